/** Nouns of people, by their ends and a few by name. */
const PERSON =
  /(?:man|woman|person|er|or|ist|ian|ant|ent|ess|eer|ee)$|^(?:official|guard|aide|source|pilot|diplomat|guest|nurse|clerk|judge|cook|mother|father|mum|mom|dad|nan|gran|grandad|pensioner|friend|neighbour|neighbor|bride|groom|boy|girl|child|son|relative|colleague|insider|chef|coach|boss|chief|forward|winger|striker|star|don|host|witness|aunt|uncle|cousin|wife|husband|couple|teen|youth|dane|swede|finn|scot|turk|pole|briton|spaniard|monk|priest|nun|captain|bishop|rabbi|imam|veteran|native|expert|scholar|lawyer|medic|vet|poet|skipper|whip|cleric|sheriff|secretary|deputy|prelate|citizen|solon|primate|apprentice|deckhand|villager|debutant|graduate|delegate|candidate|novice|magnate|potentate|laureate|advocate|associate|inmate|classmate|teammate|flatmate|retiree|mayor|prophet|poet|athlete|oarsman|rookie|youngster|newcomer|toddler|nurse|midwife|housewife|conductor|virtuoso|maestro|guru|mogul|czar|tsar|premier|king|queen|prince|princess|emir|sheikh|sultan|madame|lady|gentleman|lord|baron|earl|duke|knight|dame)$/
const NO_PERSON =
  /^(?:letter|paper|newspaper|computer|tower|river|water|power|number|order|chapter|matter|dinner|winter|summer|corner|center|factor|motor|sector|error|harbor|door|floor|statement|agreement|government|parliament|department|moment|event|percent|document|investment|payment|argument|comment|restaurant|plant|grant|list|process|business|dress|address|success|access|proposal|committee|council|ministry|member|poster|banner|filter|folder|poster|register|centre|charter|disaster|weather|tender|answer|offer|border|quarter|ledger|further|other|another|either|former|latter|career|engineer(?:ing)|incident|accident|judgment|judgement|settlement|movement|apartment|experiment|tournament|element|segment|increment|current|content|extent|intent|rent|tent|cent|consent|present|accent|talent|patent|continent|client(?:ele)|ant|want|instant|constant|warrant|giant|restaurant|fee|coffee|degree|tree|guarantee|referee)$/

/** Whether a noun in small letters is of a person, as far as its end tells. */
export const isPersonNoun = (noun: string): boolean =>
  (PERSON.test(noun) && !NO_PERSON.test(noun)) || isNumberedPerson(noun)

/** "71-year-old", "mum-of-two" */
const isNumberedPerson = (noun: string): boolean =>
  /^[\p{L}\p{N}-]+-year-old$|^(?:mum|mom|mother|dad|father|gran|granny|grandad|granddad|grandmother|grandfather)-of-\p{L}+$/u.test(
    noun,
  )
