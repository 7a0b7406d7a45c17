import { ClipdeskError, readArticle } from '@clipdesk/core'
import { readHtmlArticle } from '@clipdesk/core/read/html'

/** What pages are made of that were made to hold a reader up; each is repeated to a megabyte. */
const TEXT: Readonly<Record<string, string>> = {
  brackets: '(',
  'square brackets': '[',
  quotes: '“"',
  'closing quotes': '”',
  dots: '. ',
  'dots alone': '.',
  spaces: ' \u00A0',
  '<': '<',
  'short lines': 'a\n',
  bylines: 'By Ana Reyes\n',
  bars: 'ab | cd | ',
}
const HTML: Readonly<Record<string, string>> = {
  ...TEXT,
  'nested tags': '<div>',
  'nested tags with words': '<div>a ',
  'tags never ended': '<b ',
  paragraphs: '<p>The boat was late.</p>',
  'comments never ended': '<!--',
  'values never ended': '<a b="',
  references: '&amp;',
}

/** Stands before a pattern, so that the page is read and not refused at once. */
const STORY =
  'The last ferry to Ostrow leaves an hour later from Monday on, the harbour office said.'

/** A megabyte of each pattern, alone and behind a story: what it is called, and the work to be timed. */
export function hostilePages(): { readonly name: string; readonly read: () => void }[] {
  return [
    ...works('text', TEXT, (text) => readArticle({ text })),
    ...works('HTML', HTML, (html) => readHtmlArticle({ html })),
  ]
}

function works(
  kind: string,
  parts: Readonly<Record<string, string>>,
  read: (page: string) => void,
) {
  return Object.entries(parts).flatMap(([name, part]) => {
    const run = part.repeat(1_000_000 / part.length)
    return [
      { name: `${kind} of ${name}`, read: () => readOrRefuse(read, run) },
      {
        name: `${kind} of a story and ${name}`,
        read: () => readOrRefuse(read, `${STORY}\n${run}`),
      },
    ]
  })
}

function readOrRefuse(read: (page: string) => void, page: string): void {
  try {
    read(page)
  } catch (error) {
    if (!(error instanceof ClipdeskError)) throw error
  }
}
