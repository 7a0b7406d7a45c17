import { describe, expect, test } from 'vitest'
import { readBreadcrumb } from '../../src/read/breadcrumb.ts'
import { readBareNames, readByline } from '../../src/read/byline.ts'
import { isCaption } from '../../src/read/caption.ts'
import { findDateline } from '../../src/read/dateline.ts'
import { isNotice, readTagLine } from '../../src/read/notices.ts'
import { at, firstLine } from './first-line.ts'

describe('a breadcrumb', () => {
  test.each([
    ['Home > World > Diplomacy', ['World', 'Diplomacy']],
    [
      'News\u00A0 / \u00A0Defence\u00A0 / \u00A0Sul Highlands',
      ['News', 'Defence', 'Sul Highlands'],
    ],
    ['Football » Calverran Cup', ['Football', 'Calverran Cup']],
    ['Home › Election', ['Election']],
    ['  Companies / Transport ', ['Companies', 'Transport']],
    ['News | Harbour', ['News', 'Harbour']],
  ])('“%s” names %j', (text, sections) => {
    expect(at(text, readBreadcrumb(firstLine(text)) ?? [])).toEqual(sections)
  })

  test.each([
    ['a single word', 'Harbour'],
    ['a menu with bars', 'Markets | Companies | Work'],
    ['a menu of many points', 'A / B / C / D / E / F / G'],
    ['prose', 'The score was Mariners > Athletic in the end.'],
    ['a date', '21 Mar 2024 | 08:14 GMT'],
    ['a slash inside a word', 'and/or'],
    ['a long part', 'The ship that never came home / A story in six parts'],
  ])('is not %s', (_, text) => {
    expect(readBreadcrumb(firstLine(text))).toBeNull()
  })
})

describe('a byline', () => {
  test.each([
    ['By Ingram Sorley', ['Ingram Sorley']],
    ['By Ingram Sorley, Diplomatic Editor', ['Ingram Sorley']],
    ['By Fabian Moul and Greta Ansgar', ['Fabian Moul', 'Greta Ansgar']],
    [
      'By Corin Maddow, Harbour Correspondent, and Ishbel Frayne',
      ['Corin Maddow', 'Ishbel Frayne'],
    ],
    ['By Livia Torrance, with reporting by Hollis Grey', ['Livia Torrance', 'Hollis Grey']],
    ['With Rosalba Finch in Port Alder', ['Rosalba Finch']],
    ['BY: Aud van der Meer', ['Aud van der Meer']],
    ['Words: Delphine Okoro-Lund', ['Delphine Okoro-Lund']],
    ['Ottoline Marsh | Staff Writer', ['Ottoline Marsh']],
    ['By Courier staff', []],
    ['By Courier staff and Meridian Wire', []],
    ['Ottoline Marsh', []],
    ['By the time the ferry came, the quay was empty.', []],
    ['By Monday the ships had gone', []],
    ['Ottoline Marsh, who chairs the committee, is the editor.', []],
  ])('“%s” names %j', (text, names) => {
    const found = readByline(firstLine(text))
    expect(found.map(({ name }) => name)).toEqual(names)
    expect(at(text, found)).toEqual(names)
  })

  test.each([
    ['Ottoline Marsh', ['Ottoline Marsh']],
    ['Dunstan Pyke at the Rope Walk', ['Dunstan Pyke']],
    ['Ottoline Marsh and Ivo Kestner', ['Ottoline Marsh', 'Ivo Kestner']],
    ['Harbour strike enters second week', []],
  ])('“%s” right under a headline names %j', (text, names) => {
    expect(readBareNames(firstLine(text)).map(({ name }) => name)).toEqual(names)
  })
})

describe('a caption', () => {
  test.each([
    'The commander of the Dawn Guard, Yusal Ta’oril (file photo)',
    'Tamsin Orrell addresses pickets at Gate 3 on Monday. (Photo: Wenna Stroud)',
    'Aud Hellstrand in the garden of the Glass House. Photo: Runa Feld/Meridian Wire',
    'Ships wait in the roads on Sunday. Photograph: Wenna Stroud',
    'Osk Tallimer with his sister in 2019. Family photograph',
    'The crossing at Tisk Pass after the snow/AFP',
  ])('“%s” describes a picture', (text) => {
    expect(isCaption(firstLine(text))).toBe(true)
  })

  test.each([
    'The photo was taken in 2019, she said, and nobody asked for it back.',
    'Ships wait in the roads on Sunday',
    'Photo gallery',
    `${'word '.repeat(61)}(file photo)`,
  ])('“%s” does not', (text) => {
    expect(isCaption(firstLine(text))).toBe(false)
  })
})

describe('a dateline', () => {
  test.each([
    ['KARSO (MW) — The guns fell silent.', 'KARSO (MW)'],
    [
      'PORT ALDER, March 4 (Meridian Wire) — Dockers stopped work.',
      'PORT ALDER, March 4 (Meridian Wire)',
    ],
    ['COLD HARROW, Westmark -- The wind came first.', 'COLD HARROW, Westmark'],
    ['VELIN: “Nobody slept,” he said.', 'VELIN'],
    ['DORVIN, Tuesday – The minister left.', 'DORVIN, Tuesday'],
    ['SAMRUT/KARSO - Talks went on.', 'SAMRUT/KARSO'],
    ['PORT ALDER, March 4. /MERIDIAN/. Dockers left.', 'PORT ALDER, March 4. /MERIDIAN/.'],
    ['Port Alder (Meridian Wire) – Dockers left.', 'Port Alder (Meridian Wire)'],
    ['Port Alder, Westmark – The dockers left.', 'Port Alder, Westmark'],
  ])('opens “%s”', (text, dateline) => {
    const found = findDateline(text)
    expect(found && text.slice(found.start, found.end)).toBe(dateline)
  })

  test.each([
    'Karso — the capital — was quiet.',
    'The KARSO talks went on.',
    'Port Alder, Karso, Dorvin – Mara Olsen has seen them all.',
    'Mara Olsen (Labour) of Port Alder – The Ledger’s owner – left.',
    'A — no place has one letter.',
    'KARSO was quiet.',
    'KARSO —',
  ])('does not open “%s”', (text) => {
    expect(findDateline(text)).toBeNull()
  })
})

describe('notes of the outlet', () => {
  test.each([
    ['Correction: an earlier version gave the date as 11 July.', true],
    ['Correction, May 19: This article gave the number as 131. It was 31.', true],
    ['Editor’s note: this interview was shortened.', true],
    ['This is a developing story and will be updated.', true],
    ['[This article was amended on 5 March.]', true],
    ['Corrections officers walked out at noon.', false],
    ['This story begins in a bakery.', false],
  ])('“%s” is a notice: %s', (text, notice) => {
    expect(isNotice(text)).toBe(notice)
  })

  test.each([
    ['Tags: docks, pay, Dockers’ Union', ['docks', 'pay', 'Dockers’ Union']],
    ['Tags: Northline · Rail freight', ['Northline', 'Rail freight']],
    ['Filed under: Storms | Harbour', ['Storms', 'Harbour']],
    ['Topics: fire', ['fire']],
    ['Tags:', []],
  ])('“%s” has the tags %j', (text, tags) => {
    expect(at(text, readTagLine(firstLine(text)) ?? [])).toEqual(tags)
  })

  test('a line without a label has no tags', () => {
    expect(readTagLine(firstLine('docks, pay, Eastmole'))).toBeNull()
  })
})
