/** What pages print where they stop for those who do not pay, in the larger European languages. */
const WORDINGS: readonly RegExp[] = [
  /(?:subscribe|sign up|register|log ?in|sign in|become a (?:member|subscriber)|start (?:a|your) (?:free )?trial|unlock)\b.{0,40}\b(?:to (?:continue|keep|read)|continue reading|full (?:article|story|access)|read (?:the )?(?:rest|more|full))/iu,
  /(?:continue|keep) reading (?:with|by|for|this|your)|(?:this|the rest of this|full) (?:article|story|content|post) is (?:only )?(?:for|available to|reserved for|exclusive(?:ly)? (?:for|to)) (?:paid |paying |premium |our )?(?:subscribers|members)|already a (?:subscriber|member)\?/iu,
  /(?:weiterlesen|weiter lesen|artikel (?:frei|lesen|freischalten)|jetzt (?:freischalten|testen))\b.{0,40}\b(?:abo|plus|premium|mit|für|zugang|€|euro)|(?:nur|exklusiv) für (?:abonnent|mitglieder|leser)|sie haben bereits ein abo|bereits abonnent|als abonnent|jetzt abonnieren und (?:weiter|alle)|um (?:diesen artikel|weiter|den ganzen).{0,30}zu lesen/iu,
  /(?:réservé|exclusi\w+) (?:aux|à nos) abonné|la suite (?:est )?réservée|il vous reste .{0,20} (?:de cet article )?à lire|abonnez-vous pour (?:lire|continuer|accéder)|déjà abonné/iu,
  /(?:exclusiv\w+|solo|reservad\w+) para (?:suscriptores|socios|assinantes)|suscríbete para (?:seguir|continuar|leer)|(?:para|sigue) (?:seguir )?leyendo.{0,30}(?:suscr|regístr)|ya (?:eres|soy) suscriptor|assine para (?:ler|continuar)|já (?:é|sou) assinante/iu,
  /(?:riservat\w+|esclusiv\w+) (?:agli|per gli) abbonati|abbonati per (?:leggere|continuare)|per continuare a leggere|sei già abbonato/iu,
  /(?:alleen|exclusief) voor (?:abonnees|leden)|lees verder met|word abonnee|al abonnee\?/iu,
]

/** A longer line is prose. */
const MAX_LINE = 300

/** Whether a line asks to pay or to sign in for the rest of the story. */
export const isPaywallWording = (line: string): boolean =>
  line.length <= MAX_LINE && WORDINGS.some((wording) => wording.test(line))
