import { applyRules, type Romanisation, type Rule } from './romanisation.ts'

/**
 * Letters that the romanisations of Arabic and Persian write differently. The rules cover what differs between ALA-LC (Arabic and
 * Persian tables), BGN/PCGN 1956 (Arabic) and 1958 (Persian), the French habit of the Maghreb (ou, ch, dj) and the Egyptian g for j,
 * as far as English-language news prints them without marks.
 */
const NARROW: readonly Rule[] = [
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/aa/g, 'a'],
  [/dj/g, 'j'],
  // ‏خ‎ stays apart from ‏ك‎ and ‏ق‎.
  [/kh/g, 'x'],
  [/gh|q/g, 'k'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/(?:e|a)(?:i|y)(?=[^aeiouy]|$)/g, 'ay'],
  [/(?:au|aw|ow)(?=[^aeiouy]|$)/g, 'aw'],
  [/i?y{1,2}(?:eh|ah|a)$/g, 'iya'],
  [/(?<=[^aeiouy])(?:eh|ah)$/g, 'a'],
  [/y$/g, 'i'],
  [/([a-z])\1/g, '$1'],
]
const SURE: readonly Rule[] = [
  ...NARROW,
  [/^g|g(?=[aeiou])/g, 'k'],
  [/ch/g, 'sh'],
  [/v/g, 'w'],
  [/o/g, 'u'],
]

/** Given names and parts of names with their common spellings, the first one standing for all; gathered by hand. */
const SPELLINGS = `
  muhammad mohammed mohammad mohamed mohamad muhammed mahomed|ahmad ahmed|hasan hassan hassen|husayn hussein hussain hossein husain hosein houssein husein
  ali aly|mahmud mahmoud mahmood|mustafa mostafa moustafa|yusuf yousef youssef yousuf yusef yousif|ibrahim ebrahim ibraheem|qasim qasem qassem qassim kasim kassem kasem ghasem ghassem
  ismail esmail esmaeil ismael ismaeel esmaeel|khalid khaled|walid waleed oualid|salih saleh|karim kareem|rashid rasheed rachid|jamal gamal djamel djamal
  nasir nasser naser|umar omar|uthman othman osman|abdullah abdallah abdulla abdollah|abdulrahman abdelrahman abdurrahman abderrahmane abdulrahim abdelrahim
  fatima fatimah fatma fatemeh|aisha ayesha aicha|zaynab zainab zeinab zeynab|layla leila laila leyla|said saeed sayeed|muammar moammar|ayman aiman|tariq tarek tareq tarik
  yasir yasser|faysal faisal feisal|hamid hameed|mahdi mehdi|rida reza riza redha|hamza hamzah|bilal belal|ziyad ziad zeyad|iyad eyad|usama osama oussama
  isa eisa issa|musa moussa mousa|dawud dawood daoud daud|sulayman suleiman soleiman sulaiman soliman|bashar bachar|hafiz hafez|akram|samir sameer|munir mounir muneer
  nabil nabeel|jabir jaber|abbas|idris edris driss|izz ezz|din deen dine|nur nour noor|abu abou|abd abdel abdul abdal|bin ibn ben bint|anwar|saddam|bakr|mansur mansour mansoor
  hashim hashem|kazim kazem|jafar jaafar djaafar|sadiq sadegh sadeq|baqir bagher baqer|murtada morteza murtaza|amir ameer|javad jawad|rahim raheem|majid majeed|aziz|habib habeeb`

const CANON: ReadonlyMap<string, string> = new Map(
  SPELLINGS.trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([first = '', ...others]) => [first, ...others].map((one) => [one, first] as const)),
)

/** Given names of Arabic and Persian in all these spellings. */
export const ARABIC_NAMES: ReadonlySet<string> = new Set(CANON.keys())

/** Signs of Arabic and Persian in other names: q without u, kh, gh before a vowel, the endings of origin with two consonants before. */
const SIGN = /q(?!u)|^kh|[aeiou]kh[aeiou]|gh[aeiou]|dh[aeiou]|ullah$|allah$|ollah$|iyeh$|iyya/

/** Arabic and Persian names. */
export const ARABIC: Romanisation = {
  fits: (words) => words.some((word) => CANON.has(word) || SIGN.test(word)),
  narrow: (word) => CANON.get(word) ?? applyRules(word, NARROW),
  sure: (word) => CANON.get(word) ?? applyRules(word, SURE).replaceAll('e', 'i'),
  doubtful: (word) => CANON.get(word) ?? applyRules(word, SURE).replaceAll('e', 'a'),
}
