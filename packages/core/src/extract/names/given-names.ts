import { MEN_OF_THE_WORLD, WOMEN_OF_THE_WORLD } from './given-names-of-the-world.ts'
import { ARABIC_NAMES } from './romanisation/arabic.ts'
import { wordSet } from './word-list.ts'

/*
 * Given names that are common in one country or another and mean nothing else in English prose; gathered by hand. They tell a person
 * where nothing beside the name does; a name that is not among them tells nothing.
 */

/** Those that women bear, … */
const WOMEN = wordSet(`
  aleksandra
  abena abigail adela adele adelheid aditi agnes agnieszka ahlam aicha aisha akiko alena alessandra alessia alexandra alice alicia alison
  allison amanda amara amelia amelie amina aminata amita amparo amy ana anais anastasia angela angelina anita anjali anke ann anna anne
  annegret annette annie annika antonella antonia aparna asma astrid audrey aurelie ayesha azadeh aziza barbara barbora basma beate
  beatrice beatriz becky begona bernadette beth bettina betty bianca birgit blanca brenda bridget brigitte britta bukola bärbel camilla
  carla carlota carlotta carly carol caroline carolyn catalina catarina caterina catherine cathy cecile cecilia chantal charlotte cheryl
  chiara chloe christa christina christine claire clara claudia concepcion consuelo corinne cornelia cristina crystal cynthia dalal dalia
  daniela danielle danuta darya dawn debbie deborah deepika delphine diana diane divya dolores donatella donna doris dorota dorothy ebba
  edeltraud edith eileen ekaterina elaine eleanor elena elisa elisabetta elizabeth elke ellen elodie elsa elżbieta emilie emily emma erica
  erika erin esperanza esther eugenia eva eve evelyn evgenia fabiana fabiola farah fariba farida fatemeh fatima fatimah fatma felicia
  fiona florence folake francesca francine francisca françoise frauke frida friederike funmi galina geeta genevieve gerda gina gisela
  giulia giuliana gloria golnaz grace graciela guadalupe hala halina hanan hanna hannah hannelore harriet heather hedvig heidi heike helen
  helena helene helga hema herta hilde hillary hiroko hoda holly hope houda huda ilaria ilona ilse indira ines inga ingrid inés inês irene
  irina irmgard iryna isabel isabella isidra ivana ivanka jackie jacqueline jana jane janet janice jasmine jaya jenna jennifer jenny
  jessica jill joan joanna josefina josephine josiane joyce juana judith judy julia julie juliette jutta kaisa kamala karen kari karin
  kate kateryna katharina katherine kathleen kathryn kathy katie katja katrin katrina kavita kayla keiko kimberly kristen kristin ksenia
  laila lamia lata laura laure lauren layla leila lena lenka leticia leyla lilian lina linda lindiwe linnea lisa liv liz lorena lorraine
  louise lourdes lubna lucia luciana lucie lucy ludmila luisa lydia lynn lyudmila maddalena madeleine magda magdalena maggie maha mahnaz
  maja majida malak malgorzata malin mamata manal manon manuela mara marcia margaret margarete margarita margit margot marguerite maria
  mariam mariama mariana mariangela marianne maribel maricarmen marie mariela mariella marine marion marit mariya marlene marta martha
  martina mary maryam masako mathilde matilde maud maureen maya mayawati meena meera megan melania melanie melissa merav mercedes mette
  micaela michaela michela michele michelle michiko mireia mireille miriam moira molly mona monica monika monique montserrat muna nada
  nadezhda nadia nadine najla nancy naoko naomi narges nasrin natalia natalie natasha nawal nazanin neha ngozi nia nicole nicoletta nikki
  nina nirmala nkosazana nora noriko nunzia nuria odile oksana olga olivia pam pamela paola paolina parisa patricia paula paulette
  penelope penny petra philippine pia pilar pooja pratibha preeti priya priyanka pushpa rachel rana randa rania raquel rasha rawan rebecca
  reem reena rekha renata renate rima rita ritu roberta rocio rola rosa rosanna rosaria rosario rose rosemary ruba ruth sabine sabrina
  sachiko sahar salma samantha samia samira sana sandra sanna sara sarah sarita seema segolene severine sharon sheila shirin shirley
  shreya signe sigrid silke silvana silvia silvina sima sita smriti sofia solange solveig sonia sophia sophie stefania steffi stella
  stephanie sudha sue suha susan susana susanne sushma suzanne svetlana svitlana swati sylvia sylvie tamara tanya tatiana teresa thandi
  theresa thuli thérèse tiffany tina tiziana tove uju ulrika ulrike ursula usha ute valentina valeria valerie vanessa vasundhara vera
  veronica veronique victoria viktoria virginia virginie vittoria wafa waltraud wanda wendy xiomara yael yana yasmin yasmine yoko yolanda
  yoshiko yuko yulia yumi yvette yvonne zahra zainab zanele zaynab zeina zeinab zeynab zoe zuzana
  abby adaeze adwoa aigul ailbhe ailsa ainur akinyi akosua amaka amandine anjana aoife aparajita arabella aroha atieno ayanda beryl bethan
  bethany bhavna biljana birgitte bisi brid bronagh bríd caoimhe carys catrin catriona cerys charulata chiamaka chioma ciara clarisse
  colette coralie cordelia dagny daphne deirdre denise dervla dewi dinara doreen dragana edna efua eilidh eilis eimear eirlys elsie enid
  esi eun-ji ffion fionnuala folasade freya galya gauri gemma ghislaine ginette gladys grainne gráinne gudrun gulnara gunhild gwen
  gwenllian hanin hanne harumi hauwa hazel hilda hind hinemoa huguette ifeoma ilka imogen ingeborg ishita isla itziar ivy janine jayanti
  jelena jemima jimena kamla kartini kavitha kerry kezia keziah kiri kirsten kirsty lada lakshmi lalita leanne leilani lerato lise
  ljiljana lorna ludmilla maeve mairead marjorie maura mavis maysoon meenakshi mei mere mereana mhairi milena mirjana moana morag muriel
  nadya najwa nandini nerys ngaire ngozika niamh njeri nneka nokuthula nomvula norah noreen noémie nuala nur odette olwen orla orlaith
  padma palesa paloma parvati pauline pernille philippa phyllis poppy prabhavati rada radha raghad ragnhild raisa ratna revathi rhian
  roisin rosalia rosalind róisín sachi samar saule savitri shona shubhangi sian sigrun sinead sinéad siobhan siobhán siti siân smita
  snezana soo-jin sri suad sunita sunniva swapna tabitha tamsin tanvi thandeka tilly titilayo tordis tracey turid vesna vidya wafaa
  wangari wanjiru whetu winifred ximena april june xiuying yaa yetunde yumiko yusra zainabu zara zhanna zodwa zorica zoya
  annabel ashleigh beverley beverly brianna caitlin carole carrie cassandra cassidy celia clare courtney darlene deanna delia dinah edie
  effie eliza ella ellie esme estelle ethel evie faye frances freda gabrielle gail georgina geraldine gillian ginny glenda glynis hailey
  hattie hayley henrietta hermione hettie ida isabelle jacqui jess jillian joanne jodie jolene josie kaitlyn kara katy keira kendra kitty
  krista kristina kylie lacey lara latoya leah lesley lillian lily lindsey liza lottie louisa lucille lucinda lynda lynette lynne mabel
  mandy marcy marisa marissa marjory matilda maxine meg melinda mia mildred millie mindy minnie miranda myra myrtle nell nellie patsy
  patty peggy phoebe pippa polly priscilla rachael regina rhoda rochelle ros rosie rowena roxane roxanne roz sadie saffron sally selena
  serena shanice shawna shelley sherry sheryl sienna skylar sonya stacey susannah susie suzie tania tanisha tara tess tessa thelma toni
  tricia trish verity vicki vicky vivien whitney wilma winnie yesenia zelda zena`)

/** … those that men bear, … */
const MEN = wordSet(`
  aaron abdel abdelaziz abdelfattah abdul abdulaziz abdulkarim abdullah abiodun abraham achim adam adebayo adel adeola adnan adrian
  adriano afonso ahmad ahmed aidan ajay ajit akash akhilesh akinwumi akira akram alain alan alban albert alejandro aleksandr
  ales alessandro alexander alexei alfonso alfred alfredo ali aliou alioune alok alvaro amadou amir amit amitabh amjad anand anatoly
  anders andre andreas andrei andrew andrey andrzej anil ankit anthony antoine anton antonio antony antónio anurag anwar arash arjun
  arkady armand arnaldo arnaud arnold artem arthur arturo arvind ashgar ashok ashraf ashwini atef atul aurelio axel bahram baptiste barack
  barry basel basem bashar bassam bastien behrouz ben benedict benjamin benoit beppe bernard bernardo bernd bernhard bernie bertrand
  bhupesh bill billy björn bjørn bob bobby bodo bogdan bohdan boris boyko brad bradley brandon brian brice bruce bryan burhan caio
  carl carlos cedric chandra charles charlie chidi chinedu christian christoph christopher chukwuma claudio claus clement colin
  connor cosimo craig cristian cristobal cyril daisuke daniel daniele danny dario dariush darren dave davi david deepak denis dennis derek
  desmond detlef devendra didier diego dieter dimitri dinesh dirk dmitri dmitry dmytro dominic don donald doug douglas duarte
  duncan dustin eckart ed eddie edgar edouard eduardo edward edwin eero ehsan ehud einar elias elin elliot emad emanuele emeka emil emile
  emilio emmanuel enrico enrique enzo eric erik erling ernest ernesto ernst esam esmaeil esmail essam esteban ethan ettore eugene evan
  evgeny ewald eyal fabian fabien fabio fabrice fabrizio facundo fares farhad farid farooq fatih fawzi federico fela felipe felix
  ferdinand fernando fidel filippo firas flavio florian flávio francesco francis francisco franck franco frank franz françois fred
  frederick fredrik friedrich fritz frédéric fuad fumio fyodor gabriel gabriele gareth gary gaston gautam gavin gennady gennaro geoff
  geoffrey georg george georges gerald gerard gerardo gerhard gernot ghassan giacomo giancarlo gianfranco gianluca gianmarco gianni gideon
  gilberto gilles gilmar gino giorgio giovanni girish giuliano giuseppe glenn gonzalo gopal gordon graham graziano greg gregory grzegorz
  guillaume guillermo gunnar gunther gustav gustavo guy götz günter günther habib haidar haitham hamad hamid hani hans hardik harish
  harold harry harsh hartmut haruki hasan hassan hatem hector heiko heinrich heinz helge helmut henri henrik henry herbert hernan herve
  hideki hiroshi hisham holger horacio horst hossein howard hubert hugh hugo husam hussain hussein ian ibrahim ibrahima ichiro ifeanyi
  ignacio igor ilya iman imran imtiaz inacio ingmar ingo ingvar isaac isidro ismail itamar ivan jacinto jack jacob jacques jagdish
  jaime jair jake jakub jalal jamal james jamil janusz jared jari jaroslav jason javier jawad jay jean-claude jean-luc jean-marc jean-paul
  jean-pierre jeb jeff jeffrey jens jeremy jerome jerry jerzy jesse jesus jim jimmy jiri jitendra joachim joakim joao joaquin joaquín
  jochen joe joel joerg johan johannes john johnny jomo jon jonas jonathan jorg jorge jorgen jose josef joseph josh joshua josé jozef joão
  juan jukka julian julien julio julius junichiro justin jörg jürgen kagiso kamal kamran kapil karan karim karl karlheinz karsten kazuo
  keith kemal ken kenji kenneth kenzo kevin khaled khalid khalil kirill kishore kjell klaus knut kofi koji konrad konstantin krzysztof
  kumar kurt kwabena kwame kwesi kyle lalit larry lars lasse laurent lautaro lawrence lech leif leo leon leonard leonardo leonid leopoldo
  liam lionel loic lorenzo lothar louis luc luca lucas luciano lucien lucio ludovic ludwig luigi luis luiz lukas luke madhav magnus maher
  mahesh mahmoud mahmud makoto maksim malcolm malik mamadou manfred manish manmohan manoj manuel marc marcel marcello
  marcelo marco marcos marcus marek mariano mario mark markus martin marwan masahiro massimiliano massimo mateusz mathias mathieu
  matias mats matt matteo matthew matthias matthäus maurice mauricio maurizio mauro max maxim maxime mazen mehdi mehmet michael michel
  miguel miguelangel mikael mike mikhail mikkel milan milos miroslav mitch modou mohamed mohammad mohammed mohan mohsen moritz moshe moti
  mounir moussa muhammad muhammadu mukesh mustafa mwai mykhailo mykola nabil nader naftali nahid najib naoto narendra naresh nathan
  naveen nawaf neil nelson nestor nicholas nick nicolas nicolás nigel nikhil nikolai nils nino nitin nitish nizar noah noam noel norbert
  norman nuno obinna octavio ola olaf olav oleg oleksandr oleksiy oliver olivier omar omid omprakash ondrej oscar oskar osman otavio
  ottmar otto ousmane owen pablo paolo pascal patrick paul paulino paulo pavel pedro peer pekka peter petr petri petro phil philip
  philippe phillip piero pierre pietro piotr pradeep prakash pranab prashant praveen qais qasem qassem quentin radek radoslaw raed rafael
  raffaele rafik raghuram ragnar rahul raila rainer rajeev rajendra rajesh rajiv rajnath rakesh ralf ralph raman ramesh rami ramiro ramon
  ramzi randy ranjit rasmus raul ravi ray raymond raúl recep regis reinaldo reiner reinhard reinhold remi renato rene renzo rené ricardo
  riccardo rich richard rick rob robert roberto rodolfo rodrigo rogelio roger rohit roland rolf romain roman romano ron ronald ross
  roy ruben rudolf rudy ruediger rufino rui rune rupert ruslan russell rustam ryan ryo rüdiger saad sachin sadiq saeb saeed saif salah
  saleem salem salim salman salvatore sami samir samuel sandro sanjay sanjeev santosh satish satoshi saul scott sean sebastian
  sebastien serge sergei sergey sergii sergio seth seydou shahid shane shankar sharad shashi shaul shaun shigeru shimon shinzo shivraj
  shunichi sidney siegfried sigmar sigurd silvio simon sipho slavko slobodan sohrab souleymane srinivas stanislav stanley stefan stefano
  steffen stephane stephen steve steven stewart stig stuart subhash sudhir suhail sumit sundar sunil suresh sushil svein sven
  sylvain tage takashi takeshi talal tamer tamim taras tariq taro tayyip ted tendai teodoro tetsuya thabo themba theo theodore thiago
  thibault thierry thomas thorsten tiago tilo tim timo timothy tobias todd tom tomas tomasz tommaso tommy tony torbjörn torsten
  toshiro trevor trond tullio tunde tyler uday udo ugo uhuru ulf uli ulrich umberto umesh urho uwe vaclav vadim valentin valery varun
  vasco vasily venkatesh vicente victor victoriano vidar vijay vikram viktor vinay vincent vincenzo vinod virat vishal vitaly vittorio
  vivek vladimir vladislav vlado vojtech volker volodimir volodymyr vyacheslav wael wagner waleed walid walter warren wassim wayne werner
  wilfried wilhelm willi william willie willy winfried wojciech wole wolfgang xavier yaakov yair yann yannick yaroslav yasser yassin yasuo
  yehuda yevgeny yigal yitzhak yngve yoav yogendra yogi yoshihide yossi yoweri yukio yuri yury yusuf yves zachary zaki zbigniew zdenek
  ziad zoltan zoran zvi ángel
  adewale alasdair alastair aled alf alfie alistair almas alun angus ante archie asbjørn ashish auberon aurélien babatunde bakhyt
  balwinder barnabas bashir basil bello benoît bert bhaskar bhiku bojan bongani bram brendan brett callum casper cathal cecil chinua
  chukwuemeka ciaran ciarán clive colm con conor cormac crispin dafydd dale danjuma darryl daulet daz dean declan delroy diarmuid dilip
  donal dougal dragan dónal eamon ebikeme eirik emlyn eoin ernie euan ewan fadi fergal fergus finbarr fintan freddie fubara ganesh gaspard
  gaz geraint gethin giles goran gurpreet gwyn gérard hadi halvard hamish harbhajan harjit harvey hemi henning hilary hippolyte hone
  humphrey huw hywel håkon iain idris ieuan ikenna ivica iwan jaswant jean-baptiste jez jihad jocelyn jolyon joost josip kabiru kamau
  kasper kev kipchoge kojo kuldeep kwadwo kwaku lachlan len leroy lukan lwazi mahendra mandla michael-john mick mikaere mohit munir murali
  murdo mutua nabih narayan nebojsa niall njoroge nnamdi nursultan obafemi oisin oisín okechukwu ollie olumide olusegun orban osip osk
  otieno padraig paudie percy peregrine piers pieter prabhakar pádraig raghav ramanand rangi reg rhys rory ruairí ruaridh rufus samer
  saviour savra seamus shivkumar sid siyabonga stan subramaniam sudhakar sunday séamus tadhg tamati tane teodor thibaud thijs timur toby
  torvald tshepo uche umar venkat wafula wilf winston wiremu yakubu yashwant yaw yerlan zlatko zubairu éamon
  albie alec algernon alvin ambrose andy archibald arnie barnaby brent bret bruno bryn calum chad christy clifford cody corey cory curtis
  dan darrell daryl davey denzil des dexter donnie dwayne dwight dylan edmund eli elijah elliott elton elvis emmett enoch errol everett
  ewen ezra finlay finn garry garth gerry gil glen herman ike ira irving ivor jago jarrod jasper jed jem jethro joey jules kelvin kenny
  kieran laurie leighton leopold linus luther lyle lyndon mal manny marlon marty marvin maxwell melvin merv mervyn monty mort ned neville
  nicky orson osborne otis pete quincy reginald rhett richie ricky robbie roddy roderick rodney ronan ronnie rowland rudolph russ sammy
  shawn silas simeon stevie terence terrence travis tristan tyrone vaughn vernon vic vince wally wilbur willard willis zach zane`)

/** … and those that both do. */
const EITHER = wordSet(`
  alaa alex alexis amal andrea ariel ashley bola camille carmen chika chris claude dana dominique haniya ismat jamie jan jean jo jody
  jordan kelly kim kiran kit laurence lee leslie lindsay marian mika morgan nicola nikita noor nour pat robin rowan sam sandy sasha
  shannon simone stacy taylor terry tracy vivian`)

/** Arabic names that are particles, or verbs in English. */
const NO_GIVEN_NAMES = wordSet('said din deen dine abu abou abd abdel bin ibn ben bint aziz')

/** Whether a word in small letters is a common given name. */
export const isGivenName = (lower: string): boolean =>
  isSimpleGivenName(lower) || (lower.includes('-') && lower.split('-').every(isSimpleGivenName))

const isSimpleGivenName = (lower: string): boolean =>
  EITHER.has(lower) || isOfWomen(lower) || isOfMen(lower)

const isOfWomen = (lower: string): boolean => WOMEN.has(lower) || WOMEN_OF_THE_WORLD.has(lower)
const isOfMen = (lower: string): boolean =>
  MEN.has(lower) || isArabic(lower) || MEN_OF_THE_WORLD.has(lower)
const isArabic = (lower: string): boolean => ARABIC_NAMES.has(lower) && !NO_GIVEN_NAMES.has(lower)

/** Whether women or men bear a given name in small letters; null where both do, and for names that are not known. */
export function bearerOf(lower: string): 'woman' | 'man' | null {
  if (EITHER.has(lower)) return null
  if (isOfWomen(lower)) return 'woman'
  return isOfMen(lower) ? 'man' : null
}
