const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Abbreviations that a name, a number or a noun follows, so that the full stop ends no sentence. Lower case, without the stop. */
export const LEADING_ABBREVIATIONS = words(`
  mr mrs ms mx messrs mme mlle dr prof rev fr sr hon pres gov lt-gov atty sen rep reps sens del amb supt
  gen col lt sgt cpl pvt capt cmdr cdr maj brig adm vadm insp det pc
  st mt ft fig figs vol pp ed eds cf vs v al approx est dept univ nr ca
  e.g i.e viz`)

/** Abbreviations that are such only before a number: "No. 5", "Sept. 11". */
export const NUMBERED_ABBREVIATIONS = words(
  'no nos art sec para jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** Abbreviations that stand in a sentence and at its end alike: what follows decides. */
export const TRAILING_ABBREVIATIONS = words(`
  inc co corp ltd llc plc bros jr etc a.m p.m u.s u.k u.n e.u d.c
  ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa tenn tex vt va wash wis wyo`)

/** Words that, capitalised after an abbreviation, open a new sentence rather than go on with a name. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those he she it they we i you his her its their our my there here who what when where why how
  but and or so yet if in on at as for from by with after before while although though however meanwhile also both each
  then now still later even only some many most no not another all other one two three officials police witnesses mr mrs ms dr`)
