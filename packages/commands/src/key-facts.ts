import { type FiledArticle, findFacts, type KeyFacts, keyFacts } from '@clipdesk/core'
import { type Block, type Field, step } from './reply.ts'
import { counted, datePartsForPeople } from './wording.ts'

/** Who, who said what to whom, where and when, each with its place; and the step to the quotes. */
export function keyFactBlocks(article: FiledArticle): Block[] {
  const facts = keyFacts(article, findFacts(article))
  const fields: Field[] = [
    field('Who', facts.who.map(nameForPeople)),
    field('Quoted', facts.said.map(tellingForPeople)),
    field('Where', [...datelineOf(article), ...facts.where.map(nameForPeople)]),
    field('When', facts.when.map(dayForPeople)),
  ]
  return [...fields.filter(({ values }) => values.length > 0), ...toQuotes(article, facts)]
}

const field = (name: string, values: readonly string[]): Field => ({ kind: 'field', name, values })

const nameForPeople = ({ name, role, first }: KeyFacts['who'][number]): string =>
  `${name}${role === null ? '' : `, “${role}”`} (¶${first.paragraph})`

const tellingForPeople = ({
  speaker,
  addressee,
  quotes,
  paragraph,
}: KeyFacts['said'][number]): string =>
  `${speaker}${addressee === null ? '' : `, to ${addressee}`}: ${counted(quotes, 'quote')} (${quotes === 1 ? '' : 'from '}¶${paragraph})`

const datelineOf = ({ dateline }: FiledArticle): string[] =>
  dateline === null ? [] : [`${dateline} (dateline)`]

/** "3 March 2024 (“Sunday”, ¶2)" */
function dayForPeople({ value, text, paragraph }: KeyFacts['when'][number]): string {
  const day = value === null ? text : datePartsForPeople(value)
  return `${day} (${day === text ? '' : `“${text}”, `}¶${paragraph})`
}

const toQuotes = ({ number }: FiledArticle, { quotes }: KeyFacts): Block[] =>
  quotes === 0
    ? []
    : [
        step(
          `quotes --in ${number}`,
          quotes === 1 ? 'see its quote' : `see its ${counted(quotes, 'quote')}`,
          { name: 'quotes', options: { in: String(number) } },
        ),
      ]
