const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that put what they govern ahead: auxiliaries, and verbs and adjectives of plans. Lower case, straight apostrophes. */
export const FUTURE_WORDS = set(`
  will won't shall would wouldn't could couldn't can can't cannot may might should must we'll they'll he'll she'll it'll i'll you'll that'll
  expected expects expect due scheduled slated planned planning going upcoming intends intend agrees agree vows tentatively
  prepares preparing poised bound coming next payable`)

/** Those that are nouns or tell of what was as well, and put ahead only what "to" or "for" brings: "plans to", not "the plans". */
export const FUTURE_BEFORE_TO = set('plans plan hopes hope hoping promises aims aim wants want')

/** Past verbs that put ahead what they are asked or promised to bring: "agreed to meet on Thursday". */
export const PROMISES = set(
  'agreed vowed promised invited ordered asked urged called pledged decided',
)

/** Verbs that move a term: what "until" brings after them is ahead, though they are past. */
export const TERM_VERBS = set(
  'extended postponed delayed adjourned suspended rescheduled deferred given gave gives remanded',
)

/** Verbs of a timetable: in the present tense right before a date they speak of what comes. */
export const TIMETABLE_VERBS = set(`
  open opens reopen reopens begin begins start starts resume resumes expire expires end ends meet meets return returns arrive
  arrives face faces play plays visit visits host hosts travel travels close closes launch launches is are fall falls come comes
  leave leaves go goes kick kicks run runs air airs premiere premieres effective`)

/** Past and perfect forms that do not end in -ed, and "since"; "says" reports what has been said. */
export const PAST_WORDS = set(`
  was were had did said told met went came took gave made began won lost fell rose held left found saw sent shot wrote
  spoke led got became stood struck broke flew ran sat brought bought sold paid thought kept felt heard knew grew drew threw
  drove fought sought taught caught spent built lent meant says has have been didn't wasn't weren't hadn't since overthrew swore
  swept stole sank shook sang hung hid forgot chose bore froze`)

/** Verbs whose past is like their present. */
export const UNCHANGED_VERBS = set('hit cut put set shut beat cost hurt quit read')

/** Words in -ed that are no past tense. */
export const NO_PAST = set(`
  need indeed feed speed seed hundred red bed shed breed exceed proceed succeed embed wed preferred so-called`)

/** What may stand between a verb and its date. */
export const PREPOSITIONS = set(
  'on at by in from before after late early the of for until till as again only noon midnight',
)

export const DETERMINERS = set(
  "a an the this that these those its his her their our your my no some any every each 's",
)
