import { wordSet } from './word-list.ts'

/** Words whose capital tells an organisation, wherever they stand in the name. */
const ORGANISATION_WORDS = wordSet(`
  academy administration agency air-force airlines airways alliance army assembly associates association authority bank battalion board brigade brigades
  broadcasting bureau cabinet caucus cbs center centre chamber channel charity church club coalition college commission committee committees companies company
  confederation cooperative co-operative co-op conference congress consortium constabulary consulate cooperative corp corporation corps council court courts daily department dept directorate
  embassy enterprises executive exchange faculty federation firm force forces forum foundation front fund gazette government group guard guards guild
  herald holdings hospital inc industries inquiry festival initiative inspectorate institute institution insurance jihad journal junta kremlin knesset laboratories
  laboratory league ledger legion llc llp ltd magazine mail media militia ministry mirror monitor mosque motors movement museum nations navy network networks news newspaper
  nhs observer office opera orchestra order organisation organization parliament partners party patrol petroleum plc police post press project
  radio regiment registry reserve review school secretariat senate service services society squad staff standard sun syndicate synod systems
  taskforce team technologies telegraph television theatre times treasury tribune tribunal trust tv union unions unit units united column regime university
  watch wire workers works monthly quarterly weekly pac bundestag duma pentagon politburo electric airlines department pharmaceuticals foods energy
  republicans democrats conservatives liberals tories athletic rovers wanderers fc afc rfc infirmary hospitals leisure shipping railway railways
  refinery brewery mills farms logistics utilities solutions consulting brothers watchdog`)

/** Those that stand before "of" or "for" inside a name: "Bank of England". */
const HEADS = wordSet(`
  academy administration agency alliance assembly association authority bank board brotherhood freedom bureau campaign center centre chamber church coalition college commission
  committee company conference confederation congress corporation council court daughters department directorate embassy faculty federation
  force forum foundation friends citizens front fund government hall palace temple cathedral guild house institute institution islamic league library ministry movement museum
  office order organisation organization parliament partnership party project registry school service
  society sons state states supreme synod treasury tribunal trust union university workers
  archbishop bay cape city coast gulf isle island islands isles kingdom lake mount port province region republic river sea strait straits territory emirate
  duke duchess earl marquess battle declaration statue tower voice daughters doctors reporters defenders physicians lawyers students mothers bishop`)

/** Heads whose names go on over an "and": "Department of Health and Human Services". */
const LISTING_HEADS = wordSet(`
  ministry department committee commission office agency institute centre center bureau secretary minister directorate school faculty association society citizens
  organisation organization council`)

/** Common nouns in small letters that, right behind a name, say that it is a body: "the Sahiri news network". */
const BODY_NOUNS = wordSet(`
  agency airline alliance army bank brigade brigades broadcaster channel charity club coalition committee company corporation council daily
  firm foundation fund group guild institute magazine militia ministry movement network news newspaper organisation organization
  party site station studio tabloid think-tank union university website weekly television tv broadcaster newsroom`)

/** What companies are called beside their name. */
const COMPANY_ENDINGS = wordSet(
  'inc corp corporation co company ltd limited llc llp plc group holdings network party newspaper news ag sa gmbh bv nv spa',
)

/** Whether a word of a name, in small letters, tells an organisation. */
export const isOrganisationWord = (lower: string): boolean => ORGANISATION_WORDS.has(lower)

/** Whether a name may go on over "of" or "for" behind it. */
export const isHead = (lower: string): boolean => HEADS.has(lower)

/** Whether it may go on over an "and" later on. */
export const isListingHead = (lower: string): boolean => LISTING_HEADS.has(lower)

/** Whether a small word behind a name says that the name is a body's. */
export const isBodyNoun = (lower: string): boolean => BODY_NOUNS.has(lower)

/** "Inc", "plc", "Group": without it the name is the same. */
export const isCompanyEnding = (lower: string): boolean => COMPANY_ENDINGS.has(lower)
