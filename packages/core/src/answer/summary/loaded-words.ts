/**
 * Words that judge what they name. A list of ours, after what the guidelines of news agencies keep to quotations and attributions; the
 * same for every outlet. What is missing costs little: a statement of the outlet's own always goes under its name.
 */
const LOADED = new RegExp(
  `\\b(?:${`regimes? usurping usurpers? usurped zionists? martyr martyrs martyred martyrdom assassinated trenchmates? terrorists? infidels? henchm[ae]n
    puppets? stooges? lackeys? thugs? traitors? cronies warmongers? warmongering aggressors? oppressors? butchers? barbaric barbarians? savages?
    heinous evil vile vicious depraved monstrous despicable disgraceful shameful shameless cowardly heroic valiant glorious brainwashed
    extermination annihilate annihilated annihilation so-called self-styled notorious infamous disgraced crooked corrupt lunatics? fanatics? fanatical
    extremists? hardliners? radicals? propaganda hysteria hysterical witch-hunt charade sham farce outrageous ridiculous absurd
    slammed blasted lambasted ripped destroyed eviscerated humiliated humiliating humiliation scum vermin hordes? swarms?`
    .trim()
    .split(/\s+/)
    .join('|')})\\b`,
  'i',
)

/** Whether words of the outlet's own judge what they tell of. `outside` is a statement with its quotations blanked. */
export const judges = (outside: string): boolean => LOADED.test(outside)
