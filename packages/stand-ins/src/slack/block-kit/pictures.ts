import * as z from 'zod'
import { plainText } from './composition.ts'
import { Id, line, WebAddress } from './values.ts'

/** A file in Slack, named by its address or its id: one of the two. The transforms here only make the unions that Slack's types demand. */
const SlackFile = z
  .strictObject({
    url: line(3000).exactOptional(),
    id: line(255).exactOptional(),
  })
  .transform(({ url, id }, context) => {
    if (url !== undefined && id === undefined) return { url }
    if (id !== undefined && url === undefined) return { id }
    context.addIssue('needs a url or an id, and not both')
    return z.NEVER
  })

const source = {
  type: z.literal('image'),
  // An empty one would be read aloud as nothing; the least length is ours.
  alt_text: line(2000),
  image_url: WebAddress.exactOptional(),
  slack_file: SlackFile.exactOptional(),
}

/** A picture within another block. */
export const ImageElement = z
  .strictObject(source)
  .transform(({ image_url, slack_file, ...rest }, context) => {
    if (image_url !== undefined && slack_file === undefined) return { ...rest, image_url }
    if (slack_file !== undefined && image_url === undefined) return { ...rest, slack_file }
    return refuse(context)
  })

/** A picture as a block of its own. */
export const ImageBlock = z
  .strictObject({
    ...source,
    title: plainText(2000).exactOptional(),
    block_id: Id.exactOptional(),
  })
  .transform(({ image_url, slack_file, ...rest }, context) => {
    if (image_url !== undefined && slack_file === undefined) return { ...rest, image_url }
    if (slack_file !== undefined && image_url === undefined) return { ...rest, slack_file }
    return refuse(context)
  })

function refuse(context: z.RefinementCtx): never {
  context.addIssue('needs an image_url or a slack_file, and not both')
  return z.NEVER
}
