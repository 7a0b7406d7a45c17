import { articleFromText, rateStatements } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'

const ONE = 'Dockers at Port Alder stopped work on Monday over the night rota, their union said.'
const TWO = 'They had asked for a second man on every crane.'
const THREE = '“No ship will be turned away,” said Ishbel Frayne of the port authority.'

const rated = (text: string) => rateStatements(articleFromText({ text }))

describe('the statements of an article', () => {
  test('come in their order, each with its place and whether it stands alone', () => {
    const text = [`${ONE} ${TWO}`, THREE].join('\n\n')
    expect(rated(text)).toEqual([
      expect.objectContaining({
        text: ONE,
        start: 0,
        end: ONE.length,
        paragraph: 1,
        standsAlone: true,
      }),
      expect.objectContaining({ text: TWO, paragraph: 1, voice: 'outlet', standsAlone: false }),
      expect.objectContaining({
        text: THREE,
        paragraph: 2,
        voice: 'attributed',
        standsAlone: true,
      }),
    ])
  })

  test('score the higher the more of the article they tell', () => {
    const text = [ONE, 'Gulls were quarrelling over a crust near the gate.', THREE].join('\n\n')
    const [news, aside] = rated(text)
    expect(news?.score).toBeGreaterThan(aside?.score ?? Number.POSITIVE_INFINITY)
  })

  test('are none where there is no text, or in another language', () => {
    expect(rated('')).toEqual([])
    const german = articleFromText({
      text: 'Die Hafenarbeiter haben am Montag wegen der Nachtschicht die Arbeit niedergelegt, wie die Gewerkschaft mitteilte.',
    })
    expect(rateStatements({ ...german, language: 'de' })).toEqual([])
  })
})
