import { describe, expect, test } from 'vitest'
import { withoutKicker, withoutSite } from '../../../src/read/metadata/title-parts.ts'

describe('a page title', () => {
  test.each([
    'Sea wall approved | The Alder Ledger',
    'Sea wall approved - Alder Ledger',
    'The Alder Ledger: Sea wall approved'.replace(':', ' –'),
    'Sea wall approved | News | The Alder Ledger'.replace('News | ', ''),
    'Sea wall approved » alderledger.example',
    'Sea wall approved',
  ])('%j loses the name of its site', (title) => {
    expect(withoutSite(title, ['The Alder Ledger', 'alderledger.example'])).toBe(
      'Sea wall approved',
    )
  })

  test('keeps the marks of its own headline', () => {
    expect(withoutSite('Sea wall – and nothing behind it', ['The Alder Ledger'])).toBe(
      'Sea wall – and nothing behind it',
    )
  })
})

describe('a heading', () => {
  const title = 'Council votes for the sea wall'

  test.each([
    ['a kicker', 'Port Alder Council votes for the sea wall'],
    ['a day', '4 March 2024 Council votes for the sea wall'],
    ['a standfirst', 'Council votes for the sea wall Work begins in May, says the mayor'],
  ])('loses %s that stands inside it', (_, heading) => {
    expect(withoutKicker(heading, [title])).toBe(title)
  })

  test('loses the kicker that its title parts with a mark', () => {
    expect(
      withoutKicker('Harbour „Nobody asked the dockers“', ['Harbour: „Nobody asked the dockers“']),
    ).toBe('„Nobody asked the dockers“')
  })

  test.each([
    ['its title is shorter by a word or two', 'Council votes for the sea wall in May', title],
    ['its title is another', 'Dockers stop work at Port Alder', title],
    [
      'the mark is its own',
      'Harbour: nobody asked the dockers',
      'Harbour: nobody asked the dockers',
    ],
  ])('stays whole where %s', (_, heading, name) => {
    expect(withoutKicker(heading, [name])).toBe(heading)
  })
})
