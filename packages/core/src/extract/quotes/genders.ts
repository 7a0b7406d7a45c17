import { isGivenName } from '../names/given-names.ts'

/** Whether an article speaks of somebody as "he" or as "she". */
export type Gender = 'he' | 'she'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Given names that women bear; gathered by hand, as those that `isGivenName` knows. */
const WOMEN = words(`
  abigail aisha alessandra alexandra alexis alice alison allison amanda amal amelia amina amy ana anastasia andrea angela angelina anita anke ann anna anne annie
  audrey barbara beatrice becky beth betty bianca brenda bridget brigitte camilla carla carly carmen carol caroline carolyn catherine cathy cecilia charlotte cheryl chloe
  christina christine claire clara claudia crystal cynthia daniela danielle dawn deborah debbie diana diane donna doris dorothy edith eileen elaine eleanor elena elizabeth ellen
  emily emma erica erika erin esther eva eve evelyn fatima fatma fiona francesca gina gloria hannah harriet heather heidi helen helena hillary holly ines ingrid irene irina
  isabel isabella ivanka jackie jacqueline jane janet janice jasmine jenna jennifer jenny jessica jill joan joanna joyce judith judy julia julie kamala karen karin kate
  katherine kathleen kathryn kathy katie katrina kayla kelly kimberly kristen kristin laura lauren laurence leila lilian linda lindsay lisa liz lorraine louise lucia lucy luisa lydia lynn
  madeleine maggie maja mara margaret maria mariam marianne marie marta martha martina mary maureen maya megan melania melanie melissa michaela michele michelle miriam molly monica
  nadia nancy naomi natalia natalie natasha nia nicola nicole nikki nina nora olga olivia pam pamela paola patricia paula penelope penny petra priya rachel rania rebecca renate rita rosa
  rosemary ruth sabine salma samantha sandra sara sarah shannon sharon sheila shirley silvia simone sofia sophia sophie stacy stella stephanie sue susan susanne suzanne svetlana sylvia
  tamara tanya tatiana teresa theresa thérèse tiffany tina tracy ursula valentina valerie vanessa vera veronica victoria virginia vivian wanda wendy yasmin yulia yvonne zainab zoe`)
const EITHER = words(
  'alex alexis andrea ashley carmen chris dominique jamie jan jean jo jordan kelly kim laurence lee leslie lindsay morgan nicola nikita nour pat robin sam sandy shannon simone stacy taylor terry tracy vivian',
)

const SHE =
  /\b(?:mrs|ms|miss|madam|madame|dame|lady|sister|queen|princess|duchess|congresswoman|chairwoman|spokeswoman|councilwoman|assemblywoman|businesswoman|actress|baroness|mother|daughter|wife|widow|sister|aunt|grandmother|girlfriend|woman|countess|señora)\b/i
const HE =
  /\b(?:mr|sir|lord|king|prince|duke|congressman|chairman|spokesman|councilman|assemblyman|businessman|actor|baron|father|son|husband|widower|brother|uncle|grandfather|boyfriend|man|pope|bishop|cardinal|imam|señor)\b/i

/** The gender that a title, a description or else a given name tells; null where none of them does. */
export function genderOf(name: string, roles: readonly string[]): Gender | null {
  const described = roles
    .map((role) => (SHE.test(role) ? 'she' : HE.test(role) ? 'he' : null))
    .find((gender) => gender !== null)
  if (described !== undefined) return described
  const [given = '', ...rest] = name.toLowerCase().split(/[\s-]+/)
  if (rest.length === 0 || EITHER.has(given)) return null
  if (WOMEN.has(given)) return 'she'
  return isGivenName(given) ? 'he' : null
}
