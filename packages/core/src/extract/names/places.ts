import { isCountry } from './countries.ts'
import { wordSet } from './word-list.ts'

/** Words that tell a place where they end a name … */
const PLACE_ENDINGS = wordSet(`
  airport alley archipelago avenue basin bay beach boulevard bridge canal canyon cape castle city coast county creek delta desert district falls dam sound fjord
  forest garden gardens glacier governorate gulf harbor harbour heights highlands hill hills island islands isle isles junction lake lane mountain mountains
  ocean oblast park pass peninsula plain plains plateau plaza port prefecture province quay quarter reef region ridge river road sea shore
  square station strait straits street strip terrace territory tower town township valley village villages volcano wood woods hall house`)
/** … and where they begin one. */
const PLACE_OPENERS = wordSet(
  'mount mt lake cape fort port san santa santo saint st las los el isle north south east west new lower upper',
)

/** Those that are nobody's surname. */
const SURE_ENDINGS = wordSet(`
  airport avenue archipelago boulevard city county district governorate gulf island islands isles ocean oblast peninsula prefecture province
  river road sea square station strait straits street territory town township valley village`)

/** States and provinces, and cities that datelines and news name without their country; facts, gathered by hand. */
const KNOWN = new Set(
  `alabama,alaska,arizona,arkansas,california,colorado,connecticut,new england,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,
maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,
ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,
ontario,quebec,alberta,british columbia,manitoba,nova scotia,new south wales,queensland,victoria,tasmania,bavaria,saxony,punjab,sindh,kerala,guangdong,xinjiang,
sinai,aleppo,darfur,tigray,amhara,kandahar,helmand,siberia,
new york city,los angeles,chicago,houston,philadelphia,phoenix,san francisco,boston,seattle,detroit,miami,atlanta,dallas,denver,baltimore,cleveland,milwaukee,
las vegas,new orleans,st louis,washington dc,brooklyn,manhattan,queens,harlem,hollywood,silicon valley,toronto,montreal,vancouver,ottawa,calgary,mexico city,havana,
london,manchester,birmingham,liverpool,leeds,glasgow,edinburgh,cardiff,belfast,bristol,sheffield,newcastle,oxford,cambridge,brighton,dublin,cork,paris,marseille,lyon,
berlin,munich,hamburg,frankfurt,cologne,vienna,zurich,geneva,bern,brussels,antwerp,amsterdam,rotterdam,the hague,hague,rome,milan,naples,turin,venice,madrid,barcelona,lisbon,porto,
athens,copenhagen,stockholm,oslo,helsinki,reykjavik,warsaw,krakow,prague,budapest,bucharest,sofia,belgrade,zagreb,sarajevo,pristina,tirana,skopje,kyiv,kiev,
kharkiv,odesa,odessa,lviv,mariupol,donetsk,luhansk,kherson,minsk,vilnius,riga,tallinn,moscow,st petersburg,chisinau,tbilisi,yerevan,baku,istanbul,ankara,
damascus,beirut,amman,jerusalem,tel aviv,haifa,ramallah,rafah,khan younis,gaza city,hebron,nablus,jenin,cairo,alexandria,tripoli,benghazi,tunis,algiers,rabat,casablanca,
khartoum,addis ababa,nairobi,mogadishu,kampala,kigali,lagos,abuja,accra,dakar,bamako,kinshasa,luanda,harare,johannesburg,pretoria,cape town,durban,
baghdad,basra,mosul,erbil,tehran,isfahan,mashhad,qom,riyadh,jeddah,mecca,medina,doha,dubai,abu dhabi,manama,muscat,sanaa,aden,kuwait city,
kabul,islamabad,karachi,lahore,peshawar,new delhi,delhi,mumbai,kolkata,chennai,bangalore,bengaluru,hyderabad,dhaka,colombo,kathmandu,yangon,rangoon,bangkok,hanoi,
ho chi minh city,phnom penh,kuala lumpur,jakarta,manila,beijing,shanghai,guangzhou,shenzhen,wuhan,hong kong,taipei,seoul,busan,pyongyang,tokyo,osaka,kyoto,hiroshima,
sydney,melbourne,brisbane,perth,adelaide,canberra,auckland,wellington,buenos aires,santiago,lima,bogota,caracas,quito,la paz,brasilia,rio de janeiro,sao paulo,montevideo,
capitol hill,downing street,wall street,westminster`
    .replaceAll('\n', '')
    .split(','),
)

/** Prepositions behind which a name of one or two words mostly is a place. */
export const PLACE_PREPOSITIONS = wordSet('in near throughout across')

/** Whether words in small letters name a place that is in the tables. */
export const isKnownPlace = (words: string): boolean => isCountry(words) || KNOWN.has(words)

/** Whether a name's first or last word tells a place: "Mount Orrin", "Mill Lane". Words in small letters, two or more. */
export const hasPlaceWord = (words: readonly string[]): boolean =>
  words.length > 1 &&
  (PLACE_ENDINGS.has(words.at(-1) ?? '') ||
    /^(?:mount|mt|lake|cape|fort|port|san|santa|st)$/.test(words[0] ?? ''))

/** "Gulf of Orvan", "Republic of Ketharra". */
export const isPlaceOf = ([head = '', link]: readonly string[]): boolean =>
  link === 'of' && (PLACE_ENDINGS.has(head) || head === 'republic' || head === 'kingdom')

/** Whether its last word can be no surname. */
export const hasSurePlaceWord = (words: readonly string[]): boolean =>
  words.length > 1 && SURE_ENDINGS.has(words.at(-1) ?? '')

/** "North", "Port", "San": more of a place's name follows. */
export const opensPlace = (lower: string): boolean => PLACE_OPENERS.has(lower)
