import { readFileSync } from 'node:fs'
import { readArticle } from '@clipdesk/core'
import { labelledStories } from '../packages/core/test/stories/labelled-stories.ts'
import { analyze } from '../packages/core/src/search/analyze.ts'
const d='/work/wt-ui7/seeds/pages/'
const T={strike:['dock-strike-wire','harbour-strike-ledger','harbour-strike-courier','harbor-strike-tribune','dock-strike-live'],dam:['dam-inquiry-wire','dam-inquiry-gazette','dam-inquiry-courier','dam-opinion-column','engineer-interview'],peace:['peace-talks-wire','peace-talks-herald','peace-talks-ketharra','peace-talks-observer','peace-talks-explainer','politics-monitors-debate'],storm:['storm-western-coast','council-storm-wall-spaces']}
const of=Object.fromEntries(Object.entries(T).flatMap(([k,v])=>v.map(x=>[x,k])))
const given=JSON.parse(readFileSync('/work/wt-ui7/seeds/seeds.json','utf8'))
const seeds=given.map(g=>{const f=g.file.slice(6,-4);return {story:of[f]??f,article:readArticle({text:readFileSync(d+f+'.txt','utf8')})}})
const l=labelledStories()
const isName=(text,at)=>text[at]!==text[at]?.toLowerCase()&&at>0&&!/[.!?“"‘'(—–:]\s*$/.test(text.slice(Math.max(0,at-3),at))
function terms(a,o){const w=new Map(),names=new Set();let read=0
 for(const{start,end}of a.paragraphs){if(read>=o.named)break;const t=a.text.slice(start,Math.min(end,start+o.named-read));for(const{term,start:at}of analyze(t)){if(isName(t,at))names.add(term);if(read<o.lede)w.set(term,(w.get(term)??0)*o.tf+1);else if(!w.has(term))w.set(term,o.rest);if(read>=o.lede&&names.has(term)&&w.get(term)<o.below)w.set(term,o.below)}read+=t.length}
 for(const{term}of analyze(a.headline??''))w.set(term,Math.max(o.head,w.get(term)??0))
 for(const t of names)w.set(t,o.name*(w.get(t)??o.below));for(const[t,x]of w)if(!x)w.delete(t);return w}
function vec(list,o){const n=new Map();for(const t of list)for(const k of t.keys())n.set(k,(n.get(k)??0)+1)
 return list.map(t=>{const e=[...t].map(([k,w])=>[k,w*Math.log(1+(list.length+o.K)/((n.get(k))+o.a))**o.p]);const h=Math.hypot(...e.map(x=>x[1]))||1;return new Map(e.map(([k,w])=>[k,w/h]))})}
function ap(set,o){const v=vec(set.map(x=>terms(x.article,o)),o);const p=[];for(let i=0;i<v.length;i++)for(let j=0;j<i;j++){let s=0;for(const[t,w]of v[i])s+=w*(v[j].get(t)??0);p.push([s,set[i].story===set[j].story])}
 p.sort((a,b)=>b[0]-a[0]);let r=0,sum=0,best=0,bt=0;const tot=p.filter(x=>x[1]).length;p.forEach((x,i)=>{if(x[1]){r++;sum+=r/(i+1)}const f=2*r/(i+1+tot);if(f>best){best=f;bt=x[0]}});return [sum/tot,best,bt].map(x=>x.toFixed(3))}
const base={named:3000,lede:600,below:.5,rest:0,head:1.5,name:2,K:100,a:1,p:1,tf:0}
const show=(n,o)=>console.log(n.padEnd(14),'labelled',ap(l,o).join(' '),' seeds',ap(seeds,o).join(' '),' both',ap([...l,...seeds],o).join(' '))
import { pairScores } from '../packages/core/test/stories/pair-scores.ts'
const o={...base,rest:.5,K:1000}
const day=a=>a.published&&a.published.value.length>=10?Date.parse(a.published.value.slice(0,10))/864e5:null
function near(a,b){if(a===null||b===null)return UND;const g=Math.abs(a-b);return Math.min(1,Math.max(0,(21-g)/(21-3)))}
let UND=1
function sims(set){const v=vec(set.map(x=>terms(x.article,o)),o);return v.map((a,i)=>v.map((b,j)=>{let s=0;for(const[t,w]of a)s+=w*(b.get(t)??0);return s*near(day(set[i].article),day(set[j].article))}))}
function score(set,groups){const truth=[...Map.groupBy(set.map((x,i)=>[x.story,String(i)]),x=>x[0]).values()].map(g=>g.map(x=>x[1]));const s=pairScores(truth,groups.map(g=>g.map(String)));return s.precision.toFixed(2)+'/'+s.recall.toFixed(2)}
function upgma(S,th){let c=S.map((_,i)=>[i]);for(;;){let best=th,bp=null;for(let i=0;i<c.length;i++)for(let j=0;j<i;j++){let s=0;for(const a of c[i])for(const b of c[j])s+=S[a][b];s/=c[i].length*c[j].length;if(s>=best){best=s;bp=[i,j]}}if(!bp)return c;c[bp[1]].push(...c[bp[0]]);c.splice(bp[0],1)}}
function single(set,S,th,f){const ord=set.map((_,i)=>i).sort((a,b)=>(day(set[a].article)??1e9)-(day(set[b].article)??1e9));const c=[];for(const i of ord){let best=th,bc=null;for(const g of c){const x=g.map(j=>S[i][j]);const s=f(x);if(s>=best){best=s;bc=g}}if(bc)bc.push(i);else c.push([i])}return c}
const avg=x=>x.reduce((a,b)=>a+b,0)/x.length
const cen=(x)=>x.reduce((a,b)=>a+b,0)/x.length**.75
const blend=x=>(avg(x)+Math.max(...x))/2
const sets={labelled:l,seeds,both:[...l,...seeds]}
for(const U of [1,.8])for(const th of [.14,.16,.18,.2,.22,.24,.26]){UND=U;const row=[U,th];for(const [n,set] of Object.entries(sets)){const S=sims(set);row.push(n,'upgma',score(set,upgma(S,th)),'avg',score(set,single(set,S,th,avg)),'.75',score(set,single(set,S,th,cen)),'blend',score(set,single(set,S,th,blend)))}console.log(row.join(' '))}
