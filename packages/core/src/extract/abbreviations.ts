const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Titles and ranks, which a name follows where they are printed with a capital. All lists are in lower case, without the last stop. */
export const TITLE_ABBREVIATIONS = words(`
  mr mrs ms mx messrs mme mlle dr dra prof rev fr msgr bp hon rt pres gov atty sen rep reps sens del amb supt
  gen col lt sgt cpl pfc spc pvt capt cpt cmdr cdr cmdt maj brig adm vadm radm ens insp det const asst assoc dep
  smt engr barr alh min sec secy st`)

/** Latin that goes on whatever follows. */
export const LATIN_ABBREVIATIONS = words('e.g i.e viz cf vs v ca approx p.s')

/** Abbreviations that are such before a number: "No. 5", "Sept. 11", "Rs. 500". */
export const NUMBERED_ABBREVIATIONS = words(`
  no nos art arts sec secs para paras fig figs vol vols ch pp ver tel ext rs ref a.d b.c`)

/** Months and days, before a number and with a capital: "Sept. 11", not "The cat sat. 11 birds". */
export const CALENDAR_ABBREVIATIONS = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`)

/** Abbreviations that stand in a sentence and at its end alike: what follows decides. */
export const TRAILING_ABBREVIATIONS = words(`
  inc co cos corp ltd llc plc pte pty pvt bros mfg assn jr sr esq etc al ph.d u.s u.k u.n e.u d.c
  mt ft ave blvd rd sq dept univ est eds nr govt intl natl sta sto`)

/** American states, which are words when they are not printed with a capital ("ill", "wash", "mass"). */
export const STATE_ABBREVIATIONS = words(`
  ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa tenn tex vt va wash wis wyo`)

/** Nouns that a letter tells apart: "Plan B", "Group C". */
export const LETTERED_NOUNS = words(`
  plan group vitamin type class section grade hepatitis category block gate platform appendix exhibit team series point option`)

/** Words that, capitalised after an abbreviation, open a new sentence rather than go on with a name. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those he she it they we i you his her its their our my there here who what when where why how
  but and or so yet if in on at as for from by with after before while although though however meanwhile also both each
  then now still later even only some many most no not another all other others one two three officials police witnesses
  mr mrs ms dr according among because since during despite actually everybody everyone somebody someone earlier elsewhere every few finally instead last nobody none nothing
  once perhaps several such today yesterday unlike until whether which without`)
