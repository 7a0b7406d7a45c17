import { z } from 'zod'
import { parseLenientJson } from './json-repair.ts'

/** A node of JSON-LD: an object with any members. */
const Node = z.record(z.string(), z.unknown())
export type LdNode = z.infer<typeof Node>

/** The nodes of a page's JSON-LD, by what they are. */
export interface JsonLd {
  /** Those that describe a work, in the order of the page; nodes of comments and of lists of other stories are not among them. */
  readonly works: readonly LdNode[]
  /** The node that an `@id` names. */
  readonly byId: ReadonlyMap<string, LdNode>
}

const MAX_NODES = 5_000
const MAX_DEPTH = 12

/** Members whose nodes belong to something else: other stories, what readers wrote. */
const OTHERS: ReadonlySet<string> = new Set([
  'comment',
  'review',
  'reviews',
  'itemlistelement',
  'haspart',
  'isrelatedto',
  'relatedlink',
  'mentions',
  'about',
  'citation',
  'blogpost',
  'suggestedanswer',
  'acceptedanswer',
  'isbasedon',
  'subjectof',
])

/** Reads the JSON-LD scripts of a page. What cannot be parsed says nothing. */
export function readJsonLd(sources: readonly string[]): JsonLd {
  const works: LdNode[] = []
  const byId = new Map<string, LdNode>()
  const waiting: { value: unknown; depth: number; other: boolean }[] = sources
    .map((source) => ({ value: parseLenientJson(source), depth: 0, other: false }))
    .reverse()
  for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen += 1) {
    const next = waiting.pop()
    if (next === undefined || next.depth > MAX_DEPTH) continue
    const { value, depth, other } = next
    if (Array.isArray(value)) {
      const items: unknown[] = value.slice(0, MAX_NODES)
      for (const item of items.toReversed()) waiting.push({ value: item, depth: depth + 1, other })
      continue
    }
    const node = Node.safeParse(value).data
    if (node === undefined) continue
    const id = node['@id']
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node)
    if (!other && typesOf(node).length > 0) works.push(node)
    for (const [name, member] of Object.entries(node).toReversed()) {
      if (typeof member !== 'object' || member === null) continue
      waiting.push({
        value: member,
        depth: depth + 1,
        other: other || OTHERS.has(name.toLowerCase()),
      })
    }
  }
  return { works, byId }
}

/** The types of a node in lower case, without the address of their vocabulary. */
export function typesOf(node: LdNode): string[] {
  const type = node['@type']
  const all: unknown[] = Array.isArray(type) ? type.slice(0, 20) : [type]
  return all.flatMap((name) =>
    typeof name === 'string'
      ? [
          name
            .slice(0, 200)
            .toLowerCase()
            .replace(/.*[/:#]/, ''),
        ]
      : [],
  )
}

/** A member as a list: none, one, or what an array holds. Nodes that only name an `@id` are looked up. */
export function membersOf(node: LdNode, name: string, { byId }: Pick<JsonLd, 'byId'>): unknown[] {
  const value = node[name]
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value]
  return list
    .filter((member) => member !== undefined && member !== null)
    .map((member) => {
      const id = Node.safeParse(member).data?.['@id']
      return (typeof id === 'string' && byId.get(id)) || member
    })
}

/** A member's text, its white space collapsed: a string, or the name of a node. Empty text is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return collapsed(value)
  const named = z.object({ name: z.string() }).safeParse(value).data
  if (named !== undefined) return collapsed(named.name)
  const literal = z.object({ '@value': z.string() }).safeParse(value).data
  return literal === undefined ? null : collapsed(literal['@value'])
}

const MAX_TEXT = 5_000

const collapsed = (text: string): string | null =>
  text
    .slice(0, 4 * MAX_TEXT)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT) || null

/** A node, or null. */
export const asNode = (value: unknown): LdNode | null =>
  Array.isArray(value) ? null : (Node.safeParse(value).data ?? null)
