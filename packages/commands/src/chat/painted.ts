import type { Picture } from '../reply.ts'
import { inFull } from './faults.ts'
import { paint } from './paint.ts'
import type { Rendered } from './rendered.ts'

/** A picture of an answer as chats take one. */
export interface ChatPicture extends Picture {
  /** Null as long as it is not painted. */
  readonly png: Uint8Array | null
}

/** An answer with its picture painted, if it has one. Where that fails the log says why, and the answer has its words alone. */
export async function painted<Part>(
  rendered: Rendered<Part>,
  log: (line: string) => void,
): Promise<Rendered<Part>> {
  const { picture } = rendered
  if (picture === null) return rendered
  try {
    return { ...rendered, picture: { ...picture, png: await paint(picture.svg) } }
  } catch (error) {
    log(`A picture could not be painted. ${inFull(error)}`)
    return rendered
  }
}
