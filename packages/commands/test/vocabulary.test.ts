import { type Block, frameForPeople, missingForPeople, type Reply } from '@clipdesk/commands'
import type { Desk, Page } from '@clipdesk/core'
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
    'help compare',
    'help digest',
    'compare',
    'compare lamps',
    'compare 1 2',
    'compare walrus',
    'compare 99',
    'digest',
    'digest 7d --about lamps',
    'digest soon',
    'digest 2999-01-01',
    'digest 7d --about walrus',
    'digest --page 9',
    'help edit',
    'quotes',
    'quotes Marsh',
    'quotes Nobody',
    'quotes --in 99',
    'timeline',
    'timeline lantern',
    'timeline lantern --picture',
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
  // How a query was read, counts, copies, what emptied an answer, other words, other spellings, where words stand.
  ...['search lamps sort:date', 'search "lit at dusk" -walrus from:Ledger after:2020 has:date'],
  ...['search (lamps OR tide) -"night crew" lang:en', 'search -walrus', 'search lamps --page 2'],
  ...['search lamps from:Nobody', 'search lamps -dusk', 'search lamps on:2024-02-31 has:photo'],
  ...[
    'search "lit at dusk',
    'search lamps OR',
    'search lamps) (',
    'search source: lamps 2024..2020',
  ],
  ...['search lampz', 'search ghaani', 'search Brandt', 'search said-by:Qaani has:quote'],
  ...['search said-by:Nobody OR person:Nobody', 'search after:soon', 'search lamps --asof 1'],
  ...[`search ${'(lamps OR '.repeat(30)}tide`, `search ${'lamps -tide '.repeat(200)}`],
  ...[
    `search ${'tide '.repeat(300)}`,
    'summary',
    'summary 1',
    'summary 2 --sentences 20',
    'summary 1 --style lede',
    'summary 1 --style bullets',
    'summary 1 --style who-said-what',
    'summary 1 --sentences 1 --words 1',
    'summary --topic lamps',
    'summary --topic walrus',
    'summary --topic "?!"',
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

const LIT = `The lamps along the quay will be lit at dusk from Monday on, the harbour office said, and put out again when the
first boat has sailed, which in winter is an hour before the sun is up and the gulls are.`

/** Pages of several outlets and months, two of them nearly the same, with a name in two spellings. */
const LAMPS: readonly Page[] = [
  {
    text: `Lamps are lit\n\nBy Odile Brandt\n\n${LIT}`,
    source: 'Alder Ledger',
    published: '2024-03-04',
  },
  { text: `Light on the quay\n\n${LIT}`, source: 'Port Post', published: '2024-02-01' },
  {
    text: `Lamps and names\n\nOn the old quay a crowd waited under the lamps until late for the pilot Esmail Qaani and all of his crew to come.`,
    source: 'Port Post',
    published: '2024-03-05',
  },
  {
    text: `A pilot\n\nOn the new quay a crowd waited under the lamps until late for the pilot Ismail Ghaani and all of his crew to come.`,
    published: '2023-12-24',
  },
  ...Array.from({ length: 6 }, (_, i) => ({ text: `${lantern(i + 1)} It is one of six lamps.` })),
]

/** The sentences that a search may say beside its articles. */
const SAID_OF_SEARCHES = [
  ...[/^With: lamps\. /, /^Any article\. /, /newest first: 1 to \d/, /passed over\./],
  ...[/^By outlet: /, /^By month: /, /^Nearly the same text: /, /those of nearly the same text/],
  ...[/There is something without this part: /, /^No article has .*: searched for .* instead\.$/],
  ...[
    /^Other spellings of ghaani are included: /,
    /^Found in: byline\.$/,
    /different words|read 20 deep/,
  ],
]

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
    case 'picture':
      return [block.alt, block.svg]
    case 'paragraph':
      return []
  }
}

const lanterns = Array.from({ length: 12 }, (_, i) => lantern(i + 1))
const asked = [...ASK, PILOTS, PILOTS_HTML, BRIDGE, ...lanterns, ...LAMPS.map(({ text }) => text)]

test('nothing loaded is in what is asked and filed here', () => {
  expect(asked.filter((text) => LOADED_WORD.test(text))).toEqual([])
})

test('the desk’s own words take no side, in no answer and no refusal', async () => {
  const replies = [
    ...(await everyReply(await deskWith([BRIDGE, ...lanterns]))),
    ...(await everyReply(await emptyDesk())),
    ...(await everyReply(await deskWith([BRIDGE], 'demo'))),
    ...(await everyReply(await deskWith(LAMPS))),
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

test('the replies to searches say all that there is to be said', async () => {
  const desk = await deskWith(LAMPS)
  const replies: Reply[] = []
  for (const line of ASK.filter((one) => one.startsWith('search')))
    replies.push(await answer(desk, line))
  const said = replies.flatMap(({ blocks }) => blocks.flatMap(ownWords))
  expect(SAID_OF_SEARCHES.filter((kind) => !said.some((words) => kind.test(words)))).toEqual([])
})
