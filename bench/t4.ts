import { readFileSync, readdirSync } from 'node:fs'
import { groupStories, readArticle } from '@clipdesk/core'
import { labelledStories } from '../packages/core/test/stories/labelled-stories.ts'
import { filedAs } from '../packages/core/test/stories/filed-as.ts'
import { pairScores } from '../packages/core/test/stories/pair-scores.ts'
const l=labelledStories()
const name=new Map(l.map(({article,story})=>[article.id,story+' '+article.id]))
const truth=[...Map.groupBy(l,x=>x.story).values()].map(g=>g.map(x=>name.get(x.article.id)))
const found=groupStories(l.map(x=>x.article)).map(s=>s.articles.map(a=>name.get(a.id)))
const s=pairScores(truth,found)
console.log(s.precision,s.recall,s.wrong)
const d='/work/wt-ui7/seeds/pages/'
const T={strike:['dock-strike-wire','harbour-strike-ledger','harbour-strike-courier','harbor-strike-tribune','dock-strike-live'],dam:['dam-inquiry-wire','dam-inquiry-gazette','dam-inquiry-courier','dam-opinion-column','engineer-interview'],peace:['peace-talks-wire','peace-talks-herald','peace-talks-ketharra','peace-talks-observer','peace-talks-explainer'],storm:['storm-western-coast','council-storm-wall-spaces']}
const given=JSON.parse(readFileSync('/work/wt-ui7/seeds/seeds.json','utf8'))
const seeds=given.map(g=>{const f=g.file.slice(6,-4);return filedAs(f,readArticle({text:readFileSync(d+f+'.txt','utf8'),source:g.source,url:g.url}),g.received)})
const fs=groupStories(seeds).map(s=>s.articles.map(a=>a.id))
const s2=pairScores(Object.values(T),fs)
console.log('seeds',s2)
// all together
const both=groupStories([...seeds,...l.map(x=>x.article)]).map(s=>s.articles.map(a=>name.get(a.id)??a.id))
console.log('both',pairScores([...truth,...Object.values(T)],both))
