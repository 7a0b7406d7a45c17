import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { printReply } from '@clipdesk/cli'
import {
  ask,
  type CommandRequest,
  commands,
  glossForPeople,
  type Passage,
  parseLine,
  requestOf,
} from '@clipdesk/commands'
import { type Library, openLibrary } from '@clipdesk/core'
import { openDiscord, until as untilDiscord } from '@clipdesk/stand-ins/discord'
import { openSlack, until as untilSlack } from '@clipdesk/stand-ins/slack'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChatApps, startChatApps } from '../src/chat-apps.ts'

const page = (name: string) =>
  readFileSync(new URL(`../../../seeds/pages/${name}.txt`, import.meta.url), 'utf8')

const LETTERS = page('dawn-guard-letters')

/** One of every command, as it is typed in the terminal; the page of `add` is given with it. */
const LINES = [
  'add',
  'search "harbour strike"',
  'summary 1 --sentences 2',
  'quotes --in 1',
  'timeline --in 1',
  'compare 1 2',
  'digest 2024-01-01',
  'article 1',
  'recent',
  'edit 1',
  'help',
  'help search',
  'summary 99',
  'sreach harbour',
] as const

/** What a person reads in each of the three. */
interface Shown {
  readonly terminal: string
  readonly discord: string
  readonly slack: string
}

/** The three apps over one library, each with a desk of the same articles. */
interface Stage {
  readonly library: Library
  readonly discord: Awaited<ReturnType<typeof openDiscord>>
  readonly slack: Awaited<ReturnType<typeof openSlack>>
  readonly apps: ChatApps
  readonly ana: {
    readonly discord: ReturnType<ReturnType<Stage['discord']['server']>['member']>
    readonly slack: ReturnType<Stage['slack']['member']>
  }
}

let stage: Stage

beforeAll(async () => {
  const [discord, slack, library] = await Promise.all([openDiscord(), openSlack(), openLibrary()])
  const server = discord.server('Harbor Watch')
  for (const name of ['local', `discord:${server.id}`, `slack:${slack.teamId.toLowerCase()}`]) {
    const desk = library.desk(name)
    await desk.clip({ text: page('harbour-strike-ledger'), source: 'The Alder Ledger' })
    await desk.clip({ text: page('harbour-strike-courier'), source: 'Cray Courier' })
  }
  const environment = {
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.url,
    SLACK_BOT_TOKEN: slack.token,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.url,
  }
  const apps = await startChatApps({ library, environment, say: () => undefined })
  const ana = { discord: server.member('Ana'), slack: slack.member('Ana') }
  stage = { library, discord, slack, apps, ana }
})

afterAll(async () => {
  await stage.apps[Symbol.asyncDispose]()
  await stage.discord[Symbol.asyncDispose]()
  await stage.slack[Symbol.asyncDispose]()
  await stage.library[Symbol.asyncDispose]()
})

/** Asks the same in all three. */
async function shown(line: string): Promise<Shown> {
  const [terminal, discord, slack] = await Promise.all([
    inTerminal(line),
    inDiscord(line),
    inSlack(line),
  ])
  return { terminal, discord, slack }
}

async function inTerminal(line: string): Promise<string> {
  const output = new PassThrough()
  const errors = new PassThrough()
  const request = requestOf(parseLine(line))
  const reply =
    'refused' in request
      ? request.refused
      : await ask(withPage(request), {
          desk: stage.library.desk('local'),
          may: new Set(['ask', 'file']),
        })
  printReply(reply, { input: new PassThrough(), output, errors }, '')
  return String(output.read())
}

const withPage = (request: CommandRequest): CommandRequest =>
  request.name === 'add' ? { ...request, options: { page: LETTERS } } : request

async function inDiscord(line: string): Promise<string> {
  const { name, text, options } = parseLine(line)
  const command = commands.find((known) => known.name === name)
  // Discord itself offers no other commands.
  if (command === undefined) return ''
  const given = {
    ...options,
    ...(command.text === null || text === '' ? {} : { [command.text]: text }),
  }
  const typed = Object.entries(given).map(
    ([option, value]) => [option, option === 'sentences' ? Number(value) : value] as const,
  )
  const file = { name: 'page.txt', content: LETTERS }
  const asked = stage.ana.discord.slash(
    `news ${name}`,
    name === 'add' ? { file } : Object.fromEntries(typed),
  )
  const { text: answer, buttons } = await untilDiscord(asked)
  return withButtons(answer, buttons)
}

async function inSlack(line: string): Promise<string> {
  const typed = line === 'add' ? `add\n${LETTERS}` : line
  const { text, buttons } = await untilSlack(stage.ana.slack.slash(`/news ${typed}`))
  return withButtons(text, buttons)
}

const withButtons = (text: string, buttons: readonly { readonly label: string }[]): string =>
  buttons.length === 0 ? text : `${text}\n${buttons.map(({ label }) => `[${label}]`).join(' ')}`

/** The words alone: no markup, no escapes, no line breaks. */
const words = (text: string): string =>
  text
    .replace(/[\\\u200B]/g, '')
    .replace(/[*_`>]|^-#|^⚠️/gm, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:])/g, '')
    .trim()

/** A passage with the desk's word for who is meant behind a name that does not say it. */
function withGlosses({ text, marks }: Passage): string {
  const glossed = marks.toReversed().filter(({ gloss }) => gloss !== undefined)
  return glossed.reduce(
    (shown, { end, gloss = '' }) =>
      `${shown.slice(0, end)} ${glossForPeople(gloss)}${shown.slice(end)}`,
    text,
  )
}

/** The sentences, citations and cards that an answer shows: what must be the same everywhere. */
async function essence(line: string): Promise<string[]> {
  const request = requestOf(parseLine(line))
  const desk = stage.library.desk('local')
  const reply =
    'refused' in request
      ? request.refused
      : await ask(withPage(request), { desk, may: new Set(['ask', 'file']) })
  return reply.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'passage':
        return [`${withGlosses(block)} [#${block.number}`]
      case 'paragraph':
        return [block.text]
      case 'article':
        return [block.headline ?? '(no headline)', block.outlet ?? 'outlet not known']
      case 'field':
        return block.values
      case 'usage':
      case 'term':
        return [block.kind === 'usage' ? block.does : block.means]
      default:
        return []
    }
  })
}

describe('each command says the same in the terminal, in Discord and in Slack', () => {
  test.each(LINES)('%s', async (line) => {
    const { terminal, discord, slack } = await shown(line)
    for (const said of (await essence(line)).map(words)) {
      expect.soft(words(terminal)).toContain(said)
      if (discord !== '') expect.soft(words(discord)).toContain(said)
      expect.soft(words(slack)).toContain(said)
    }
    const columns = `# ${line}\n\n## Terminal\n\n${terminal}\n\n## Discord\n\n${discord || '(not offered)'}\n\n## Slack\n\n${slack}\n`
    await expect(
      columns.replace(/Filed: \d{4}-\d{2}-\d{2}/g, 'Filed: (today)'),
    ).toMatchFileSnapshot(
      `side-by-side/${line
        .replaceAll(/[^a-z0-9]+/g, ' ')
        .trim()
        .replaceAll(' ', '-')}.md`,
    )
  })

  test('and every command there is was asked', () => {
    const asked = new Set(LINES.map((line) => line.split(' ')[0]))
    expect(commands.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([])
    expect([...stage.discord.violations, ...stage.slack.violations]).toEqual([])
  })
})
