/**
 * Countries and territories as news names them, and what their people and things are called: `name, other names; demonym, …`. Names
 * after the short forms of ISO 3166, demonyms after common dictionaries; facts, gathered by hand. A demonym names no place by itself.
 */
const COUNTRIES = `
afghanistan;afghan,afghans|albania;albanian,albanians|algeria;algerian,algerians|andorra;andorran|angola;angolan,angolans|argentina;argentine,argentinian,argentines
armenia;armenian,armenians|australia;australian,australians|austria;austrian,austrians|azerbaijan;azerbaijani,azeri|bahamas;bahamian|bahrain;bahraini,bahrainis
bangladesh;bangladeshi,bangladeshis|barbados;barbadian|belarus;belarusian,belarusians|belgium;belgian,belgians|belize;belizean|benin;beninese|bhutan;bhutanese
bolivia;bolivian,bolivians|bosnia,bosnia and herzegovina;bosnian,bosnians|botswana|brazil;brazilian,brazilians|brunei;bruneian|bulgaria;bulgarian,bulgarians
burkina faso;burkinabe|burundi;burundian|cambodia;cambodian,cambodians|cameroon;cameroonian|canada;canadian,canadians|cape verde|chad;chadian
chile;chilean,chileans|china;chinese|colombia;colombian,colombians|congo;congolese|costa rica;costa rican|croatia;croatian,croatians,croat,croats|cuba;cuban,cubans
cyprus;cypriot,cypriots|czech republic,czechia;czech,czechs|denmark;danish,dane,danes|djibouti;djiboutian|dominican republic;dominican|ecuador;ecuadorian,ecuadorean
egypt;egyptian,egyptians|el salvador;salvadoran|eritrea;eritrean,eritreans|estonia;estonian,estonians|eswatini|ethiopia;ethiopian,ethiopians|fiji;fijian
finland;finnish,finn,finns|france;french|gabon;gabonese|gambia;gambian|georgia;georgian,georgians|germany;german,germans|ghana;ghanaian,ghanaians
greece;greek,greeks|greenland;greenlandic|grenada|guatemala;guatemalan|guinea;guinean|guinea-bissau|guyana;guyanese|haiti;haitian,haitians|honduras;honduran
hong kong|hungary;hungarian,hungarians|iceland;icelandic|india;indian,indians|indonesia;indonesian,indonesians|iran;iranian,iranians|iraq;iraqi,iraqis
ireland,northern ireland;irish|israel;israeli,israelis|italy;italian,italians|ivory coast;ivorian|jamaica;jamaican,jamaicans|japan;japanese|jordan;jordanian,jordanians
kazakhstan;kazakh|kenya;kenyan,kenyans|kosovo;kosovan,kosovar|kuwait;kuwaiti,kuwaitis|kyrgyzstan;kyrgyz|laos;laotian|latvia;latvian,latvians
lebanon;lebanese|lesotho|liberia;liberian|libya;libyan,libyans|liechtenstein|lithuania;lithuanian,lithuanians|luxembourg|madagascar;malagasy|malawi;malawian
malaysia;malaysian,malaysians|maldives;maldivian|mali;malian|malta;maltese|mauritania;mauritanian|mauritius;mauritian|mexico;mexican,mexicans|moldova;moldovan
monaco|mongolia;mongolian|montenegro;montenegrin|morocco;moroccan,moroccans|mozambique;mozambican|myanmar,burma;burmese|namibia;namibian|nepal;nepali,nepalese
netherlands,holland;dutch|new zealand;new zealander,new zealanders|nicaragua;nicaraguan|niger;nigerien|nigeria;nigerian,nigerians|north korea;north korean,north koreans
north macedonia,macedonia;macedonian|norway;norwegian,norwegians|oman;omani|pakistan;pakistani,pakistanis|palestine;palestinian,palestinians|panama;panamanian
papua new guinea|paraguay;paraguayan|peru;peruvian,peruvians|philippines;philippine,filipino,filipinos|poland;polish,pole,poles|portugal;portuguese
puerto rico;puerto rican,puerto ricans|qatar;qatari,qataris|romania;romanian,romanians|russia,russian federation,soviet union,ussr;russian,russians,soviet,soviets|rwanda;rwandan,rwandans
samoa;samoan|saudi arabia;saudi,saudis,saudi arabian|senegal;senegalese|serbia;serbian,serbians,serb,serbs|seychelles|sierra leone|singapore;singaporean
slovakia;slovak,slovaks|slovenia;slovenian,slovene|somalia,somaliland;somali,somalis|south africa;south african,south africans|south korea,korea;south korean,south koreans,korean,koreans
south sudan;south sudanese|spain;spanish,spaniard,spaniards|sri lanka;sri lankan|sudan;sudanese|suriname|sweden;swedish,swede,swedes|switzerland;swiss
syria;syrian,syrians|taiwan;taiwanese|tajikistan;tajik|tanzania;tanzanian|thailand;thai|togo;togolese|trinidad and tobago|tunisia;tunisian,tunisians
turkey,türkiye;turkish,turk,turks|turkmenistan;turkmen|uganda;ugandan,ugandans|ukraine;ukrainian,ukrainians|united arab emirates,uae,u.a.e,emirates;emirati,emiratis
united kingdom,uk,u.k,great britain,britain;british,briton,britons|england;english|scotland;scottish,scot,scots|wales;welsh
united states,united states of america,us,u.s,usa,u.s.a,america;american,americans|uruguay;uruguayan|uzbekistan;uzbek|vanuatu|vatican,vatican city,holy see
venezuela;venezuelan,venezuelans|vietnam;vietnamese|yemen;yemeni,yemenis|zambia;zambian|zimbabwe;zimbabwean
crimea;crimean|chechnya;chechen,chechens|kurdistan;kurdish,kurd,kurds|tibet;tibetan,tibetans|catalonia;catalan,catalans|gaza,gaza strip;gazan,gazans
europe;european,europeans|africa;african,africans|asia;asian,asians|middle east|north america;north american|south america,latin america;south american,latin american,latino,latinos
antarctica|arctic|scandinavia;scandinavian|balkans|caribbean|west bank|golan heights|sahel|donbas|kashmir;kashmiri`

const entries = COUNTRIES.trim()
  .split(/[|\n]/)
  .map((entry) => entry.split(';').map((part) => part.split(',')))

const NAMES: ReadonlySet<string> = new Set(entries.flatMap(([names = []]) => names))
const DEMONYMS: ReadonlySet<string> = new Set([
  ...entries.flatMap(([, demonyms = []]) => demonyms),
  ...'arab,arabs,western,muslim,muslims,islamic,christian,christians,catholic,catholics,protestant,jewish,jew,jews,sunni,sunnis,shia,shiite,shiites,hindu,hindus,buddhist,orthodox,hispanic,hispanics,republican,democratic,democrat,conservative,liberal,communist,zionist,marxist,nazi'.split(
    ',',
  ),
])

/** Whether words in small letters name a country, a territory or a part of the world: "saudi arabia". */
export const isCountry = (words: string): boolean => NAMES.has(words)

/** Whether a word in small letters calls something after a country, a faith or a party: "iraqi". Two words where the country has two. */
export const isDemonym = (words: string): boolean =>
  DEMONYMS.has(words) ||
  /^(?:dutch|english|french|irish|scots|welsh|cornish|ulster|manx)(?:wo)?m[ae]n$|^(?:scot|dane|swede|finn|pole|briton|spaniard|frenchwoman)s?$/.test(
    words,
  )
