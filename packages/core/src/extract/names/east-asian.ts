import { isGivenName } from './given-names.ts'
import { isPinyin } from './romanisation/chinese.ts'
import { isKorean } from './romanisation/korean.ts'
import { wordSet } from './word-list.ts'

/** Chinese family names in pinyin that mean nothing in English; they stand first. Gathered by hand. */
const CHINESE_FAMILIES = wordSet(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie song tang xi deng mao jiang wen feng cao peng zeng xiao
  tian dong pan yuan cai jia yu ye du wei su lu jin qiu qin hou shao meng bai xue qian`)

/** Whether words in small letters are a Chinese or Korean name, family name first: "wang yilan", "kim jong-su". */
export function isEastAsian(lower: readonly string[]): boolean {
  const [family = '', given = '', ...others] = lower
  const isChinese = others.length === 0 && CHINESE_FAMILIES.has(family) && isPinyin(given)
  return isChinese || isKorean(lower) || isSouthern(lower)
}

/** Family names of Hong Kong, Malaysia and Singapore, as they are spelt there; gathered by hand. */
const SOUTHERN_FAMILIES = wordSet(`
  tan lim lee ng ong wong goh chua chan koh teo ang yeo tay ho low sim chong cheong leong lau yau cheng chiu fung kwok lam lai leung mok
  poon siu tam tsang tse tsui yip yuen yeung chow choy chui kwan kwong lo lui ma ngai pang quek seah soh tang toh wee yap yong phua heng`)

/** "tan hwee kiang", "lam kam-tong": two given names that no other people have. */
function isSouthern([family = '', ...given]: readonly string[]): boolean {
  const names = given.flatMap((name) => name.split('-'))
  return (
    SOUTHERN_FAMILIES.has(family) &&
    names.length === 2 &&
    names.every((name) => /^\p{L}{2,6}$/u.test(name) && !isGivenName(name))
  )
}
