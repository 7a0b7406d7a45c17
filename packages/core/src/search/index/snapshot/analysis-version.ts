import { wordKeys } from '../../../extract/names/compare/word-keys.ts'
import { findNames } from '../../../extract/names/find-names.ts'
import { findQuotes } from '../../../extract/quotes/find-quotes.ts'
import type { FiledArticle } from '../../../filed-article.ts'
import { fingerprint } from '../../../fingerprint.ts'
import { articleFromText } from '../../../read/whole-text.ts'
import { readDocument } from '../read-document.ts'
import { type InSlices, inSlices } from './slices.ts'

/** Counts up whenever the parts of a snapshot, or what they mean, change. */
const LAYOUT = 1

/** What is read to see how the analysis reads: one of each thing that it treats in a way of its own. */
const SAMPLES: readonly (readonly [language: string, text: string])[] = [
  [
    'en',
    `Ferries, boats and the U.S. envoys’ families met at al-Quds Harbour on Tuesday. The city's 10,000 dockers were paid $1.5 million, or
12,5 percent more, said Dr. Mara Olsen-Grey, who is leading the Workers' Council: “We aren't going back.”
Ms Olsen-Grey told reporters that the strikes, which had been running since 4 March 2024, would end. #HarbourStrike @dockers COVID-19 AT&T
“It is over,” Qa’ani Ghaani’s spokesman wrote in a letter to Minister Ihab Sadr. Erdoğan, Müller and Łukasz ran in the rain again.`,
  ],
  ['ar', 'قال الوزير إن السفن وصلت إلى الميناء يوم الثلاثاء'],
  ['da', 'Færgerne sejlede igen efter strejkerne i havnen'],
  ['de', 'Die Fähren fuhren nach den Streiks wieder, sagte die Hafenbehörde über die Straßen'],
  ['el', 'Τα πλοία επέστρεψαν στο λιμάνι μετά τις απεργίες'],
  ['es', 'Los barcos volvieron al puerto después de las huelgas'],
  ['fi', 'Lautat palasivat satamaan lakkojen jälkeen'],
  ['fr', 'Les bateaux sont revenus au port après les grèves'],
  ['hu', 'A hajók visszatértek a kikötőbe a sztrájkok után'],
  ['it', 'I traghetti sono tornati nel porto dopo gli scioperi'],
  ['ja', '船は火曜日に港へ戻りました'],
  ['nl', 'De veerboten keerden terug naar de haven na de stakingen'],
  ['no', 'Fergene seilte igjen etter streikene i havnen'],
  ['pt', 'Os navios voltaram ao porto depois das greves'],
  ['ro', 'Navele s-au întors în port după greve'],
  ['ru', 'Корабли вернулись в порт после забастовок'],
  ['sv', 'Färjorna seglade igen efter strejkerna i hamnen'],
  ['tr', 'Gemiler grevlerden sonra limana geri döndü'],
  ['zh', '船只星期二返回港口'],
]

let known: Promise<string> | null = null

/** Tells how this version of clipdesk takes an article into an index: a snapshot by another is of no use. */
export function analysisVersion(): Promise<string> {
  known ??= inSlices(takeAll()).then((taken) => fingerprint(JSON.stringify([LAYOUT, taken])))
  return known
}

function* takeAll(): InSlices<unknown[]> {
  const taken: unknown[] = []
  for (const sample of SAMPLES) {
    const article = articleOf(sample)
    for (const read of [wordsOf, findQuotes, findNames]) {
      taken.push(read(article))
      yield
    }
  }
  return taken
}

const articleOf = ([language, text]: (typeof SAMPLES)[number]): FiledArticle => ({
  ...articleFromText({ text, language, headline: text.slice(0, 40) }),
  ...{ id: '', key: '', number: 1, filed: '2024-03-05T00:00:00Z', edits: [] },
})

function wordsOf(article: FiledArticle): unknown {
  const { terms, headlineTerms, labels, capitals, compounds, ...rest } = readDocument(article)
  const lists = [terms, headlineTerms, labels, capitals, compounds].map((list) => [...list])
  return { ...rest, lists, keys: [...capitals.keys()].map(wordKeys) }
}
