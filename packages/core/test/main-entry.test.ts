import * as core from '@clipdesk/core'
import { expect, test } from 'vitest'

test('the package exports these names and no others', () => {
  expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
    [
      "Article",
      "Basis",
      "Caveat",
      "ClipdeskError",
      "DatePrecision",
      "FieldBases",
      "FieldSpans",
      "Filing",
      "Furniture",
      "FurnitureKind",
      "MAX_PAGE_LENGTH",
      "PageDate",
      "Paragraph",
      "ParagraphKind",
      "Source",
      "Span",
      "articleFromText",
      "bodyText",
      "decodePage",
      "detectLanguage",
      "explainArticle",
      "findDates",
      "findNames",
      "findQuotes",
      "isInEnglish",
      "memoryStore",
      "miniSearchIndex",
      "missingFields",
      "nameKeys",
      "openLibrary",
      "openingOf",
      "parseQuery",
      "plainQuery",
      "readArticle",
      "readGivenDate",
      "reread",
      "sameName",
      "splitSentences",
      "summarize",
    ]
  `)
})
