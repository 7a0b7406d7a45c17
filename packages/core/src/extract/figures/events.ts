/** What becomes of people, or is done to them, and the words that tell it. */
const EVENTS = [
  [
    'killed',
    'killed kill kills killing dead died die dies dying death deaths fatality fatalities perished drowned slain toll',
  ],
  ['injured', 'injured injure injures injuring injury injuries wounded wounding wounds hurt'],
  ['missing', 'missing unaccounted'],
  ['arrested', 'arrested arresting arrest arrests'],
  ['detained', 'detained detaining detention'],
  ['charged', 'charged'],
  ['convicted', 'convicted convictions'],
  ['evacuated', 'evacuated evacuating evacuation evacuees'],
  ['displaced', 'displaced displacing homeless'],
  ['rescued', 'rescued rescuing'],
  ['trapped', 'trapped'],
  ['treated', 'hospitalised hospitalized treated'],
  ['recovered', 'bodies'],
  ['infected', 'infected infections'],
  ['dismissed', 'dismissed redundant redundancies sacked layoffs'],
] as const

/** A kind of event that people are counted by. */
export type PeopleEvent = (typeof EVENTS)[number][0]

const BY_WORD: ReadonlyMap<string, PeopleEvent> = new Map(
  EVENTS.flatMap(([event, words]) =>
    words.split(' ').map((word): [string, PeopleEvent] => [word, event]),
  ),
)

/** The kind of event that a word in small letters tells; null for other words. */
export const peopleEventOf = (word: string): PeopleEvent | null => BY_WORD.get(word) ?? null
