import { readFileSync } from 'node:fs'
import { type Cited, compareArticles, readArticle } from '@clipdesk/core'

const names = process.argv.slice(2)
const arts = names.map((n, i) => ({
  ...readArticle({ text: readFileSync(`seeds/pages/${n}.txt`, 'utf8') }),
  id: n,
  number: i + 1,
  key: n,
  filed: '2024-01-01T00:00:00Z',
  edits: [],
}))
const c = compareArticles(arts)
const p = (x: Cited) => `[${x.article.number}:${x.paragraph}] ${x.text.replace(/\s+/g, ' ')}`
for (const q of c.quotes)
  if (q.reach !== 'one' || q.speakersDiffer)
    console.log(
      'QUOTE',
      q.reach,
      q.speakersDiffer,
      q.carried.map((x) => p(x) + ' —' + x.quote.speaker.name),
    )
for (const s of c.speakers) console.log('SPEAKER', s.reach, s.names, s.quoted.length)
for (const f of c.figures)
  console.log(
    'FIGURE',
    f.values,
    f.reach,
    f.told.map((x) => p(x) + '  ||| ' + x.statement.text.slice(0, 160)),
  )
for (const d of c.days) if (d.reach !== 'one') console.log('DAY', d.day, d.told.length)
for (const d of c.differentDays) console.log('DIFFDAYS', d.told.map(p))
for (const n of c.names)
  console.log(
    'NAME',
    n.spellingsDiffer,
    n.rolesDiffer,
    n.forms.map((x) => [p(x), x.roles.map((r) => r.text)]),
  )
for (const h of c.headlines)
  console.log(
    'HEAD',
    h.text,
    h.own.map((w) => w.text),
  )
