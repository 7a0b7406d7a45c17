import { readFile } from 'node:fs/promises'
import { type FiledArticle, readArticle, type Timeline, timelinePicture } from '@clipdesk/core'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timelineDays } from '../../src/answer/timeline-days.ts'
import { DARK, LIGHT } from '../../src/answer/timeline-picture/palette.ts'

await initWasm(await readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))

/** A sentence of an outlet about a date; sentences of one article have its number. */
interface Told {
  readonly outlet: string | null
  readonly article?: number
  readonly value: string
  readonly published?: string | null
}

const READ = readArticle({ text: 'Ferry strike\n\nThe crews of Port Alder stopped work that day.' })

function articleOf({ outlet, article = 1, published = null }: Told): FiledArticle {
  const id = `${outlet} ${article}`
  const source = { name: outlet, domain: null }
  const date =
    published === null
      ? null
      : { value: published, zone: null, precision: 'day' as const, basis: 'given' as const }
  const filed = '2024-03-09T10:00:00Z'
  return { ...READ, id, number: article, key: id, filed, edits: [], source, published: date }
}

function timelineFrom(told: readonly Told[]): Pick<Timeline, 'events' | 'days'> {
  const events = told
    .toSorted((a, b) => (a.value < b.value ? -1 : 1))
    .map((one, i) => {
      const date = { text: one.value, start: 14, end: 18, value: one.value }
      return {
        article: articleOf(one),
        ...{ start: 14 + i, end: 60 + i, text: READ.text.slice(14), paragraph: 1 },
        voice: 'outlet' as const,
        date: { ...date, precision: 'day' as const, basis: 'explicit' as const },
      }
    })
  return { events, days: timelineDays(events) }
}

const draw = (told: readonly Told[], title = 'Timeline: ferry strike') => {
  const picture = timelinePicture(timelineFrom(told), { title })
  if (picture === null) throw new Error('no picture')
  return picture
}

/** The picture as a renderer reads it, which refuses whatever is not well-formed. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const { width, height } = new Resvg(svg, { font: { fontBuffers: [] } })
  return { width, height }
}

const count = (svg: string, part: string): number => svg.split(part).length - 1

test('nothing dated gives no picture', () => {
  expect(timelinePicture({ events: [], days: [] }, { title: 'Timeline' })).toBeNull()
})

test('says in words what it shows', () => {
  const { svg, alt } = draw([
    { outlet: 'The Alder Ledger', value: '2024-03-04', published: '2024-03-05' },
    { outlet: 'The Alder Ledger', value: '2024' },
    { outlet: 'Harbor Times', value: '2024-03-04' },
    { outlet: null, value: '2021-11' },
  ])
  expect(alt).toBe(
    'Timeline: ferry strike. 4 dated sentences from November 2021 to 2024, in 3 articles of 2 outlets and others not known: The Alder Ledger 2, Harbor Times 1, outlet not known 1. 4 March 2024 has the most: 2.',
  )
  expect(svg).toContain(`<desc id="desc">${alt}</desc>`)
  expect(svg).toContain('<title id="title">Timeline: ferry strike</title>')
})

test('an outlet has a row, and beyond eight of them the others have one together', () => {
  const eleven = Array.from({ length: 11 }, (_, i) => ({
    outlet: `Outlet ${i}`,
    value: '2024-03-04',
  }))
  const { svg } = draw(eleven)
  expect(svg).toContain('>and 3 others<')
  expect(svg).toContain('>3 articles, 3 sentences<')
  expect(draw(eleven.slice(0, 9)).svg).not.toContain('others<')
})

test('a day is a dot, a month and a year are stretches, a publication is a diamond', () => {
  const day = draw([{ outlet: 'Harbor Times', value: '2024-03-04' }]).svg
  expect([count(day, 'class="event"'), count(day, 'class="range"')]).toEqual([2, 0])
  const year = draw([{ outlet: 'Harbor Times', value: '2024', published: '2024-03-05' }]).svg
  expect([count(year, 'class="event"'), count(year, 'class="range"')]).toEqual([0, 2])
  expect(count(year, 'class="published"')).toBe(2)
})

test('a year around a week of days reaches beyond the picture, and points there', () => {
  const days = ['2024-03-04', '2024-03-05', '2024-03-08'].map((value) => ({ outlet: 'A', value }))
  const { svg } = draw([...days, { outlet: 'A', value: '2024' }])
  expect(svg).toContain('>8 Mar<')
  expect(svg).not.toContain('>Jul<')
  const [bar = ''] = /<path [^>]*>/.exec(svg) ?? []
  expect(bar).not.toContain('A7')
  expect(draw([...days, { outlet: 'A', value: '2023' }]).svg).toMatch(/<path [^>]*A7/)
})

test('many sentences about one day are one mark with their number', () => {
  const { svg } = draw([
    ...Array.from({ length: 17 }, () => ({ outlet: 'Harbor Times', value: '2024-03-04' })),
    { outlet: 'Harbor Times', value: '2024-04-04' },
  ])
  expect(svg).toContain('>17</text>')
})

test('a time in which nothing lies is left out, and that is shown', () => {
  const days = ['2024-03-04', '2024-03-05', '2024-03-07', '2024-03-09']
  const told = days.map((value) => ({ outlet: 'Harbor Times', value }))
  expect(draw(told).svg).not.toContain('time left out')
  const { svg } = draw([...told, { outlet: 'Harbor Times', value: '1912-05-03' }])
  expect(svg).toContain('time left out')
  expect(svg).toContain('>3 May<')
})

test('the days of a story stand apart under years of background', () => {
  const years = ['1987', '1998', '2006', '2013', '2019', '2021', '2023', '2024']
  const days = Array.from({ length: 9 }, (_, i) => `2024-03-0${i + 1}`)
  const { svg } = draw([...years, ...days].map((value) => ({ outlet: 'Harbor Times', value })))
  expect(svg).toContain('>4 Mar<')
  expect(svg).toContain('>2000<')
  // Beside the one in the legend.
  expect(count(svg, 'class="event"')).toBe(9 + 1)
})

test('the hours of one day are told by the clock', () => {
  const { svg } = draw([
    { outlet: 'Harbor Times', value: '2024-03-05T04:10' },
    { outlet: 'Harbor Times', value: '2024-03-05T11:30' },
  ])
  expect(svg).toContain('>06:00<')
  expect(svg).toContain('>sentence about a time<')
})

test('the same timeline gives the same picture', () => {
  const told = [
    { outlet: 'Harbor Times', value: '2024-03-04' },
    { outlet: 'Radio Coast', value: '2024' },
  ]
  expect(draw(told)).toEqual(draw(told))
})

test('names from outside are text, whatever they hold', () => {
  const { svg } = draw([
    { outlet: '<script>alert("1")</script>&\u0000\uD800\u202E', value: '2024-03-04' },
  ])
  expect(svg).not.toContain('<script')
  expect(svg).not.toContain('\u0000')
  expect(svg).not.toContain('\u202E')
  expect(sizeOf(svg).width).toBe(1200)
})

const value = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0')),
  fc.constantFrom('2024', '2024-03', '2024-03-04', '2024-03-04T10:30', '0001-01-01', '9999-12-31'),
  fc
    .date({ min: new Date('1600-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .chain((date) => fc.constantFrom(7, 10, 16).map((end) => date.toISOString().slice(0, end))),
)
const told = fc.record({
  outlet: fc.option(fc.string({ unit: 'binary', maxLength: 80 })),
  article: fc.integer({ min: 1, max: 4 }),
  value,
  published: fc.option(value),
})

test('any timeline gives a picture of a bounded size that is well-formed', () => {
  fc.assert(
    fc.property(
      fc.array(told, { minLength: 1, maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      (all, title) => {
        const { svg, alt } = draw(all, title)
        const { width, height } = sizeOf(svg)
        expect(width).toBe(1200)
        expect(height).toBeLessThanOrEqual(1600)
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
        expect(alt.length).toBeLessThan(1000)
      },
    ),
    { numRuns: 60 },
  )
})

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('what is to be read has a contrast of 4.5 at least in the %s', (_, palette) => {
  const { paper, ink, muted, event, onEvent, range, inRange, published, onPublished } = palette
  const pairs = [
    [ink, paper],
    [muted, paper],
    [event, paper],
    [onEvent, event],
    [range, paper],
    [ink, inRange],
    [published, paper],
    [onPublished, published],
  ] as const
  for (const [a, b] of pairs) expect(contrast(a, b)).toBeGreaterThanOrEqual(4.5)
})
