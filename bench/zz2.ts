import { readFacts } from '@clipdesk/core'
import { toldThings } from '../packages/core/src/answer/compare/told-things.ts'
import {
  filedArticles,
  storyFamilies,
} from '../packages/core/test/answer/compare/story-families.ts'

for (const f of storyFamilies().filter((f) => process.argv.includes(f.name))) {
  for (const a of filedArticles(f)) {
    console.log('--', a.number)
    for (const t of toldThings({ article: a, facts: readFacts(a), voice: 0 }, new Set()))
      console.log(
        [
          t.figure.text,
          t.figure.kind,
          t.figure.value,
          t.figure.unit,
          'H:' + t.head,
          'E:' + t.event,
          t.figure.isPart ? 'PART' : '',
          [...t.terms.near].join(' ')+' N:'+[...t.terms.names].join(' '),
          JSON.stringify(t.scope),
        ].join(' ; '),
      )
  }
}
