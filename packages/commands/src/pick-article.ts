import { ClipdeskError, type Desk, type FiledArticle } from '@clipdesk/core'
import { z } from 'zod'
import { example, type Reply, refusal, step } from './reply.ts'
import { shortened } from './wording.ts'

/** The options that name an article, however a command describes them. */
const articleOptions = z.registry<{ readonly takes: 'article' }>()

/** An option that names an article, for `pickArticle`. */
export const articleOption = (means = 'its number, or words of it; the newest if left out') =>
  z.string().max(1000).optional().describe(means).register(articleOptions, { takes: 'article' })

/** Whether an option names an article. */
export const isArticleOption = (option: unknown): boolean =>
  option instanceof z.ZodType && articleOptions.has(option)

/** The article that somebody means, or the reply that tells why there is none. */
export type Picked = { readonly article: FiledArticle } | { readonly refused: Reply }

const seeNewest = step('recent', 'see the newest articles and their numbers', {
  name: 'recent',
  options: {},
})

/** As people write a number: "12", "#12", "article 12", "no. 12", "12." at the end of a sentence. */
const NUMBER = /^(?:article|no\.?)?\s*#?(\d{1,9})[.,;:!?]?$/i

/** Whether an article is named by its number or its id, which mean one article and no other. */
export const isByNumber = (reference: string | undefined): boolean =>
  NUMBER.test(reference?.trim() ?? '') || ID.test(reference?.trim() ?? '')

const ID = /^[0-9a-z]{12}$/

/**
 * Finds the article that somebody means by a number ("12", "#12"), an id, or words of it; the newest one where nothing is said.
 */
export async function pickArticle(desk: Desk, reference: string | undefined): Promise<Picked> {
  const meant = reference?.trim() ?? ''
  if (meant === '') return newest(desk)
  const number = NUMBER.exec(meant)?.[1]
  const named = await existing(desk, number === undefined ? meant : Number(number))
  if (named !== null) return { article: named }
  if (number !== undefined) return { refused: await unknownNumber(desk, Number(number)) }
  const { hits } = await desk.search(meant, { limit: 1, plain: true, fold: false })
  const [best] = hits
  if (best !== undefined) return { article: best.article }
  const text = `No article has "${shortened(meant)}". Give its number, or other words of it.`
  return {
    refused: refusal('no-such-article', text, [seeNewest]),
  }
}

async function newest(desk: Desk): Promise<Picked> {
  const [article] = await desk.recent({ limit: 1 })
  return article === undefined ? { refused: nothingFiled() } : { article }
}

async function existing(desk: Desk, reference: number | string): Promise<FiledArticle | null> {
  try {
    return await desk.get(reference)
  } catch (error) {
    if (error instanceof ClipdeskError && error.code === 'no-such-article') return null
    throw error
  }
}

async function unknownNumber(desk: Desk, number: number): Promise<Reply> {
  const count = await desk.count()
  if (count === 0) return nothingFiled()
  const text = `There is no article #${number} on this desk; it has ${count === 1 ? 'one, #1' : `${count.toLocaleString('en')}`}.`
  return refusal('no-such-article', text, [seeNewest])
}

/** That the desk is empty, and how to begin. */
export const nothingFiled = (): Reply =>
  refusal('nothing-filed', 'Nothing is filed on this desk yet.', [
    example('add page.txt', 'file a page that you saved'),
  ])
