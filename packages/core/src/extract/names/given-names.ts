import { ARABIC_NAMES } from './romanisation/arabic.ts'
import { wordSet } from './word-list.ts'

/**
 * Given names that are common in one country or another and mean nothing else in English prose; gathered by hand. They tell a person
 * where nothing beside the name does; a name that is not among them tells nothing.
 */
const GIVEN_NAMES = wordSet(`
  aaron abdul abdullah abdel abigail abraham adam adel adrian ahmad ahmed aidan aisha akram alan albert alejandro aleksandr alessandro alex alexander alexandra alexei alexis alfred ali
  alice alison allison amanda amal amelia amina amir amit amy ana anand anastasia andre andrea andreas andrei andrew andrey andrzej angela angelina anita anke ann anna anne annie
  anthony antoine anton antonio antony anwar ariel arjun arnold arthur ashley ashraf audrey barack barbara barry bashar beatrice becky ben benedict benjamin bernard bernie beth betty
  bianca bill billy björn bob bobby bogdan boris brad bradley brandon brenda brian bridget brigitte bruce bryan camilla carl carla carlos carly carmen carol caroline carolyn catherine
  cathy cecilia charles charlie charlotte cheryl chloe chris christian christina christine christoph christopher claire clara claudia colin connor craig crystal cynthia daniel daniela
  daniele danielle danny darren dave david dawn deborah debbie dennis derek diana diane dieter dimitri dmitri dmitry dominic dominique don donald donna doris dorothy doug douglas duncan
  dustin ed eddie edith eduardo edward edwin eileen elaine eleanor elena elias elizabeth ellen elliot emily emma emmanuel enrique eric erica erik erin ernest esmaeil esmail esther ethan
  eugene eva evan evelyn fatima fatma federico felipe felix ferdinand fernando fiona florian francesca francesco francis francisco françois frank franz fred frederick friedrich gabriel
  gareth gary gavin geoff geoffrey george gerald gerard gerhard geoff gianni gina giorgio giovanni giuseppe glenn gloria gordon graham greg gregory guillermo gustavo guy hamid hans harold harriet
  harry hasan hassan heather heidi heinrich helen helena helmut henri henrik henry herbert hillary hiroshi holly hossein howard hugh hugo hussein hussain ian ibrahim igor ilya imran
  ines ingrid irene irina isaac isabel isabella ismail ivan ivanka jack jackie jacob jacqueline jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeb jeff
  jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joe joel joerg john johan johannes johnny jon jonas jonathan jorge jose josé josef joseph joshua
  josh joyce juan judith judy julia julian julie julio jürgen justin kamala karen karim karin karl kate katherine kathleen kathryn kathy katie katrina kayla keith kelly ken kenneth kevin
  khaled khalid khalil kim kimberly kofi kristen kristin kumar kurt kyle lars larry laura lauren laurence laurent lawrence lee leila leo leon leonard leonardo leslie liam lilian linda lindsay lisa liz
  lorenzo lorraine louis louise luca lucas lucia lucy luis luisa lukas luke lydia lynn madeleine maggie magnus mahmoud mahmud maja malcolm manuel manuela mara marcel marco marcos marcus margaret
  maria mariam marianne marie mario marion mark markus marta martha martin martina mary massimo mathias matt matteo matthew matthias maureen maurice max maya megan mehdi mehmet melania melanie
  melissa michael michaela michel michele michelle miguel mikael mike mikhail milan miriam mitch mohamed mohammad mohammed mohsen moira molly monica morgan moshe muhammad mustafa nabil nadia
  nancy naomi narendra natalia natalie natasha nathan neil nelson nia nicholas nick nicola nicolas nicole nigel nikita nikki nikolai nina noah noam norman nour olaf oleg olga oliver olivia
  omar oscar osman otto owen pablo pam pamela paola paolo patricia patrick paul paula paulo pavel pedro penelope penny peter petra phil philip philippe phillip pierre piotr priya qasem qassem rachel
  rafael rajesh ralph ramon rami ramzi randy rania raul raúl ray raymond rebecca reinhard renate rené ricardo rich richard rick rita rob robert roberto robin rodrigo roger roland rolf ron ronald rosa rosemary
  ross roy ruben rudy rupert russell ruth ryan sabine sadiq saeed salem salim salma salman sam samantha samir samuel sandra sara sarah scott sean sebastian sergei sergey sergio seth shane
  shannon sharon shaun sheila shirley sidney silvia simon simone sofia sophia sophie stacy stanley stefan stefano steffen stella stephanie stephen steve steven stewart stuart sue sunil
  susan susanne suzanne svetlana sylvia tamara tanya tariq tatiana taylor ted teresa terry theo theodore theresa thérèse thomas tiffany tim timothy tobias todd tom tomas tommy tony tracy trevor tyler
  ursula uwe valentina valerie vanessa vera veronica victor victoria vijay viktor vincent vincenzo virginia vivian vladimir volodymyr waleed walid walter wanda warren wayne wendy werner wilhelm
  william willie wolfgang xavier yasmin yasser yitzhak yulia yuri yusuf yves yvonne zachary zainab ziad zoe
  anders annika astrid birgit bjørn britta ebba eero einar elin emil erling fredrik frida gunnar gustav hanna hedvig helge hilde inga ingmar ingvar jari jens
  joakim jorgen jukka kaisa kari karsten
  kjell knut lasse leif lena linnea malin margot marit mats mette mika mikkel nils ola olav pekka petri pia ragnar rasmus rune sanna sigrid signe sigurd solveig stig
  svein sven tage timo torbjörn tove trond ulf ulrika urho vidar yngve
  adela agnes agnieszka alena ales aleksandra anatoly arkady artem barbora bohdan boyko dana danuta darya denis dmytro dorota ekaterina elżbieta evgenia evgeny fyodor
  galina gennady grzegorz halina ilona iryna ivana jakub jana janusz jaroslav jerzy jiri jozef
  kateryna kirill konrad konstantin krzysztof ksenia leonid lech lenka ludmila lyudmila magda magdalena maksim malgorzata marek mariya marian mateusz maxim milos miroslav
  mykhailo mykola nadezhda oksana oleksandr oleksiy ondrej petro petr radek radoslaw roman ruslan rustam sergii slavko slobodan stanislav svitlana taras tomasz vaclav
  vadim valery vasily viktoria vitaly vladislav vlado vojtech volodimir vyacheslav wojciech yana yaroslav yevgeny yury zbigniew zdenek zoltan zoran zuzana
  alain alban adele amelie anais armand arnaud aurelie baptiste bastien benoit bernadette bertrand brice cecile cedric chantal claude clement corinne cyril delphine
  didier edouard elodie emile emilie fabien fabrice francine franck françoise frédéric gaston genevieve georges gilles guillaume helene herve hubert jacques
  jean-luc jean-claude jean-marc jean-pierre jean-paul josephine josiane julien juliette laure lionel loic luc lucie lucien ludovic manon marc marguerite marine mathieu
  maud maxime mireille monique noel odile olivier pascal philippine quentin regis remi rene romain sebastien segolene serge severine solange stephane sylvain sylvie
  thibault thierry valentin veronique virginie yann yannick yvette
  alfonso alfredo alicia alvaro amparo ángel antonia arturo beatriz begona blanca carlota catalina claudio concepcion consuelo cristian cristina cristobal diego
  dolores edgar emilio ernesto esperanza esteban eugenia fabian fabiola facundo felicia fidel francisca gilberto gerardo gonzalo graciela guadalupe hector hernan horacio
  ignacio inés isidro jacinto jaime jesus joaquin joaquín josefina juana lautaro leopoldo leticia lourdes lucio marcelo margarita mariana mariano maribel mariela
  maricarmen matias mauricio mercedes micaela miguelangel mireia montserrat nestor nicolás nuria octavio pilar ramiro raquel reinaldo rocio rodolfo rogelio rosario rufino
    saul silvina susana teodoro vicente victoriano xiomara yolanda
  adriano alessandra alessia antonella arnaldo aurelio beppe carlotta caterina chiara cosimo dario donatella elisa elisabetta emanuele enrico enzo ettore fabio fabrizio
  filippo flavio franco gabriele gennaro giacomo gianluca gianmarco gianfranco giancarlo gino giulia giuliana giuliano graziano ilaria lorena luciana luciano luigi
  maddalena marcello mariangela mariella massimiliano matilde maurizio mauro michela nicoletta nino nunzia paolina piero pietro raffaele renata renato renzo riccardo
  roberta romano rosanna rosaria sabrina salvatore sandro silvana silvio stefania tiziana tommaso tullio ugo umberto valeria vittoria vittorio
  afonso antónio bernardo caio davi duarte fabiana flávio gilmar inacio inês jair joao joão luiz marcia nuno otavio paulino rui thiago tiago vasco wagner
  achim adelheid annegret annette axel bärbel beate bernd bernhard bettina bodo christa claus cornelia detlef dirk eckart edeltraud elke elsa ernst ewald frauke
  friederike fritz georg gerda gernot gisela götz günter günther gunther hannelore hartmut heike heiko heinz helga herta holger horst ilse ingo irmgard jochen joachim
  jörg jorg jutta karlheinz katja katharina katrin klaus lothar ludwig manfred margarete margit marlene matthäus moritz monika norbert oskar ottmar peer rainer ralf
  reiner reinhold rudolf rüdiger ruediger siegfried sigmar silke steffi thorsten tilo torsten udo ulrich ulrike ute uli volker waltraud wilfried willi willy winfried
  aditi ajay ajit akash akhilesh alok amita amitabh anil anjali ankit anurag aparna arvind ashok ashwini atul bhupesh chandra deepak deepika devendra dinesh divya farooq
  gautam geeta girish gopal hardik harish harsh hema imtiaz indira jagdish jaya jitendra kapil karan kavita kiran kishore lalit lata madhav mahesh mamata manish manmohan
  manoj mayawati meena meera mohan mukesh naresh naveen neha nikhil nirmala nitin nitish omprakash pooja pradeep prakash pranab prashant pratibha praveen preeti
  priyanka pushpa raghuram rahul rajeev rajendra rajiv rajnath rakesh raman ramesh ranjit ravi reena rekha ritu rohit sachin sanjay sanjeev santosh sarita
  satish seema shankar sharad shashi shivraj shreya sita smriti sonia srinivas subhash sudha sudhir sumit sundar suresh sushil sushma swati uday umesh usha varun
  vasundhara venkatesh vikram vinay vinod virat vishal vivek yogi yogendra
  abena abiodun adebayo adeola akinwumi amara aminata amadou aliou alioune bola bukola chidi chika chinedu chukwuma desmond dlamini emeka fela folake funmi 
  ibrahima ifeanyi julius jomo kagiso kwabena kwame kwesi lindiwe mamadou mariama modou moussa muhammadu mwai ngozi nkosazana obinna ousmane paulette raila samia
  seydou sipho souleymane tendai thabo themba thandi thuli tunde uhuru uju wole yoweri zanele
  akira akiko daisuke fumio haruki hideki hiroko ichiro junichiro kazuo keiko kenji kenzo koji makoto masako masahiro michiko naoko naoto noriko ryo sachiko satoshi
  shigeru shinzo shunichi taro takeshi takashi tetsuya toshiro yasuo yoko yoshihide yoshiko yukio yuko yumi
  abdelaziz abdelfattah abdulaziz abdulkarim adnan ahlam alaa amjad arash ashgar asma atef azadeh aziza bahram basel basem basma bassam behrouz burhan dalal
  dalia dariush ehsan ehud emad esam essam eyal farah fares farhad fariba farid farida fatih fawzi firas fuad ghassan gideon golnaz habib haidar haitham hala hamad hanan
  hani haniya hatem hisham hoda houda huda husam iman ismat itamar jalal jamil jawad kamal kamran kemal lamia leyla lina lubna mahnaz maha maher majida malak malik manal
  marwan maryam mazen merav mona moti mounir muna nada nadine nader naftali nahid najib najla narges nasrin nawaf nawal nazanin nizar noor omid parisa qais raed rafik
  rana randa rasha rawan recep reem rima rola ruba saad saeb saif sahar salah saleem sami samira sana shahid shaul shimon shirin sima sohrab suha suhail talal tamer
  tamim tayyip wael wafa wassim yaakov yael yair yassin yasmine yehuda yigal yoav yossi zahra zaki zeina zvi`)

/** Those that are particles, or verbs in English. */
const NO_GIVEN_NAMES = wordSet('said din deen dine abu abou abd abdel bin ibn ben bint aziz')

/** Whether a word in small letters is a common given name. */
export const isGivenName = (lower: string): boolean =>
  GIVEN_NAMES.has(lower) || (ARABIC_NAMES.has(lower) && !NO_GIVEN_NAMES.has(lower))
