import { wordSet } from './word-list.ts'

/** Forms of address: they say nothing of a post. */
const HONORIFICS = wordSet(`
  mr mrs ms mx miss messrs mme mlle monsieur madame madam señor señora sir dame lord lady baroness viscount countess
  dr doctor prof professor professors rev reverend fr father sister brother mother rabbi imam mullah maulana ayatollah hojatoleslam sheikh shaikh sheik
  hajj haj haji sayyid sayyed pope cardinal archbishop bishop pastor patriarch metropolitan deacon monsignor
  king queen prince princess emperor empress emir sultan crown duchess saint shri sri smt dato datuk sahib seyyed sayed master comrade
  excellency canon elder uncle auntie aunty barrister barr alhaji alhaja hajia engr chief otunba oba pal
  ouma oom tannie tata mzee mama sardar chaudhry nawab mian begum pandit swami acharya ustaz ustad kyai tun tan-sri datin tengku pak ibu bapak
  herr frau signor signora senhor senhora doña padre abba nana eze igwe hajiya mufti maulvi mawlana qari srimati
  cde eng adv atty encik tuan puan khun daw mallam malam togbe nii mwalimu ndugu bwana ato woizero lic ing sra
  mum mom dad gran grandad nan granny granddad hubby ven venerable mgr msgr lt-col justice-designate koro kuia whaea matua`)

/** Ranks of armies, fleets and police. */
const RANKS = wordSet(`
  general commander-in-chief gen brigadier brig major maj colonel col lieutenant lt captain capt sergeant sgt corporal cpl pvt admiral adm vadm radm
  commander cmdr cdr commodore marshal airman ensign constable pc detective det inspector insp superintendent supt sheriff trooper officer agent
  rank dci dcs dch dsi ds dc acp dcp coxswain skipper bosun`)

/** Posts and callings that stand before a name. The last word of a title is one of these, a rank or a form of address. */
const POSTS = wordSet(`
  president tempore pres pm vp premier mpa mca cr mukhtar minister chancellor secretary undersecretary senator sen representative rep reps sens congressman congresswoman governor gov
  mayor cllr ald td mla mlc mna mk mhp councillor councilman councilwoman councilor councilmember delegate assemblyman assemblywoman alderman commissioner ambassador amb envoy consul
  attorney atty judge justice magistrate prosecutor solicitor barrister speaker leader chief chairman chairwoman chair chairperson director
  spokesman spokeswoman spokesperson ceo cfo coo boss head founder cofounder owner editor publisher reporter correspondent columnist journalist
  anchor host presenter author writer novelist poet historian economist analyst researcher scientist lecturer fellow coach manager captain striker
  midfielder defender goalkeeper quarterback actor actress singer rapper comedian director producer activist campaigner lawyer nominee candidate
  frontrunner congressperson mp mep msp hon nurse dean rector provost principal superintendent strategist aide adviser advisor pollster
  deputy counsel justices judges senators presidents ministers governors supervisor treasurer comptroller auditor clerk organizer organiser supporter resident teacher farmer businessman businesswoman tycoon billionaire
  star co-star newsreader postman shopkeeper publican landlord landlady pensioner fisherman trawlerman lifeboatman eyewitness holidaymaker
  commentator blogger photographer pilot driver engineer whistleblower dissident dictator ruler monarch taoiseach chaplain cleric`)

/** What stands in titles before their last word. */
const TITLE_MODIFIERS = wordSet(`
  prime vice deputy assistant associate acting interim former ex then late first second under senior junior chief lord lead co executive pro
  foreign defence defense interior finance home health education justice culture information trade transport energy environment labour labor
  economy economic agriculture tourism treasury shadow cabinet state attorney district county city town federal national security supreme grand
  police fire army navy air force press communications campaign party team club opposition majority minority house senate parliamentary
  presidential democratic republican conservative congressional intelligence lt lieutenant vice-president rear field sergeant brigadier
  major staff private detective managing general human rights union trade policy political media public affairs chief-of-staff company
  permanent special regional provincial community religious spiritual founding outgoing incoming elect retired veteran longtime
  water harbour harbor port science prison bank central world council board business technology research civil crown news
  additional joint union television tv radio sports film music opinion`)

/** Those that may stand behind the name of a body or place and belong to the title all the same: "Alder Prime Minister", not "Alder Water Board Chief". */
const INNER_MODIFIERS = wordSet(`
  prime vice deputy assistant associate acting interim former ex then late senior junior chief co additional joint executive foreign defence defense interior
  finance health education justice state attorney district majority minority national supreme press communications managing general lieutenant
  lt rear field brigadier major sergeant research campaign political policy public presidential editorial`)

/** Which of these are also names or common words, so that they part no chain of capitals: "Larry King", "Judge Park". */
const AMBIGUOUS = wordSet(`
  king queen prince bishop pope major marshal judge dean sergeant officer agent constable chancellor father mother brother sister
  page lord lady crown mama tata nana nan gran tun rank dona padre signora abba eze mian ven saint cardinal justice head host fellow master coach driver farmer chair captain boss owner author sheriff anchor deacon rector`)

/** What "Secretary of …", "Minister of …" go on with. */
const OFFICES = wordSet(`
  state defence defense the treasury labour labor education energy commerce agriculture transportation transport homeland security health and human
  services foreign affairs interior justice finance culture information trade staff war economy environment tourism veterans housing urban
  development intelligence parliament police opposition house republic`)

/** How a word takes part in titles; null for other words. */
export type TitlePart = 'honorific' | 'rank' | 'post' | 'modifier'

/** Tells it of a word in small letters, without the stop of an abbreviation: "gen", "brigadier", "ex-president". */
export function titlePartOf(lower: string): TitlePart | null {
  const word = lower.replace(/^(?:ex|vice|deputy|co|then|under|sub)-/, '')
  if (COMPOUND_POST.test(word)) return 'post'
  if (HONORIFICS.has(word)) return 'honorific'
  if (RANKS.has(word)) return 'rank'
  if (POSTS.has(word)) return 'post'
  return TITLE_MODIFIERS.has(word) ? 'modifier' : null
}

/** "Director-General", "Dad-of-four" */
const COMPOUND_POST =
  /^(?:colonel|lieutenant|major|brigadier|captain|corporal|marshal)-(?:general|colonel|admiral|commander)$|^(?:advocate|attorney|auditor|director|governor|inspector|secretary|solicitor|surgeon|postmaster)-general$|^(?:mum|mom|mother|dad|father|gran|grandma|granny|grandad|granddad|grandfather|grandmother)-of-\p{L}+$/u

/** Whether a word closes a title, so that a name may follow it. */
export const closesTitle = (lower: string): boolean => {
  const part = titlePartOf(lower)
  return part !== null && part !== 'modifier'
}

/** Whether a modifier belongs to a title behind the name of a body. */
export const isInnerModifier = (lower: string): boolean => INNER_MODIFIERS.has(lower)

/** What stands before a title and says whether it still holds: "former". */
export const isStanding = (lower: string): boolean =>
  /^(?:former|ex|then|late|acting|retired|outgoing|incoming|assistant|deputy|vice|presumptive|longtime|veteran|top|senior)$/.test(
    lower,
  )

/** Whether a title may be a name or a part of one. */
export const isAmbiguousTitle = (lower: string): boolean => AMBIGUOUS.has(lower)

const FULL: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  pres: 'president',
  pm: 'minister',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  prof: 'professor',
  dr: 'doctor',
  amb: 'ambassador',
}

/** A title in small letters without its abbreviation: "senator" for "sen". */
export const fullTitle = (lower: string): string => FULL[lower] ?? lower

/** "State" and "the Treasury" behind "Secretary of". */
export const isOffice = (lower: string): boolean => OFFICES.has(lower)
