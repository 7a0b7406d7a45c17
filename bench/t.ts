import {
  articleFromText,
  compareArticles,
  findCopies,
  findFacts,
  findNames,
  groupStories,
  openLibrary,
  rateStatements,
} from '@clipdesk/core'
import { cpuMsOf } from './cpu-time.ts'
import { dataFolder } from './data-folder.ts'
import { GeneratedArticle, generated } from './generated.ts'

const desk = (await openLibrary()).desk('m')
const list: { article: ReturnType<typeof articleFromText>; key: string }[] = []
for await (const { id, ...page } of generated(
  dataFolder('generate.mjs') ?? '',
  ['200'],
  GeneratedArticle,
))
  list.push({ article: articleFromText(page), key: id })
await desk.file(list)
const all = await desk.recent({ limit: 200 })
for (let i = 0; i < 3; i++) {
  const a = all.slice(i * 50, i * 50 + 50)
  const words = a.reduce((n, x) => n + x.text.split(/\s+/).length, 0) / 50
  console.log(
    words,
    'copies',
    await cpuMsOf(() => findCopies(a)),
    'stories',
    await cpuMsOf(() => groupStories(a)),
    'rate',
    await cpuMsOf(() => a.map(rateStatements)),
    'names',
    await cpuMsOf(() => a.map(findNames)),
    'compare10',
    await cpuMsOf(() => compareArticles(a.slice(0, 10))),
    'facts10',
    await cpuMsOf(() => a.slice(0, 10).map(findFacts)),
  )
}
