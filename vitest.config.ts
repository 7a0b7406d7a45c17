import { defineConfig } from 'vitest/config'

/** Sources instead of builds: `dist/` need not exist for a test to run. Setting conditions replaces the defaults, hence the list. */
const conditions = ['clipdesk:source', 'module', 'node', 'development|production']
const places = [
  'packages/core',
  'packages/commands',
  'packages/stand-ins',
  'apps/cli',
  'apps/discord',
  'apps/slack',
  'apps/desk',
  '.',
]

export default defineConfig({
  test: {
    // Files share workers: half of the time went into loading the same modules again.
    isolate: false,
    projects: places.map((place) => ({
      ssr: { resolve: { conditions } },
      test: {
        name: place === '.' ? 'repository' : place,
        root: place,
        include: ['test/**/*.test.ts'],
        testTimeout: 20_000,
      },
    })),
  },
})
