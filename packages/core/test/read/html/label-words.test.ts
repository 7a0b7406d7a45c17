import { describe, expect, test } from 'vitest'
import { hintReader } from '../../../src/read/html/label-words.ts'

describe('what classes and ids say', () => {
  test.each([
    ['article-body', ['body']],
    ['entry_content', ['body']],
    ['related-links', ['related']],
    ['Kommentar-liste', ['comment']],
    ['ad', ['promotion']],
    ['wp-caption-text', ['caption']],
    ['breadcrumb', ['navigation']],
    ['headline', []],
    ['football', []],
    ['leader', []],
    ['', []],
  ])('"%s" hints at %j', (label, hints) => {
    expect(hintReader()(label)).toEqual(hints)
  })

  test('several words give several hints', () => {
    expect(hintReader()('share-buttons comment-form')).toEqual(
      expect.arrayContaining(['share', 'comment']),
    )
  })
})
