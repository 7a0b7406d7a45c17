import { wordSet } from './word-list.ts'

/** Small words inside names of persons, in Arabic, German, Dutch and the Romance languages. */
export const PARTICLES = wordSet(
  'al el ul ud bin bint ibn abu ben ould de del della di da das dos du d la le van von der den dem ten ter zu zur af av y ap ni nic wa',
)
/** Those of them that a name may begin with where the article leaves the given name out: "von Ahlen said". */
export const OPENING_PARTICLES = wordSet('al el bin bint ibn abu de del della di du van von der')
