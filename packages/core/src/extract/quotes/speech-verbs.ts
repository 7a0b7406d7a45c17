/** How surely a word reports what somebody said or wrote. */
export type CueStrength = 'strong' | 'weak'

/** Verbs that are used of speech above all. Only the base form is listed where the others are regular. */
const STRONG = `say|says|said|saying tell|tells|told|telling write|writes|wrote|written|writing add note state announce argue
  claim warn reply|replies|replied|replying explain insist confirm deny|denies|denied|denying report testify|testifies|testified|testifying
  recall conclude declare acknowledge admit|admits|admitted|admitting allege suggest tweet comment remark reiterate stress|stresses|stressed|stressing
  emphasise emphasize assert contend maintain exclaim joke quip|quips|quipped|quipping retort respond answer ask continue observe opine complain
  concede vow pledge promise urge predict caution counter post|posts|posted|posting shout whisper mutter boast lament muse quote cite proclaim
  disclose reveal mention repeat point yell scream demur|demurs|demurred|demurring wonder grumble sigh snap|snaps|snapped|snapping plead
  enthuse gripe fume thunder bellow crow murmur posit surmise recount taunt scoff gush intone deadpan chide blurt rejoin interject echo elaborate confide confess affirm specify venture hiss bark growl chime attest deplore reckon correct moan groan drawl mumble stammer holler roar sneer interrupt hint summarise summarize relate reminisce reflect regret|regrets|regretted|regretting denounce concur|concurs|concurred|concurring aver|avers|averred|averring submit|submits|submitted|submitting texted|texting emailed|emailing messaged|messaging clarify|clarifies|clarified|clarifying`
/** Verbs that report speech only where somebody stands beside them who may speak. */
const WEAK = `call describe read|reads|reading think|thinks|thought|thinking believe feel|feels|felt|feeling agree hope know|knows|knew|knowing
  see|sees|saw|seeing show|shows|showed|showing find|finds|found|finding go|goes|went express|expresses|expressed|expressing speak|speaks|spoke|speaking
  talk laugh praise criticise criticize blast slam|slams|slammed|slamming accuse condemn denounce dismiss|dismisses|dismissed|dismissing blame
  demand request propose recommend advise encourage estimate calculate indicate signal propose question wish|wishes|wished|wishing want
  decide learn promise offer refer|refers|referred|referring label dub|dubs|dubbed|dubbing term brand compare characterise characterize
  remind assure inform advise promise begin|begins|began|beginning start open close end finish|finishes|finished|finishing
  appeal swear|swears|swore|swearing chant sing|sings|sang|singing cry|cries|cried|crying declare defend explain imply|implies|implied|implying
  attribute put|puts|putting hail laud lambast lash|lashes|lashed|lashing hit|hits|hitting mock ridicule instruct order command invite greet
  thank underline underscore highlight voice convey repeat cite reject rule|rules|ruled|ruling expect fear worry|worries|worried|worrying shrug|shrugs|shrugged|shrugging smile grin|grins|grinned|grinning chuckle giggle sob|sobs|sobbed|sobbing apologise apologize congratulate`

/** "said" and its kin, each form with its strength, in lower case. */
export const SPEECH_VERBS: ReadonlyMap<string, CueStrength> = new Map([
  ...formsOf(WEAK).map((form): [string, CueStrength] => [form, 'weak']),
  ...formsOf(STRONG).map((form): [string, CueStrength] => [form, 'strong']),
])

function formsOf(list: string): string[] {
  return list
    .split(/\s+/)
    .flatMap((entry) => (entry.includes('|') ? entry.split('|') : regular(entry)))
}

/** "add, adds, added, adding"; "note, notes, noted, noting". */
function regular(base: string): string[] {
  const stem = base.replace(/e$/, '')
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`
  return [base, third, `${stem}ed`, `${stem}ing`]
}

/** "saying", "adding": what goes on with a sentence whose subject speaks. */
export const isParticiple = (form: string): boolean => form.endsWith('ing')
