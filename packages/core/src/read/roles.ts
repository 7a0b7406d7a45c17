import type { FurnitureKind, ParagraphKind } from '../article.ts'

/** A field that takes whole lines of the page. */
export type LineField =
  | 'headline'
  | 'sections'
  | 'tags'
  | 'byline'
  | 'date'
  | 'caption'
  | 'notice'
  | 'source'

/** What a line of a page was taken for. Every line gets one role. */
export type Role =
  | { readonly role: 'body'; readonly kind: ParagraphKind }
  | { readonly role: 'field'; readonly field: LineField }
  | { readonly role: 'furniture'; readonly kind: FurnitureKind }

export const field = (name: LineField): Role => ({ role: 'field', field: name })
export const body = (kind: ParagraphKind): Role => ({ role: 'body', kind })
export const furniture = (kind: FurnitureKind): Role => ({ role: 'furniture', kind })
