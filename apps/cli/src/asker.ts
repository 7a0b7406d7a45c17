import { userInfo } from 'node:os'

/** The name of whoever uses the terminal, as the computer knows it; undefined where it knows none. */
export function askerName(): string | undefined {
  try {
    return userInfo().username
  } catch {
    // In a container, a user may have a number and no name.
    return undefined
  }
}
