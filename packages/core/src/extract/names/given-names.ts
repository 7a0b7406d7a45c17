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
  william willie wolfgang xavier yasmin yasser yitzhak yulia yuri yusuf yves yvonne zachary zainab ziad zoe`)

/** Those that are particles, or verbs in English. */
const NO_GIVEN_NAMES = wordSet('said din deen dine abu abou abd abdel bin ibn ben bint aziz')

/** Whether a word in small letters is a common given name. */
export const isGivenName = (lower: string): boolean =>
  GIVEN_NAMES.has(lower) || (ARABIC_NAMES.has(lower) && !NO_GIVEN_NAMES.has(lower))
