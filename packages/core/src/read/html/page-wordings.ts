/** Wordings that say what a line is in the larger European languages; a wording opens the line. */
const openers = (list: string): RegExp =>
  new RegExp(
    `^[\\W_]{0,4}(?:${list
      .split(/[,\n]/)
      .map((item) => item.trim())
      .filter(Boolean)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  )

/** What leads to other stories or heads a list of them. */
export const OPENS_RELATED =
  openers(`related, read more, read also, read next, see also, see more, more on, more from, more about, also read,
  you may also like, you might also like, recommended, most read, most popular, trending, don’t miss, don't miss, up next, further reading, click here,
  mehr zum thema, mehr zu, mehr dazu, mehr über, lesen sie auch, lesen sie mehr, lies auch, auch interessant, das könnte sie auch, das könnte dich auch, weitere artikel, weitere beiträge,
  weitere themen, weiterlesen, zum thema, meistgelesen, ähnliche, passend dazu, siehe auch, verwandte, beliebte, neueste, aktuelle,
  lire aussi, à lire, lire la suite, sur le même sujet, voir aussi, en savoir plus, les plus lus, articles similaires, dans la même rubrique,
  lea también, lee también, te puede interesar, más noticias, más sobre, leer más, ver también, lo más leído, noticias relacionadas,
  leggi anche, leggi di più, potrebbe interessarti, articoli correlati, vedi anche, i più letti,
  lees ook, lees meer, meer over, bekijk ook, meest gelezen, gerelateerd, leia também, leia mais, veja também, mais lidas, saiba mais`)

/** What belongs to the readers' own words. */
export const OPENS_COMMENTS =
  openers(`comments?, leave a, add a comment, post a comment, join the, your email, reply, notify me, log in, login, sign in, submit, be the first,
  kommentare?, kommentar verfassen, schreibe? einen, schreiben sie, antworten?, antworte, ihre meinung, deine e-mail, ihre e-mail, anmelden, einloggen, keine kommentare, diskutieren,
  commentaires?, laisser un, votre adresse, répondre, réagir, se connecter, comentarios?, deja un, deja tu, responder, commenti?, lascia un, rispondi, reacties?, geef een reactie, reageer,
  comentários?, deixe um`)

/** What asks for something: to share, to pay, to subscribe, to agree. */
export const OPENS_PLEA =
  openers(`share, follow us, follow, sign up, subscribe, get the, get our, join our, download, support, donate, listen, print, save, advertisement, sponsored, we use, this site,
  like us, enjoyed, did you, want more, buy, order, call us, contact, thank you for,
  teilen, jetzt teilen, folgen, folge, abonnieren, abonniere, newsletter, anzeige, werbung, jetzt, unterstützen, spenden, drucken, merken, gefällt, bestellen, kaufen, wir verwenden, diese seite, datenschutz, impressum,
  partager, suivez, abonnez, s’abonner, inscrivez, publicité, imprimer, compartir, comparte, síguenos, suscríbete, suscríbase, publicidad, imprimir,
  condividi, seguici, iscriviti, pubblicità, stampa, delen, volg, abonneer, schrijf je, advertentie, compartilhe, siga, assine, publicidade`)

/** Who took a picture or owns it: "Photo: …", "(Foto: …", "© …", "… / Getty Images". */
export const CREDIT =
  /(?:\b(?:photos?|photograph|pictures?|images?|credit|fotos?|bild(?:er|quelle|nachweis)?|abb(?:ildung|\.)|grafik|quelle|source|crédits?|imagen|immagine|beeld)\s{0,2}(?:by\b|:|©|\/)|©|\(c\)|\b(?:getty|afp|dpa|reuters|epa|istock|shutterstock|imago|alamy|unsplash|pixabay|ansa|efe)\b(?:[^.]{0,30}$|\s?[/)]))/iu

/** A date or time of day is most of the line, or says when it was posted. */
export const DATED =
  /^\D{0,24}\d{1,4}[./\s-]{1,2}(?:\d{1,2}|\p{L}{3,10}\.?)[./\s,-]{1,2}\d{2,4}\D{0,3}(?:\d{1,2}[:.h]\d{2})?\D{0,12}$|^\D{0,14}\p{L}{3,10}\.? \d{1,2},? \d{4}.{0,24}$|\b\d+ (?:hours?|minutes?|days?|weeks?|months?|years?) ago$|^vor \d+ (?:stunden?|minuten?|tagen?|monaten?|jahren?)/iu

/** Who signed, in the larger European languages: "By …", "Von …", "Par …". */
export const SIGNED =
  /^(?:(?:[Ww]ritten|[Tt]ext|[Ww]ords|[Ss]tory|[Pp]osted|[Ee]in (?:Beitrag|Artikel)|[Gg]eschrieben|[Vv]eröffentlicht) )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|Autor(?:in)?|Author|Redaktion|Text):?\s\p{Lu}.{0,80}$/u
