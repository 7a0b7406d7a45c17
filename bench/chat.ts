import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibraryFolder } from '@clipdesk/core/store/folder'
import { openDiscord, until as untilDiscord } from '@clipdesk/stand-ins/discord'
import { type AppProcess, startProcess } from '@clipdesk/stand-ins/process'
import { openSlack, until as untilSlack } from '@clipdesk/stand-ins/slack'

const AT_ONCE = 200
const ARTICLES = 1000
const ROUNDS = 5

/** A local platform, with an app connected to it as a process of its own. */
interface Stage {
  readonly app: AppProcess
  /** Has somebody search; how long the acknowledgement takes, and when the answer is there. */
  search(who: string, query: string): { ackMs: Promise<number>; answered: Promise<unknown> }
  readonly violations: readonly string[]
}

/**
 * 200 commands at once against each chat app as a process of its own, over a desk of 1,000 invented articles. Times are from the
 * moment that the stand-in sends a command to the moment that its acknowledgement, and its answer, arrive.
 */
export async function run(): Promise<void> {
  await using discord = await openDiscord()
  await measure('Discord', (data) => onDiscord(discord, data))
  for (const way of ['Socket Mode', 'signed requests'] as const) {
    await using slack = await openSlack()
    await measure(`Slack, ${way}`, (data) => onSlack(slack, way, data))
  }
}

async function measure(name: string, open: (data: string) => Promise<Stage>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'clipdesk-bench-'))
  const { app, search, violations } = await open(data)
  try {
    // The first question makes the index, once for the process.
    await search('Ana', 'lantern').answered
    for (let round = 1; round <= ROUNDS; round += 1) {
      const began = performance.now()
      const asked = Array.from({ length: AT_ONCE }, (_, i) =>
        search(`Member ${i}`, `lantern pier ${i}`),
      )
      const acknowledged = await Promise.all(asked.map(({ ackMs }) => ackMs))
      const answered = await Promise.all(
        asked.map(async (one) => {
          await one.answered
          return performance.now() - began
        }),
      )
      console.log(
        `${name}, round ${round}: ${AT_ONCE} commands; acknowledged ${told(acknowledged)}; answered ${told(answered)}`,
      )
    }
    console.log(`${name}: requests that broke the platform's contract: ${violations.length}`)
  } finally {
    app.stop()
    await app.ended()
    rmSync(data, { recursive: true, force: true })
  }
}

async function onDiscord(
  discord: Awaited<ReturnType<typeof openDiscord>>,
  data: string,
): Promise<Stage> {
  const server = discord.server('Harbor Watch')
  await fill(data, `discord:${server.id}`)
  const app = start('discord', data, {
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.url,
  })
  await app.says('connected as')
  const members = new Map<string, ReturnType<typeof server.member>>()
  return {
    app,
    violations: discord.violations,
    search(who, query) {
      const asked = member(members, who, server.member).slash('news search', { query })
      return { ackMs: asked.ackMs, answered: untilDiscord(asked, { seconds: 60 }) }
    },
  }
}

async function onSlack(
  slack: Awaited<ReturnType<typeof openSlack>>,
  way: 'Socket Mode' | 'signed requests',
  data: string,
): Promise<Stage> {
  await fill(data, `slack:${slack.teamId.toLowerCase()}`)
  const app = start('slack', data, {
    SLACK_BOT_TOKEN: slack.token,
    SLACK_API_URL: slack.url,
    ...(way === 'Socket Mode'
      ? { SLACK_APP_TOKEN: slack.appToken }
      : { SLACK_SIGNING_SECRET: slack.signingSecret, SLACK_PORT: '0' }),
  })
  await app.says(' in the workspace ')
  const port = /port (\d+)/.exec(app.said())?.[1]
  if (port !== undefined) slack.deliverTo(`http://127.0.0.1:${port}/slack/events`)
  const members = new Map<string, ReturnType<typeof slack.member>>()
  return {
    app,
    violations: slack.violations,
    search(who, query) {
      const asked = member(members, who, slack.member).slash(`/news search ${query}`)
      return { ackMs: asked.ackMs, answered: untilSlack(asked, { seconds: 60 }) }
    },
  }
}

/** Somebody of this name, who is there once. */
function member<Member>(
  known: Map<string, Member>,
  name: string,
  join: (name: string) => Member,
): Member {
  const there = known.get(name) ?? join(name)
  known.set(name, there)
  return there
}

const start = (name: string, data: string, environment: Readonly<Record<string, string>>) =>
  startProcess({
    bin: join(import.meta.dirname, '..', `apps/${name}/bin/clipdesk-${name}.js`),
    environment: { CLIPDESK_DATA: data, ...environment },
  })

async function fill(data: string, name: string): Promise<void> {
  await using library = await openLibraryFolder(data)
  const desk = library.desk(name)
  for (let n = 1; n <= ARTICLES; n += 1) await desk.clip({ text: page(n) })
}

const page = (n: number) => `Lantern ${n} is lit again at Northmoor

By Odile Brandt

${Array.from({ length: 12 }, (_, i) => `The keeper of pier ${n + i} counted the boats of night ${n * i}, one after the other, the harbour office said.`).join('\n\n')}
`

/** "p50 120, p99 240, most 251 ms" */
function told(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN)
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)} ms`
}
