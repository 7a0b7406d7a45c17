import { type Block, frameForPeople, missingForPeople, type Reply } from '@clipdesk/commands'
import type { Desk } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { added, answer, deskWith, emptyDesk } from './fixtures/desk.ts'
import { FEEDS, LAMP_TABLE, lampExport } from './fixtures/exports.ts'
import { BRIDGE, lantern, PILOTS, PILOTS_HTML } from './fixtures/pages.ts'

/** Words that take a side, cast doubt, or accuse. The desk has no use for any of them, whatever the articles say. */
const LOADED = `
  accused? admit admits admitted admitting admission alleged? alleges allegedly allegations? allegiance
  bogus boasted? brazen claims? claimed claiming conceded? concedes condemned? confess(?:ed)? controversial(?:ly)?
  cowardly crackdown criminals? defiant denied denies deny discredited disgraced? dubious evil extremists? fake fanatics?
  freedom.fighters? hardliners? heroes heroic infamous insisted insists insurgents? justified liars? lied martyrs? massacre
  militants? mob murderers? notorious obviously of.course ominous(?:ly)? outrageous propaganda puppet purported(?:ly)? quipped
  radicals? rebels? refused.to regimes? revealed reveals riot(?:ers?|s)? sadly scandal(?:ous)? shocking slammed so.called
  strongman surely terror terrorists? thugs? traitors? tyrants? unfortunately vowed warned zealots?`
  .trim()
  .split(/\s+/)
const LOADED_WORD = new RegExp(String.raw`\b(?:${LOADED.join('|')})\b`, 'i')

const ASK = [
  ...[
    'help',
    'help add',
    'help search',
    'help summary',
    'help quotes',
    'help timeline',
    'help edit',
    'quotes',
    'quotes Marsh',
    'quotes Nobody',
    'quotes --in 99',
    'timeline',
    'timeline lantern',
    'timeline --page 9',
    'edit 1',
    'edit 1 --headline "A lamp" --outlet "Alder Ledger" --author "Odile Brandt" --date 2024-03-04',
    'edit 1 --speaker "Ilse Marten" --quote 1',
    'edit 1 --speaker "Ilse Marten"',
    'edit 1 --quote 1',
    'edit 1 --date never',
    'edit 1 --same lamp',
    'edit 1 --same "Mera = Mara"',
    'edit 1 --undo headline',
    'edit 1 --undo outlet --date 2024',
    'edit 1 --undo headline',
    'edit lamp --headline x',
    'help article',
    'help recent',
    'help help',
  ],
  ...['help tide', 'serach', 'weather', '', 'search', 'search the', 'search ?!', 'search -tide'],
  ...['search walrus', 'search lantern', 'search lantern --page 2', 'search lantern --page 9'],
  ...['search ships', 'search lantern --page 0', 'search --pages 2', 'search --page'],
  ...[
    `search ${'tide '.repeat(300)}`,
    'summary',
    'summary 1',
    'summary 2 --sentences 20',
    'summary 99',
  ],
  ...['summary walrus', 'summary 1 --sentences 0', 'article', 'article 1', 'article 99', 'recent'],
  ...['recent --page 9', 'recent tide', 'add', 'add x --url y', 'add x --source'],
]

const PAGES: readonly Readonly<Record<string, unknown>>[] = [
  { page: PILOTS },
  { page: PILOTS, source: 'The Alder Ledger' },
  { page: PILOTS_HTML },
  { page: '' },
  { page: 'https://alder.example/pilots' },
  { page: '<!doctype html>' },
  { page: 'Home\nHarbour' },
  { page: `${BRIDGE}\0` },
  { page: Uint8Array.from([0xc3]) },
  { page: new Uint8Array(12_000_001) },
  { page: PILOTS, published: 'yesterday' },
  { page: LAMP_TABLE, url: 'https://alder.example/lamps' },
  { page: LAMP_TABLE, all: true },
  { page: lampExport(30) },
  { page: FEEDS },
  { page: 'title,text,url\nA lamp,,\nA lamp,,https://alder.example/lamp' },
]

async function everyReply(desk: Desk): Promise<Reply[]> {
  const replies: Reply[] = []
  for (const line of ASK) replies.push(await answer(desk, line))
  for (const options of PAGES) replies.push(await added(desk, options))
  replies.push(await answer(desk, 'recent', new Set()))
  return replies
}

/** What the desk says in a block itself, the article's own words left out. */
function ownWords(block: Block): string[] {
  switch (block.kind) {
    case 'note':
      return [block.text]
    case 'example':
      return [block.command, block.does]
    case 'usage':
      return [block.name, block.does]
    case 'term':
      return [block.term, block.means]
    case 'field':
      return [block.name]
    case 'missing':
      return [missingForPeople({ ...block, unresolved: [] })]
    case 'passage':
      return block.frame === null ? [] : [frameForPeople({ ...block.frame, outlet: null })]
    case 'article':
      return [block.published ?? '']
    case 'paragraph':
      return []
  }
}

const lanterns = Array.from({ length: 12 }, (_, i) => lantern(i + 1))
const asked = [...ASK, PILOTS, PILOTS_HTML, BRIDGE, ...lanterns]

test('nothing loaded is in what is asked and filed here', () => {
  expect(asked.filter((text) => LOADED_WORD.test(text))).toEqual([])
})

test('the desk’s own words take no side, in no answer and no refusal', async () => {
  const replies = [
    ...(await everyReply(await deskWith([BRIDGE, ...lanterns]))),
    ...(await everyReply(await emptyDesk())),
    ...(await everyReply(await deskWith([BRIDGE], 'demo'))),
  ]
  const said = replies.flatMap(({ blocks }) => blocks.flatMap(ownWords))
  expect(said.filter((words) => LOADED_WORD.test(words))).toEqual([])
  expect(new Set(replies.map(({ error }) => error))).toEqual(
    new Set([
      null,
      'unknown-command',
      'bad-options',
      'not-allowed',
      'nothing-filed',
      'nothing-found',
      'empty-page',
      'no-article',
      'not-text',
      'page-too-large',
      'bad-input',
      'no-such-article',
      'empty-query',
      'fetch-off',
    ]),
  )
})
