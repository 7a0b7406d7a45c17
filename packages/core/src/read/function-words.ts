/**
 * The commonest words of running text in the languages that most pages come in: menus and headings have few of them. Whatever
 * the language, what counts is that a line has some.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `the of and to in a that is was for on with as by at he it his from be an have has had they were are this which not who their said
  but its or will would been after about when there one also into than more her she we you i if what all up out so no can could other
  der die das und den von zu mit ist des im für auf ein eine dem nicht sich auch als hat dass wird werden bei aus sind noch nach
  le la les de du et en un une est que qui dans pour pas sur au par plus avec ne se ce il sont son
  el los las y del con para su es al lo como más pero sus ha
  di che e per non della sono è si da het van dat op te zijn met voor niet aan er om
  o os do dos das em com não uma por mais на не что как это по из за для от его но они`.split(
    /\s+/,
  ),
)
