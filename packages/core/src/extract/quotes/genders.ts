import { bearerOf } from '../names/given-names.ts'

/** Whether an article speaks of somebody as "he" or as "she". */
export type Gender = 'he' | 'she'

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
  const bearer = rest.length === 0 ? null : bearerOf(given)
  if (bearer === null) return null
  return bearer === 'woman' ? 'she' : 'he'
}
