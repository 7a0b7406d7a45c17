import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openLibraryFolder } from '@clipdesk/core/store/folder'
import { openDiscord, until } from '@clipdesk/stand-ins/discord'

const AT_ONCE = 200
const ARTICLES = 1000
const ROUNDS = 5

/**
 * Discord: 200 commands at once against the app as a process of its own, over a desk of 1,000 invented articles. Times are from the
 * moment that the stand-in sends a command to the moment that its acknowledgement, and its answer, arrive.
 */
export async function run(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'clipdesk-bench-'))
  await using discord = await openDiscord()
  const server = discord.server('Harbor Watch')
  await fill(data, `discord:${server.id}`)
  const app = start(data, discord)
  try {
    await connected(() => discord.commands.length > 0)
    // The first question makes the index, once for the process.
    await until(server.member('Ana').slash('news search', { query: 'lantern' }), { seconds: 60 })
    for (let round = 1; round <= ROUNDS; round += 1) {
      const members = Array.from({ length: AT_ONCE }, (_, i) => server.member(`Member ${i}`))
      const began = performance.now()
      const asked = members.map((member, i) =>
        member.slash('news search', { query: `lantern pier ${i}` }),
      )
      const acknowledged = await Promise.all(asked.map(({ ackMs }) => ackMs))
      const answered = await Promise.all(
        asked.map(async (one) => {
          await until(one, { seconds: 60 })
          return performance.now() - began
        }),
      )
      console.log(
        `round ${round}: ${AT_ONCE} commands; acknowledged ${told(acknowledged)}; answered ${told(answered)}`,
      )
    }
    console.log(`requests that broke the platform's contract: ${discord.violations.length}`)
  } finally {
    app.kill('SIGTERM')
    rmSync(data, { recursive: true, force: true })
  }
}

async function fill(data: string, name: string): Promise<void> {
  await using library = await openLibraryFolder(data)
  const desk = library.desk(name)
  for (let n = 1; n <= ARTICLES; n += 1) await desk.clip({ text: page(n) })
}

const page = (n: number) => `Lantern ${n} is lit again at Northmoor

By Odile Brandt

${Array.from({ length: 12 }, (_, i) => `The keeper of pier ${n + i} counted the boats of night ${n * i}, one after the other, the harbour office said.`).join('\n\n')}
`

function start(
  data: string,
  { url, token, applicationId }: { url: string; token: string; applicationId: string },
): ChildProcess {
  const bin = join(import.meta.dirname, '..', 'apps/discord/bin/clipdesk-discord.js')
  return spawn(process.execPath, ['--conditions=clipdesk:source', bin], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      CLIPDESK_DATA: data,
      DISCORD_TOKEN: token,
      DISCORD_APPLICATION_ID: applicationId,
      DISCORD_API_URL: url,
    },
  })
}

async function connected(ready: () => boolean): Promise<void> {
  for (let waited = 0; !ready(); waited += 50) {
    if (waited > 30_000) throw new Error('The app did not connect within 30 s.')
    await wait(50)
  }
}

/** "p50 120, p99 240, most 251 ms" */
function told(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN)
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)} ms`
}
