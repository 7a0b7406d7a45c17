import { wordSet } from './word-list.ts'

/** What people are called beside their names and not before them in titles; gathered by hand. */
const ROLE_NOUNS = wordSet(`
  mother father son daughter wife husband widow widower sister brother cousin uncle aunt grandmother grandfather man woman boy girl niece nephew
  head member veteran resident expert specialist scholar chef baker fisherman farmer worker shopkeeper trader banker investor entrepreneur
  critic victim survivor neighbour neighbor witness volunteer student pupil graduate refugee migrant designer artist musician architect
  physicist chemist biologist geologist climatologist psychologist sociologist historian archaeologist epidemiologist surgeon paramedic
  negotiator diplomat politician lawmaker legislator official bureaucrat ally rival opponent successor predecessor partner
  firefighter soldier fighter militant insurgent rebel warlord preacher evangelist philosopher critic star champion winner
  staffer intern manager pundit lobbyist donor fundraiser operative attorney-general contributor translator interpreter guide sailor skipper
  second-in-command number chief-of-staff chief deputy patriarch matriarch candidate contender incumbent speaker whip
  accountant actuary adjudicator administrator agronomist allotment-holder analyst anthropologist apprentice archivist arborist astronomer astronaut athlete
  barber barman barmaid bartender beekeeper blacksmith boatbuilder bookseller botanist boxer breeder brewer bricklayer broadcaster broker builder
  busker butcher campaigner cardiologist caretaker carpenter cartoonist caterer cellist choreographer cleaner climber coachman cobbler
  composer conductor conservationist contractor cook counsellor counselor courier craftsman crofter curator cyclist dancer dealer dentist dermatologist deckhand
  developer dietitian dramatist drummer ecologist economist electrician employee engineer entomologist ethicist examiner executive explorer factory-worker
  filmmaker financier fishmonger florist footballer forester gardener geographer glaciologist golfer grandad grandson granddaughter grocer grower guard guardian guitarist hairdresser harbourmaster headmaster headmistress headteacher herder horticulturist hotelier
  hunter hydrologist hydrogeologist immunologist inspector instructor inventor investigator ironmonger janitor jeweller jockey joiner keeper labourer laborer landowner
  leader lexicographer librarian lifeguard linguist locksmith machinist marketer mason mathematician mechanic mediator merchant metallurgist meteorologist
  midwife milkman miller miner minister missionary model monk naturalist neurologist neuroscientist newsagent notary novelist nun nutritionist
  oceanographer oncologist optician organist ornithologist osteopath outfitter painter paediatrician pathologist pediatrician percussionist pharmacist
  photographer physicist physician physiotherapist pianist pilot planner playwright plumber policeman policewoman porter postmaster potter printer
  programmer prospector psychiatrist psychotherapist publican puppeteer radiographer rancher realtor receptionist recruiter registrar retailer retiree roofer
  salesman saleswoman saxophonist scaffolder scientist screenwriter sculptor seamstress seismologist seller shepherd shipbuilder shipowner signalman smallholder
  songwriter statistician steward stockbroker stonemason storekeeper stylist sub-postmaster superintendent surveyor tailor tattooist technician technologist
  tenant theologian therapist toxicologist trainee trainer translator trapper treasurer trustee tutor typist undertaker urologist vendor vet veterinarian vicar villager
  vintner violinist virologist volcanologist waiter waitress warden watchmaker weaver welder winemaker woodcutter wrestler youth zoologist
  landlord landlady teenager pensioner grandparent parent mum mom dad stepmother stepfather sister-in-law brother-in-law father-in-law mother-in-law son-in-law
  girlfriend boyfriend fiance fiancé fiancee fiancée ex-wife ex-husband flatmate roommate housemate classmate friend colleague assistant
  newcomer native islander townsman townswoman activist whistle-blower informant insider spokesperson commuter passenger motorist walker shopper
  goalkeeper defender midfielder striker winger captain batsman bowler opener fly-half prop hooker flanker referee umpire`)

/** Whether a word in small letters is what somebody is called. */
export const isRoleNoun = (lower: string): boolean => ROLE_NOUNS.has(lower)
