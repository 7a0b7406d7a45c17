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
  return isChinese || isKorean(lower)
}
