/**
 * English words of the news whose forms no rule leads to each other, the word that stands for all of them first. Those that are other words
 * as often (left, found, leaves) are left out.
 */
const WORDS = `
  man men
  woman women
  child children
  foot feet
  tooth teeth
  mouse mice
  goose geese
  wolf wolves
  wife wives
  knife knives
  thief thieves
  half halves
  shelf shelves
  loaf loaves
  policeman policemen
  policewoman policewomen
  fireman firemen
  fisherman fishermen
  gunman gunmen
  spokesman spokesmen
  spokeswoman spokeswomen
  chairman chairmen
  congressman congressmen
  longshoreman longshoremen
  lineman linemen
  businessman businessmen
  memorandum memoranda memorandums memo memos
  die dies died dying dead death deaths
  win won winning wins
  fight fought
  strike struck
  sink sank sunk
  shoot shot shots
  steal stole stolen
  break broke broken
  build built
  buy bought
  bring brought
  catch caught
  choose chose chosen
  draw drew drawn
  drive drove driven
  flee fled
  fly flew flown
  forbid forbade forbidden
  freeze froze frozen
  give gave given
  grow grew grown
  hide hid hidden
  hold held
  keep kept
  know knew known
  lead led
  lose lost
  meet met
  pay paid
  seek sought
  sell sold
  send sent
  shake shook shaken
  speak spoke spoken
  spend spent
  swear swore sworn
  take took taken
  teach taught
  tell told
  throw threw thrown
  wear wore worn
  withdraw withdrew withdrawn
  write wrote written
`

/** The word that stands for an irregular form, by the form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...forms] = line.trim().split(' ')
      return forms.map((form) => [form, word] as const)
    }),
)
