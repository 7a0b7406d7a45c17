import type { DatabaseSync } from 'node:sqlite'

/**
 * Does all of the work or none of it. The lock for writing is taken at once: a transaction that reads first and writes later can
 * fail without waiting its turn.
 */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk, for one, makes SQLite roll back by itself.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
