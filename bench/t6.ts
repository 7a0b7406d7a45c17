import { GeneratedArticle, generated } from './generated.ts'
import { articleFromText, findCopies, groupStories,copiesAmong } from '@clipdesk/core'
import { filedAs } from '../packages/core/test/stories/filed-as.ts'
import { cpuMsOf } from './cpu-time.ts'
const rows=[]; for await (const r of generated('/work/shared/eval/generate.mjs',['1000'],GeneratedArticle)) rows.push(filedAs(r.id,articleFromText({...r})))
for(let i=0;i<3;i++){
console.log('copies',await cpuMsOf(()=>console.log(findCopies(rows).length)))
let st; console.log('stories',await cpuMsOf(()=>{st=groupStories(rows)})); console.log(st.length, st.map(s=>s.articles.length).sort((a,b)=>b-a).slice(0,10))
console.log('among',await cpuMsOf(()=>console.log(copiesAmong(rows[0],rows.slice(1,51)).length)))
}
