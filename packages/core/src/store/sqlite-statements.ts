import type { DatabaseSync } from 'node:sqlite'

const COLUMNS = 'a.id, a.number, a.key, a.filed, a.article'

/** Everything that the store says to SQLite, prepared once. */
export type Statements = ReturnType<typeof prepareStatements>

/** Every statement names the desk, so that none can see another's articles. */
export function prepareStatements(database: DatabaseSync) {
  return {
    byKey: database.prepare(`SELECT ${COLUMNS} FROM articles a WHERE desk = ? AND key = ?`),
    byFingerprint: database.prepare(
      `SELECT ${COLUMNS} FROM articles a WHERE desk = ? AND fingerprint = ? ORDER BY number LIMIT 1`,
    ),
    byNumber: database.prepare(`SELECT ${COLUMNS} FROM articles a WHERE desk = ? AND number = ?`),
    // The list comes as JSON, so that one statement, and so one moment of the library, answers for all.
    byIds: database.prepare(
      `SELECT ${COLUMNS} FROM json_each(?) AS asked CROSS JOIN articles a ON a.id = asked.value
       WHERE a.desk = ? ORDER BY asked.key`,
    ),
    recent: database.prepare(
      `SELECT ${COLUMNS} FROM articles a WHERE desk = ? ORDER BY number DESC LIMIT ? OFFSET ?`,
    ),
    count: database.prepare('SELECT count(*) AS amount FROM articles WHERE desk = ?'),
    nextNumber: database.prepare(
      'SELECT coalesce(max(number), 0) + 1 AS amount FROM articles WHERE desk = ?',
    ),
    changes: database.prepare(
      `SELECT c.seq, ${COLUMNS} FROM changes c JOIN articles a ON a.id = c.article
       WHERE c.desk = ? AND c.seq > ? ORDER BY c.seq LIMIT ?`,
    ),
    put: database.prepare(
      `INSERT INTO articles (desk, id, number, key, filed, fingerprint, article)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (desk, number) DO UPDATE SET fingerprint = excluded.fingerprint, article = excluded.article`,
    ),
    change: database.prepare('REPLACE INTO changes (desk, article) VALUES (?, ?)'),
  }
}
