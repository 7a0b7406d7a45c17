import type { DatabaseSync } from 'node:sqlite'
import { addEdits, hasEdits } from './sqlite-schema.ts'

/** Everything that the store asks of SQLite, prepared once. */
export type Statements = ReturnType<typeof prepareStatements>

/** Every statement names the desk, so that none can see another's articles. */
export function prepareStatements(database: DatabaseSync) {
  const edits = hasEdits(database) ? 'a.edits' : "'[]' AS edits"
  const columns = `a.id, a.number, a.key, a.filed, a.article, ${edits}`
  return {
    byKey: database.prepare(`SELECT ${columns} FROM articles a WHERE desk = ? AND key = ?`),
    byFingerprint: database.prepare(
      `SELECT ${columns} FROM articles a WHERE desk = ? AND fingerprint = ? ORDER BY number LIMIT 1`,
    ),
    byNumber: database.prepare(`SELECT ${columns} FROM articles a WHERE desk = ? AND number = ?`),
    // The list comes as JSON, so that one statement, and so one moment of the library, answers for all.
    byIds: database.prepare(
      `SELECT ${columns} FROM json_each(?) AS asked CROSS JOIN articles a ON a.id = asked.value
       WHERE a.desk = ? ORDER BY asked.key`,
    ),
    recent: database.prepare(
      `SELECT ${columns} FROM articles a WHERE desk = ? ORDER BY number DESC LIMIT ? OFFSET ?`,
    ),
    count: database.prepare('SELECT count(*) AS amount FROM articles WHERE desk = ?'),
    nextNumber: database.prepare(
      'SELECT coalesce(max(number), 0) + 1 AS amount FROM articles WHERE desk = ?',
    ),
    changes: database.prepare(
      `SELECT c.seq, ${columns} FROM changes c JOIN articles a ON a.id = c.article
       WHERE c.desk = ? AND c.seq > ? ORDER BY c.seq LIMIT ?`,
    ),
    changedIds: database.prepare(
      'SELECT seq, article AS id FROM changes WHERE desk = ? AND seq > ? ORDER BY seq LIMIT ?',
    ),
    // The condition is the index's own.
    edits: hasEdits(database)
      ? database.prepare(
          "SELECT a.id, a.edits FROM articles a WHERE desk = ? AND edits <> '[]' ORDER BY number",
        )
      : null,
  }
}

/** Everything that the store tells SQLite to write, prepared once. */
export type Writing = ReturnType<typeof prepareWriting>

/** Every statement names the desk, here too. Called within a transaction; throws where the library is an older one that may only be read. */
export function prepareWriting(database: DatabaseSync) {
  addEdits(database)
  return {
    put: database.prepare(
      `INSERT INTO articles (desk, id, number, key, filed, fingerprint, article, edits)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (desk, number) DO UPDATE
       SET fingerprint = excluded.fingerprint, article = excluded.article, edits = excluded.edits`,
    ),
    putEdits: database.prepare('UPDATE articles SET edits = ? WHERE desk = ? AND id = ?'),
    change: database.prepare('REPLACE INTO changes (desk, article) VALUES (?, ?)'),
  }
}
