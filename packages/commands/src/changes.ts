import type { ChangedCopies, ChangedCopy, FiledArticle, Span, Voice } from '@clipdesk/core'
import { passage } from './blocks.ts'
import { type Block, heading, note, type Passage, step } from './reply.ts'
import { articleForPeople, counted } from './wording.ts'

/** How many sentences of each sort are shown. */
const SHOWN = 6

/** Which of some articles ran first, what the others changed in short, and the steps to see it. */
export const copyNotes = (group: ChangedCopies): Block[] => [
  note(firstForPeople(group)),
  ...group.copies.flatMap(({ article, changes }) => [
    note(`${articleForPeople(article)}: ${shortly(changes)}.`),
    toChanges(group.first, article),
  ]),
]

const toChanges = (first: FiledArticle, other: FiledArticle) => {
  const articles = `${first.number} ${other.number}`
  return step(`compare ${articles}`, `see what #${other.number} changed`, {
    name: 'compare',
    options: { articles },
  })
}

/** What was changed between the first and each of its copies, sentence by sentence. */
export const changeBlocks = (group: ChangedCopies): Block[] => [
  note(firstForPeople(group)),
  ...group.copies.flatMap((copy) => changed(group.first, copy)),
]

function firstForPeople({ first, basis }: ChangedCopies): string {
  const who = articleForPeople(first)
  if (basis === 'published') return `First, by the dates they print: ${who}.`
  return basis === 'filed'
    ? `First, by when they were filed: ${who}.`
    : `Which ran first cannot be told by their dates. Compared with ${who}:`
}

function shortly({ kept, added, leftOut, reworded, headline }: ChangedCopy['changes']): string {
  return [
    `${counted(kept, 'sentence')} the same`,
    ...(reworded.length === 0 ? [] : [`${reworded.length} reworded`]),
    ...(leftOut.length === 0 ? [] : [`${leftOut.length} left out`]),
    ...(added.length === 0 ? [] : [`${added.length} added`]),
    ...(headline === null ? [] : ['another headline']),
  ].join(', ')
}

function changed(first: FiledArticle, { article, changes }: ChangedCopy): Block[] {
  const shown = (owner: FiledArticle, { start, end, paragraph, voice }: Printed): Passage =>
    passage(owner, { start, end }, { paragraph, voice, isAmongOutlets: true })
  return [
    note(`#${article.number}: ${shortly(changes)}.`),
    ...section('Reworded', changes.reworded, ({ before, after }) => [
      shown(first, before),
      shown(article, after),
    ]),
    ...section('Left out', changes.leftOut, (one) => [shown(first, one)]),
    ...section('Added', changes.added, (one) => [shown(article, one)]),
  ]
}

type Printed = Span & { readonly paragraph: number; readonly voice: Voice }

function section<Change>(
  title: string,
  all: readonly Change[],
  blocksOf: (change: Change) => Block[],
): Block[] {
  if (all.length === 0) return []
  const left = all.length - SHOWN
  return [
    heading(title),
    ...all.slice(0, SHOWN).flatMap(blocksOf),
    ...(left > 0 ? [note(`${left} more.`)] : []),
  ]
}
