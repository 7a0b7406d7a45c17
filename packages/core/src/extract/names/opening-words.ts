import { wordSet } from './word-list.ts'

/** Words of grammar: with a capital they open a sentence, and no name of news begins with them, articles aside. */
export const GRAMMAR_WORDS = wordSet(`
  a an the this that these those some any no every each either neither both all many much most more few fewer several other another such
  i me my mine myself you your yours he him his himself she her hers herself it its itself we us our ours they them their theirs themselves
  who whom whose which what when where why how whoever whatever whether there here
  and or but nor so yet for if unless because since while whereas although though as than then once until till lest
  in on at by from with without within about above across after against along amid amidst among around before behind below beneath beside
  besides between beyond despite down during except inside into like near of off onto out outside over past per regarding through throughout
  to toward towards under underneath unlike up upon via versus
  is are was were be been being am do does did done has have had having can could might must shall should would cannot
  not never also too very just only even still again ever always often sometimes soon now
  however therefore thus hence moreover furthermore meanwhile otherwise nevertheless nonetheless instead indeed perhaps maybe yes
  one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions billions
  first second third last next half nobody nothing none everyone everybody everything someone somebody something anyone anybody anything`)

/** Words that open many sentences of news and stand in names as well, or in none: before a name they are told by what else the article has. */
export const OPENING_WORDS = wordSet(`
  whereupon according asked asking based given citing noting adding saying writing speaking responding following including considering depending
  addressing accused born raised founded located armed backed led pressed compared elected appointed named dubbed known seen set put
  let get got go come take make see read watch look listen click follow share subscribe sign join send call write say says said ask think
  remember imagine consider note thank thanks please sorry well okay ok oh ah hey hi hello dear right wrong sure true
  will did does later earlier early late recently previously currently finally eventually ultimately additionally reportedly apparently
  separately similarly likewise afterwards elsewhere nearby back away together apart overall rather quite almost nearly
  critics supporters officials police residents experts analysts investigators prosecutors lawyers protesters voters lawmakers witnesses
  authorities troops soldiers rebels militants workers students teachers doctors scientists researchers reporters journalists people men
  paramedics jurors deputies detectives firefighters fans passengers drivers activists campaigners guilty previous women children families friends members leaders candidates sources polls figures data shares prices sales profits stocks markets
  news photo photos image images picture video file exclusive breaking update updated today tonight tomorrow yesterday live analysis opinion editorial comment
  state local national federal international global public private social political economic new old young good bad great big small long
  short high low former ex then`)

/** Endings of adverbs and participles that open sentences: no given names, apart from those that the article shows inside a sentence. */
export const OPENING_ENDING = /(?:(?:al|ous|ent|ed|ing|ive|te|ab|ib|ar)ly|...ing)$/

const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays tues tue wed thurs fri sat
  january february september october november december feb apr aug sept sep oct nov dec`)
/** Months that are names of persons or common words as well. */
const MONTH_NAMES = wordSet('march april may june july august jan mon thu sun')

/** Whether a word is a weekday or a month in any case. */
export const isCalendarWord = (lower: string): boolean => CALENDAR.has(lower)

/** Whether it may be a month, and something else too. */
export const mayBeMonth = (lower: string): boolean => MONTH_NAMES.has(lower)
