/** Verbs that name a speaker behind a question or an exclamation. */
const VERBS =
  'said|says|asked|asks|added|adds|wrote|writes|replied|replies|responded|shouted|shouts|yelled|screamed|cried|exclaimed|called|declared|demanded|joked|quipped|wondered|tweeted|recalled|insisted|warned'
/** What follows the verb where it speaks of the words before it and not of more to come. */
const CLOSES =
  /^(?:[.,;:]|$| (?:on|in|at|to|of|during|before|after|as|when|while|from|last|this|him|her|them|me|us|reporters|angrily|loudly|again)\b)/u

const SPEAKER_SPEAKS = new RegExp(
  String.raw`^(?!(?:The|A|An|He|She|They|It|I|We|You|One|This|That|Some|Others|Police|Officials)\b)\p{Lu}[\p{L}'’.-]{1,25}(?: (?:(?:de|da|del|von|van|bin|ibn|of|al) )?\p{Lu}[\p{L}'’.-]{0,25}){0,4}(?: (?:also|then|once|later|has))? (?:(?:${VERBS})\b|told (?=\p{L}))`,
  'u',
)

/** Whether a text that follows a closed quotation names its speaker: "Mara Olsen asked.", "Capt. Strand told reporters". */
export function opensWithAttribution(text: string): boolean {
  const found = SPEAKER_SPEAKS.exec(text)?.[0]
  if (found === undefined) return false
  return found.endsWith('told ') || CLOSES.test(text.slice(found.length))
}
