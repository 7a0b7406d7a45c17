import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { articleFromText } from '@clipdesk/core'
import { framesOf } from '../packages/core/src/extract/quotes/frames.ts'
import { findSpeakers } from '../packages/core/src/extract/quotes/find-speakers.ts'
const docs=gunzipSync(readFileSync('/work/shared/eval/quotes/polnear.jsonl.gz')).toString().trim().split('\n').map(l=>JSON.parse(l))
let n=0,good=0,wrongN=0
for (const d of docs){ const a=articleFromText({text:d.input.text,language:'en'}); const fr=framesOf(a); const sp=findSpeakers(fr)
 sp.forEach((s,i)=>s.forEach((c,q)=>{ if(!(c as any)?.scene||!c) return; const f=fr[i]!; const qs=f.quotations[q]!; const st=f.offset+qs.start,en=f.offset+qs.end
  const marks=d.gold.marks??d.gold.quotes??d.gold.attributions??[]
  const all=Object.values(d.gold).flat().filter((x:any)=>x&&typeof x==='object'&&'speaker' in x) as any[]
  const g=all.find(x=>x.start<en&&x.end>st&&x.speaker); n++
  const m=c.mention; const o=fr[c.frame]!.offset
  const ok=g&&g.speaker.spans.some(([s,e]:any)=>s<o+m.end&&e>o+m.start)
  if(ok) good++; else if(wrongN++<25) console.log(JSON.stringify(d.input.text.slice(Math.max(0,st-260),en+60)),'\n   GOT',m.text,'GOLD',g?.speaker?.text??'-','\n')
 }))}
console.log(n,good)
