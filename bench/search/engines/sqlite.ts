import { DatabaseSync } from 'node:sqlite'
import { type Engine, textOf, wordsOf } from './engine.ts'

/** SQLite's FTS5 with its porter tokenizer, in a file or in memory; ordered by its bm25(). */
export function sqliteEngine(path: string): Engine {
  const db = new DatabaseSync(path)
  db.exec(`CREATE VIRTUAL TABLE docs USING fts5(id UNINDEXED, headline, text, tokenize = 'porter')`)
  const insert = db.prepare('INSERT INTO docs VALUES (?, ?, ?)')
  const find = db.prepare('SELECT id FROM docs WHERE docs MATCH ? ORDER BY rank LIMIT ?')
  const remove = db.prepare('DELETE FROM docs WHERE rowid = ?')
  const rows = new Map<string, number | bigint>()
  const ask = (match: string, limit: number): string[] =>
    match === '' ? [] : find.all(match, limit).map(({ id }) => String(id))
  return {
    add(docs) {
      return () => {
        db.exec('BEGIN')
        for (const doc of docs) {
          const { lastInsertRowid } = insert.run(doc.id, doc.headline ?? '', textOf(doc))
          rows.set(doc.id, lastInsertRowid)
        }
        db.exec('COMMIT')
      }
    },
    remove({ id }) {
      remove.run(rows.get(id) ?? -1)
    },
    search: (query, limit) =>
      ask(
        wordsOf(query)
          .map((word) => `"${word}"`)
          .join(' OR '),
        limit,
      ),
    phrase: (words, limit) => ask(`"${wordsOf(words).join(' ')}"`, limit),
  }
}
