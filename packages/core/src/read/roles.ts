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

/** What a line of a page was taken for, and why, in a few words for whoever looks into it. Every line gets one role. */
export type Role = { readonly why: string } & (
  | { readonly role: 'body'; readonly kind: ParagraphKind }
  | { readonly role: 'field'; readonly field: LineField }
  | { readonly role: 'furniture'; readonly kind: FurnitureKind }
)

export const field = (name: LineField, why: string): Role => ({ role: 'field', field: name, why })
export const body = (kind: ParagraphKind, why: string): Role => ({ role: 'body', kind, why })
export const furniture = (kind: FurnitureKind, why: string): Role => ({
  role: 'furniture',
  kind,
  why,
})
