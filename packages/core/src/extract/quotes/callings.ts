// What people of one calling are called as well: a reporter who has named "Mr Justice Orrell" goes on with "the judge".

const SHORT: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  pres: 'president',
  sec: 'secretary',
  amb: 'ambassador',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  prof: 'professor',
  dr: 'doctor',
  det: 'detective',
  insp: 'inspector',
  supt: 'superintendent',
  sgt: 'sergeant',
  con: 'constable',
  pc: 'constable',
  rev: 'reverend',
  cllr: 'councillor',
  councilor: 'councillor',
  atty: 'attorney',
  qc: 'kc',
  sc: 'kc',
  ceo: 'executive',
  headteacher: 'head',
  headmaster: 'head',
  headmistress: 'head',
}

/** By what somebody is called later: what they may have been called first. */
const KIN: Readonly<Record<string, string>> = {
  judge: 'justice magistrate recorder',
  justice: 'judge',
  magistrate: 'judge justice',
  lawyer: 'attorney solicitor barrister counsel advocate kc prosecutor',
  solicitor: 'lawyer',
  attorney: 'lawyer prosecutor',
  barrister: 'kc counsel lawyer',
  counsel: 'kc barrister lawyer advocate',
  prosecutor: 'attorney prosecuting kc',
  lawmaker:
    'senator mp congressman congresswoman representative mla legislator assemblyman assemblywoman deputy td msp mep',
  legislator:
    'senator mp congressman congresswoman representative mla lawmaker assemblyman assemblywoman deputy',
  parliamentarian: 'senator mp mla deputy lawmaker',
  deputy: 'mp lawmaker',
  congressman: 'representative',
  congresswoman: 'representative',
  politician:
    'minister senator mp mayor candidate leader governor representative mla councillor deputy',
  premier: 'minister',
  leader: 'president chairman chairwoman chair premier secretary head chief',
  chief:
    'head director executive president chairman chairwoman commissioner boss commander superintendent',
  boss: 'manager chief executive director head chairman owner coach',
  head: 'director chief principal president chairman chairwoman boss',
  chairman: 'chair president',
  chairwoman: 'chair president',
  chair: 'chairman chairwoman chairperson',
  manager: 'coach boss',
  coach: 'manager trainer boss',
  executive: 'director president chief chairman',
  officer:
    'inspector superintendent sergeant constable detective captain lieutenant commander chief',
  detective: 'inspector superintendent sergeant constable',
  policeman: 'inspector superintendent sergeant constable detective officer',
  policewoman: 'inspector superintendent sergeant constable detective officer',
  academic: 'professor lecturer scholar historian economist scientist researcher',
  don: 'professor lecturer academic scholar',
  scholar: 'professor lecturer historian academic',
  researcher:
    'professor scientist biologist physicist chemist epidemiologist economist lecturer doctor',
  scientist:
    'professor biologist physicist chemist geologist climatologist epidemiologist researcher ecologist hydrologist',
  expert: 'professor researcher scientist analyst engineer specialist',
  professor: 'academic lecturer',
  doctor: 'surgeon gp consultant physician paediatrician medic oncologist cardiologist',
  surgeon: 'doctor consultant',
  physician: 'doctor',
  medic: 'doctor paramedic nurse',
  prelate: 'bishop archbishop cardinal monsignor',
  primate: 'archbishop',
  solon: 'representative senator congressman congresswoman lawmaker',
  cleric:
    'reverend vicar bishop imam priest pastor canon father archbishop cardinal rabbi ayatollah sheikh',
  vicar: 'reverend canon rector',
  priest: 'father reverend vicar canon',
  pastor: 'reverend',
  clergyman: 'reverend vicar canon priest',
  diplomat: 'ambassador consul envoy',
  envoy: 'ambassador representative',
  businessman: 'owner founder director chairman entrepreneur investor tycoon executive',
  businesswoman: 'owner founder director chairwoman entrepreneur investor tycoon executive',
  tycoon: 'owner founder chairman businessman billionaire',
  entrepreneur: 'founder owner businessman businesswoman',
  proprietor: 'owner landlord landlady publisher',
  landlord: 'publican owner',
  publican: 'landlord landlady',
  player: 'captain striker midfielder defender goalkeeper winger forward',
  footballer: 'captain striker midfielder defender goalkeeper winger forward player',
  forward: 'striker winger attacker',
  striker: 'forward',
  keeper: 'goalkeeper',
  skipper: 'captain',
  captain: 'skipper',
  singer: 'musician star songwriter frontman frontwoman rapper vocalist',
  musician: 'singer guitarist drummer pianist violinist composer',
  star: 'actor actress singer striker',
  actor: 'star comedian',
  actress: 'star comedian',
  writer: 'author novelist journalist columnist poet playwright',
  author: 'writer novelist historian',
  novelist: 'author writer',
  journalist: 'reporter correspondent editor columnist broadcaster',
  reporter: 'journalist correspondent',
  broadcaster: 'presenter host journalist',
  presenter: 'host broadcaster anchor',
  teacher: 'head principal schoolteacher tutor',
  headteacher: 'principal',
  principal: 'head',
  commander: 'general colonel major brigadier captain admiral',
  soldier: 'sergeant corporal private lieutenant captain major',
  general: 'commander',
  campaigner: 'activist organiser organizer founder volunteer',
  activist: 'campaigner organiser organizer',
  organiser: 'founder campaigner volunteer chair',
  economist: 'analyst professor',
  analyst: 'economist strategist',
  spokesman: 'secretary spokesperson',
  spokeswoman: 'secretary spokesperson',
  official: 'director commissioner secretary undersecretary officer',
  monarch: 'king queen',
  pensioner: 'grandmother grandfather gran grandad',
}

const kinOf = new Map(Object.entries(KIN).map(([head, words]) => [head, words.split(' ')]))

/** What a calling counts that goes with the other and is another word. */
const LESS = 0.7

/** How well a word of a role may be meant by the noun of a description: 1 the same, less for what goes with it, 0 not at all. */
export function likenessOfCallings(word: string, noun: string): number {
  const full = SHORT[word] ?? word
  if (full === noun || word === noun || full === SHORT[noun]) return 1
  return kinOf.get(noun)?.includes(full) === true ? LESS : 0
}

/** Whether a noun is of a calling that goes by other words as well. */
export const isCalling = (noun: string): boolean => kinOf.has(noun)
