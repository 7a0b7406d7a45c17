import type { Robots } from './robots.ts'

/** What is known of a site's robots.txt, and for how long it holds, in milliseconds. */
export interface RobotsFile {
  readonly robots: Robots
  /** The status with which the server could not give the file, which counts as a no; else null. */
  readonly trouble: number | null
  readonly holdsMs: number
}

/** Sites whose rules are kept; a hostile file has half a megabyte of them. */
const MOST_SITES = 100

/** The robots.txt of each site, loaded once by all that need it at the same time, and kept while it holds. */
export class RobotsFiles {
  readonly #load: (site: URL) => Promise<RobotsFile>
  readonly #now: () => number
  readonly #sites = new Map<string, { file: Promise<RobotsFile>; until: number }>()

  constructor(load: (site: URL) => Promise<RobotsFile>, now: () => number = Date.now) {
    this.#load = load
    this.#now = now
  }

  /** The rules for pages of this scheme, host and port. Throws what loading them throws, which is not kept. */
  of({ origin }: URL): Promise<RobotsFile> {
    const known = this.#sites.get(origin)
    const site = known !== undefined && known.until > this.#now() ? known : this.#begin(origin)
    return site.file
  }

  #begin(origin: string) {
    const site = {
      file: this.#load(new URL('/robots.txt', origin)),
      until: Number.POSITIVE_INFINITY,
    }
    this.#sites.delete(origin)
    this.#sites.set(origin, site)
    for (const oldest of this.#sites.keys()) {
      if (this.#sites.size <= MOST_SITES) break
      this.#sites.delete(oldest)
    }
    site.file.then(
      ({ holdsMs }) => {
        site.until = this.#now() + holdsMs
      },
      () => {
        if (this.#sites.get(origin) === site) this.#sites.delete(origin)
      },
    )
    return site
  }
}
