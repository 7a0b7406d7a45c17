// Given names of many countries, as newspapers print them; gathered by hand, and only those that mean nothing else in English prose.
import { wordSet } from './word-list.ts'

/** Those that women bear, … */
export const WOMEN_OF_THE_WORLD = wordSet(`
  faith mercy prudence
  abbey abbie abeni achieng adanna adelaide adelina adina adriana adrienne afua agatha agnese aileen aine aino aisling aislinn akua
  albertine alejandra alexa alexandrina alexia alia alina aliya aliyah almudena alondra althea alva alyssa amalia amarachi amira amma
  amrita anabel anahera analia anamaria anastasiya anatolia ancuta aneta anete angelique angharad angie anika anisa anissa anitha anjum
  annabelle annalise anne-marie annelies anneliese annelise annelize annemarie annetta annis annmarie anouk antje antoinette anu
  anuradha anushka anwen apirana araceli araminta ariadne ariana arianna arina arlene arlette arpita arundhati arya ashanti assia astou
  asuncion athena augusta augustina ava avani avril awa aya ayaka ayelet ayse aysel ayten azra babette bahar beatrix becca begum belinda
  belle beulah bianka bibi bintou blanche blodwen bojana bozena breda brenna bridie brigid briony britt bronwen bronwyn bryony busisiwe
  candace candice caridad carina carmel carmela carmelita carmella caryl cath catharina cathrine cecily celeste celine chanda charlene
  charmaine cherie cheryll chidinma chinwe chloé chrissie christabel christelle christiane christie chrystal cicely cilla cindy clarissa
  clemence clementine cleo clothilde coleen colleen concetta connie consolata constance constanza cora corinna cosima cressida cynthie
  dagmar dahlia damaris debora deidre delilah della delores delyth desiree devika dierdre dilnoza dimitra dineo dionne dora doria
  dorothea dorothee dottie dunja dympna eabha edda edwina eira eirini eithne elaheh elanor eleanora eleni eleonora elfriede eliana elif
  elina elinor elise eliska elodia eloise elspeth elva elvira emanuela emer emilia emine emmanuelle emmeline ena ernestine esmeralda
  esmé etta eugenie eulalia eunice euphemia evangeline evelina ezinne fadime fadumo faiza fanny farzana fatou fatoumata fatuma feride
  fidelma filiz flavia flo florencia florrie fran franziska frieda gabriela gabriella gaelle gayatri gaynor georgette georgiana georgie
  gertrude ghazala gianna gilda giovanna giselle gita glenys goretti greta gretchen grete gretel griselda guinevere gulsen gunilla
  gwendolen gwendolyn gwyneth habiba hadiza hafsa hajra halima hannele hansa haruka hatice hebe hedda hedwig heini helle heloise
  henriette hester hina hiromi honora hortense humaira ieva ifeyinwa ilana imani imelda ina indrani inger ingunn ioana iola iona irena
  irma isaura isha ishbel ismay isobel ita ivalo iwona izabela jacinda jacinta janelle janette janina janis jasmina jayne jeanette
  jeanne jeannie jemma jen jeni jennie jerusha jessamy jette jitka joana joann jocasta joely johanna johanne jolanda jolanta jordana
  jorunn josette jovana juanita judit juliana juliet julieta justina justine jyoti kaja kalpana kamila kanako karina karla karma
  karolina kasia katalin katarina katerina katharine kathrin kathryne katinka katrien katriena katya kaye keeley keisha kelechi kemi
  keren kerensa kerstin khadija khadijah kia kiera kiki kimberley kinga kirsi kirsteen kirstie kirstin klara komal koto kristie
  kristiina kristine krystyna kumari lana larisa larissa latifa laureen lauretta laurette lavinia leda lekha lene leonie leonora
  leontine lesedi leslee letitia lettie lexi libby lida lidia liesbeth liesl lieve lila lili lilia liliana lilias lilith lilly lindi
  linh liora lisbet lisbeth liselotte lissa livia lizzie llinos lois loretta lotta lotte louella luba lucrecia lucretia ludivine lujain
  lulu lupe luz lyda lydie lyn lynsey lyra lyubov madalena maddie madeline madiha maelle magali magdalene mahira mai maia maija maike
  mairi maisie makena malala malia malika malka mamta mandisa manisha manju marama maran marcela marcella marcelle mareike margaretha
  margarethe margaux margery margherita margo margrethe mari mariamne marianna maribeth marica marietta marijke marika marilyn marina
  marisol marita maritza marja marjolein marlena marlies marsha marthe martine marva marwa marysia mattea maybelle mckenzie meabh meagan
  megha mehreen mehwish melis meltem meredith merete meriel merja merle meryem meryl mette-marie michal michelene milica millicent mimi
  minako minerva minna mira mirabel miriama mirjam mirka modesta mollie momoko mona-lisa morwenna moyra muireann myfanwy myriam myrna
  naima najma nandita nanette naoise narelle nargis nasima nasreen nastassja natacha natalya nathalie naz nazia nazli neema nel nerissa
  nermin nesrin neve ngaio ngoc nhung nicolette nida nilufar nilufer nisha nithya nkechi nnenna noeline noelle noemi noluthando nolwazi
  nomsa noora norma nosipho novuyo nthabiseng ntombi nurul nyambura nyokabi obioma octavia ofelia olena olwyn olympia omotola oonagh
  oriane orna ornella orsolya ottilie pania parveen pascale patrice paulina pegeen perdita perpetua petronella petula phaedra philomena
  phumzile poonam portia preethi prisca puja qingyun quynh rabia rachelle radhika rafaela raffaella rahel rahma ramona randi raquelle
  rasheeda rehana reina rekiya renee renée reva rhea rhiannon rhona rhonda ria rina riona risa robyn roma romy rona rosalba rosaleen
  rosalie rosalinda rosamund rosanne roselyn rosetta rosheen rosina rosita roswitha roxana roya rubina rukhsana rukmini rumana runa rupa
  ruthie saanvi sabina sadaf sadia safiya saida saima sakura sally-ann sally-anne salome samina sanae sangeeta sanne saoirse sapna sarai
  saraswati sari sarina saskia savita sayuri sebahat selene selin selina selma senait seraphine serife severina sevgi sezen sezin
  shabana shabnam shagufta shahida shaista shakira shamima shanaz shania shanti shari sharifa sharmila sharna sharonda shaunagh shazia
  sheela sheena shelagh shelby shereen sheri shifra shilpa shima shiori shruti shukri sibongile sibyl sigourney simona simran sindy
  siphokazi sirpa siv sixtine slavica sneha somaya sondra soraya sorcha stefanija steph stephania stina sujata sukie sulochana suman
  sumaya sumitra suraya susanna suzan suzanna suzette svea sybil sylwia synnove tahira taina takako talia talitha tallulah tamar tamika
  tammy taniya tanja tanwen tarana tasneem tatjana tatum tayla tegan tehmina thandiwe thea themis theodora therese theresia thora thuy
  tierney tilda tineke toini tonia torill tova trang trine trisha trixie trudi trudy tsitsi tsuki tuva tyra ulla unni ursa urszula uzma
  vaishali valda vanda vandana vanja varsha vashti vasilisa veena velma vendela venetia verena verna veronika vickie vigdis viktoriya
  vilma vimala viola violeta violetta virve vivienne vlasta vuyelwa véronique wairimu waleria wambui wangui wanjiku wei-ling wilhelmina
  wisia xanthe xaviera xenia xochitl yadira yara yasemin yasmeen yasmina yasuko yelena yevgenia yolande yuliia yuliya zahida zaina zakia
  zarina zehra zeynep zigrida zina zinaida zita zofia zohra zola zora zosia zoë zsofia zuleika zuzanna`)

/** … and those that men do. */
export const MEN_OF_THE_WORLD = wordSet(`
  abdou abdoulaye abdulla abdurrahman abe abel abhishek abner absalom achmat adamu addison adedayo adeolu adi adil adolfo adriaan
  agustin agustín ahmet aiden akbar aki akin aksel al alberto aldo aldous aleksandar aleksander alhassan alick allan allen alois
  aloysius alphonse alphonso alton amadi amar amaru amin amos anaru anatole andrej andres andris andrius andré andrés angelo anibal
  anselm antoni antonin antonis antti aran aravind archer ardal arif arlo armando armin arne arnoldo aroon arsene artyom arvid asad
  asger ashwin aslan asmir athanasios atif atilla attila aubrey auguste augustine augusto augustus aurelien avraham ayman ayo ayodele
  ayub bacary bakari baldev balint balwant bandile barend barney barrie bart bartholomew bartosz basheer bassel batista beau bekir
  benedikt bengt beniamino benito benno benny benson bernt berthold bertil bertram bharat bheki bhekisisa bilal bjarne bjarni bjorn
  blaise boleslaw bonaventure borja botond boubacar bradford branko brock broder bronislaw bryce bulelani bulent burak byron bülent
  cahit cai caleb callan calvin carl-johan carlo carlton carlyle carsten carwyn cassius catalin cato cecilio celestine celso cem cemal
  cengiz cesar cevdet chaim chandan chandrasekhar charanjit charbel charley che chester chetan chijioke chima christiaan christof
  christophe chuck chukwudi clarence clarke claude-henri clayton clem clemens cliff clint clyde colum conrad constantin constantine
  corentin corin corneel cornelis cornelius cosmin costas cristiano cristóbal curt cuthbert cyprian cyrille cyrus cédric césar dag
  dagfinn dakarai dalton damian damiano damien damion damir damon danie daniil danilo dante danyal darby darcy darius darnell darragh
  daud davide davit davor davy dawid dawit dawood deepu dejan delano demba demetrius deniz denny denys denzel dermot derrick derry
  deshawn devin dheeraj dhruv dietmar dietrich dimitar dimitrios dimitris dino dion djibril dmitriy dom domenico domingo dominick
  dominik donagh donatello donnacha donovan dorian dougie duane dudley dunstan dusan dušan dvir dwain dyfan eamonn earnest ebenezer
  ebrima eddy edgard edison edmond edmundo edoardo eduard edvard efe efraim egbert egil egon egor eilert eitan ekrem el-hadj eladio
  eldar eliah eliezer elio eliot elisha elmar elmer eloy elwyn emanuel emiliano emir emre emyr endre engin ephraim erich erick erkan
  erkki erlend erol erwin esa estevao etienne eugen eugenio eusebio eustace evander evaristo evert everton evgeni fahad faisal falk
  farai farouk faustino fedor ferenc fernand filip finnegan finnian florent florentin folarin francois franklin frans frantisek fraser
  freddy frederic frederik fulgence gabor gael gaetan gaetano galen gamal gaurav gavan gearoid gearóid geert geir georgi georgios georgy
  gerd gerrit gert gervase gian giga gilbert gio giulio gleb glyn godfrey godwin gord gottfried graeme grahame grayson gregg gregor
  gregorio griffith grigori grigory guido guilherme gulab gulzar gunter gurdeep gus gustaf guus gwilym gyorgy györgy gábor haakon
  hadrian hafiz hakan hakeem hakim hal haldor halil hamed hamza hannes hannu hans-peter harald haris hariton hark haroon harri harun
  hashim heikki hendrik henk henrique herb heriberto hermann hernán hervé hideo hikaru hilario hilmi hiram hiroki horatio hughie
  humberto hyun håkan héctor idriss ignatius ikechukwu ilan ilie iliya ilja ilkka imre inaki indra ingemar ioannis ionut irfan irvine
  irwin isaak isaiah isak ishaan ishmael isidore ismael ismet istvan istván ivar ivo iyad izaak jaafar jaakko jaap jabu jabulani jacek
  jacobo jacobus jafar jakob jalil jameson janek janez janko jannik janos jarrett jarvis javed jayant jaydeep jayden jayesh
  jean-francois jean-françois jean-michel jean-philippe jedidiah jelle jeremiah jeremias jesper jesús jindrich jiří jo-jo johann johnnie
  jonah jonathon joop joris joseba josiah josias jude juma junaid jurgen juri jurij justus jusuf juuso jános jérôme józef jörn jürg
  jānis kabelo kadir kalle kalyan kamil kane kao karam kareem karel karlo karol karthik kasim kasimir kaspar kaveh kayode kazim keir
  kenan kendall kendrick kenta kerem kerim keshav ketan kgosi khalifa khosi kian kieron kip kirk kitt klemens kobus koffi kolade
  kolawole konstantinos kornel kostas kris krishna krishnan kristian kristijan kristof kristoffer kristopher kunal kunle kurtis kwasi
  kyriakos kyrylo ladislav lamar lamine lanre larbi larkin laszlo laurentiu lauri laurits lawal lazar leander leandro leland lennart
  lennie leobardo leonhard leonidas leszek levan levi lex leyton liem lisandro llewellyn llyr lodewijk lolo lonnie lorcan lorne louie
  lourens lovro lubomir luboš lucan ludek luismi lukasz lutz lynton lászló maarten maciej mack madoda mads magne magomed mahdi mahlon
  maik maksym malachi malachy malcom malick mamoun manav manfredo manoah mansoor mansour manu maqsood marat marcellus marcin mareks
  marijan marinus mariusz markku marko markos marlow marnix martijn martim martti masood massoud masud mat mate mateo mateus mathew
  mathis matiss matiu matjaz matti matus matías mauri mauritz maximilian maximo mayank mayowa mcgregor meinrad meir melchior melvyn
  memphis menachem mert mesut metin mias micah michail mickey mihai mihail mihaly mikko miklos miklós mikolaj mikołaj milo milorad miloš
  milton mircea mirko miro miroslaw mirza mitchell mithun mladen mohamad mohamud mohsin moise moises moisés momodou mongezi montgomery
  mordechai morne morné morten mortimer moses mossadeq moustapha msizi mthunzi muhamad muhammed mujahid mukhtar mulugeta munawar mungo
  murad murat musa mushtaq mustapha muthu mwangi mxolisi mychal máté nabeel nacho nadav nadeem naeem narciso naseem naser nasir nasser
  nat nathanael nathaniel naughton naveed nawaz nazim nazir neal nedim neels neeraj nehemiah nelio nemanja ngugi nicanor niccolo
  nickolas nicodemus nicolaas nicolae nicolai niels nihad niklas niko nikola nikolaj nikolaos nikolas nimrod nirmal nisar niv njabulo
  njål nkosana nkosi noaman nodar nolan norberto normand norris nuri nurlan nyasha oakley obadiah oded odhran odysseas ofer ogden ognjen
  okan okon olayinka oldrich oleh olexandr oli olindo olivér olle oluwaseun oluwatobi omer omri onur oren orest orjan orlando orville
  oswald oswaldo othmar otmar otávio oubine ove ovidiu owain ozan paavo pacifico paddy panagiotis pankaj paora parsaloi parviz pasi
  pasquale patricio patrik patrizio patryk patxi pauli paulius paulus paval pawel paweł paxton payam peadar peder pelle percival pere
  peregrin pernell perrin perry perttu petar petros petrus petteri petur phelim phile phineas pierluigi piet pim pio pius pontus prabhat
  pravin preben priit primo primoz prithvi przemyslaw pyotr pär qamar quade quillon quintin raashid rachid radim radomir radoslav
  radovan radu rafa rafal rafał rafe rafferty raghu rahim raimo raimondo raimund raj rajan rajat raju ralston ramadan ramsay ramsey
  ramón ranald randal randall randolph ranjan raphael raphaël rashad rasheed rashid rauf ravindra rawiri raymondo raymund reece reggie
  reidar reijo reinier reinis reino reuben reuven reynaldo reza rhodri riedewaan rikard riku riley rinus rizwan roald robbert robel
  robertas robinson rocco roderic rodion rodolphe roelof rogan rohan roi roko rolando rollo romeo romulo ronaldo ronen ronny roope
  roscoe roshan rostam rostislav rubens rubén rudi rudiger ruperto rupesh ruud ryder sabelo sabri sachchidananda saeid safwan sagar
  sakari sakis salif salomon samad sameer sampson samson samu samuele sandeep sander sandor sanjit santi santino sasa sashi sasho
  sathish saud saulo savas savo sayed saša scot sebastiano sebastián sebastião seid seif sekou selim selwyn senan septimus serdar sergiu
  serhii serhiy servaas severin seymour shabbir shadi shafiq shahbaz shahram shahzad shaikh shakeel shakil shamil shamsher shamus
  shaquille sharif shashank shaukat sheldon shelton shem sherif shinji shoaib shug shyam siddharth siegbert siem sigbjorn sigi sigmund
  sikandar silvan silvano silvester simas simo simão sinan sindre sion sizwe siôn slava slawomir smail snorri sohail solomon somchai
  sonny soren sorin spiro spyros srdjan sridhar stafford stamatis stanislao stanislas stanislaw stas stavros stefán stellan sten stephan
  stephon stijn stoyan stu sture subhas subodh sukhdev sulaiman suleiman suleyman surendra suryakant sverre svetoslav swapnil syed
  sylvester szabolcs szymon sándor søren tadas tadeo tadeusz taha taimur tait taito takeo talat tamas tamás tancredo tanner tapio taran
  tarek tareq tarun tashi tatsuya tauseef tavita teemu temba temitope tendekai teo teppo terje terrance teuvo thabiso thad thaddeus
  thanh thanos theobald theodor theophilus theuns thor thorbjørn thore thorold thulani thurston théo tibor tico tiit tijani timmy
  timofey tino titus tjeerd tobi tobiasz tobin todor tokunbo tolga toma tomasi tomaz tomi tomislav tommie tomás tomáš tor tord tore
  torgeir tormod torquil trent trevelyan tripp troels troy truls tshilidzi tudor tuomas turgut turlough tycho tylor tymoteusz tyron
  tyson udai ugur ulises ulisses ulrik ulysses umer upendra uri uriah usama usman uwais uğur vaggelis valdemar valdis valentino valerio
  valeriy valtteri varuna vasil vasile vasilis vasiliy vaughan veli venancio venkata verne vertti vibert vidkun viesturs vigo vihaan
  viktors vilhelm viliami viljo ville vilmos vincenzio viorel virgil virgilio visvaldis vital vitali vito vitor vittore vitus vlad
  vladan vladimiro vladimír vladislavs vsevolod vuk vusi václav wahid waldemar waldo walther wame wanyama waqar waqas warwick wasim
  waylon wenceslao wendell werther wes wesley westley wiktor wilberforce wilbert wilder wiley wilfred wilfrid willem wilmer wim winslow
  wolfram wouter wyatt wyn wynford xabi xabier xander xaver yahya yakov yale yanis yannis yaqub yared yasar yash yasin yasir yavuz yaşar
  yehor yerbol yevhen yiannis yilmaz yitzchak yngvar yogesh yohannes yonatan yoram youri yousaf yousef youssef youssouf ypke yuda yunus
  yuriy yusef yusuke yusup yvon zac zacarias zachariah zack zafar zaheer zahid zaid zain zak zakaria zakariya zamir zander zayd zbyszek
  zdravko zeb zebedee zeev zeke zelimir zeljko zeno zenon zephaniah zevulun zhivko ziggy zivko zlatan zolile zoltán zubair zweli álvaro
  étienne özgür łukasz`)
