import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { ClipdeskError } from '../errors.ts'
import { isReadOnly } from './sqlite-errors.ts'
import { inTransaction } from './sqlite-transaction.ts'

/** "clip" in ASCII: how a file says that it is ours. */
const APPLICATION_ID = 0x636c6970
/** 1 had no edits. */
const VERSION = 2

/** What people put right in an article. The index leads to the few that have edits. */
const EDITS = `
  ALTER TABLE articles ADD COLUMN edits TEXT NOT NULL DEFAULT '[]';
  CREATE INDEX articles_with_edits ON articles (desk, number) WHERE edits <> '[]';
`

/**
 * `changes` keeps one row for each article, under its latest change. AUTOINCREMENT never gives a `seq` twice, and as SQLite has
 * one writer at a time, it grows in the order of commits.
 */
const SCHEMA = `
  CREATE TABLE articles (
    id TEXT PRIMARY KEY NOT NULL,
    desk TEXT NOT NULL,
    number INTEGER NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    filed TEXT NOT NULL,
    article TEXT NOT NULL,
    UNIQUE (desk, number),
    UNIQUE (desk, key)
  ) STRICT;
  CREATE INDEX articles_by_fingerprint ON articles (desk, fingerprint, number);
  CREATE TABLE changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    desk TEXT NOT NULL,
    article TEXT NOT NULL UNIQUE REFERENCES articles (id)
  ) STRICT;
  CREATE INDEX changes_by_desk ON changes (desk, seq);
  ${EDITS}
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${VERSION};
`

const Stamp = z.object({ application: z.int(), version: z.int(), tables: z.int() })

const STAMP = `
  SELECT
    (SELECT application_id FROM pragma_application_id) AS application,
    (SELECT user_version FROM pragma_user_version) AS version,
    (SELECT count(*) FROM sqlite_schema) AS tables`

/**
 * Makes the tables in an empty database; refuses one that is not ours, or that a newer clipdesk has made; brings an older one up to date.
 * A library that is up to date is only read here, and an older one stays as it is where nothing may be written, so this also serves
 * a reader: see `hasEdits`.
 */
export function ensureSchema(database: DatabaseSync, path: string): void {
  if (isEmpty(database)) {
    inTransaction(database, () => {
      // Two programs may open a new library at the same time: the second finds it made.
      if (isEmpty(database)) database.exec(SCHEMA)
    })
  }
  refuseForeign(database, path)
  bringUpToDate(database)
}

/** Whether a library has a place for edits: one made by an older clipdesk has none where it may only be read. */
export const hasEdits = (database: DatabaseSync): boolean => stampOf(database).version >= VERSION

/** Makes the place for edits in a library that has none, within a transaction. Throws where the library may only be read. */
export function addEdits(database: DatabaseSync): void {
  // Another program may have done it meanwhile.
  if (!hasEdits(database)) database.exec(`${EDITS} PRAGMA user_version = ${VERSION};`)
}

function bringUpToDate(database: DatabaseSync): void {
  if (hasEdits(database)) return
  try {
    inTransaction(database, () => addEdits(database))
  } catch (error) {
    if (!isReadOnly(error)) throw error
  }
}

function isEmpty(database: DatabaseSync): boolean {
  const { application, version, tables } = stampOf(database)
  return application === 0 && version === 0 && tables === 0
}

function refuseForeign(database: DatabaseSync, path: string): void {
  const { application, version } = stampOf(database)
  if (application !== APPLICATION_ID) {
    throw new ClipdeskError(
      'library-corrupt',
      `The database at ${path} is not a clipdesk library and was left untouched. Give another path.`,
    )
  }
  if (version > VERSION) {
    throw new ClipdeskError(
      'library-unavailable',
      `The library at ${path} was made by a newer clipdesk and was left untouched. Update clipdesk to open it.`,
    )
  }
}

function stampOf(database: DatabaseSync): z.infer<typeof Stamp> {
  return Stamp.parse(database.prepare(STAMP).get())
}
