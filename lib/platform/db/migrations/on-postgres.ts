import pg from 'pg'
import type { Session } from './history.ts'

const historyTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`

const select = `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
  FROM _prisma_migrations WHERE rolled_back_at IS NULL`

const insert = `INSERT INTO _prisma_migrations
  (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
  VALUES ($1, $2, $3, $4, $5, 1)`

// The number Prisma locks with, so that its own command waits for us too.
const begin = 'BEGIN; SELECT pg_advisory_xact_lock(72707369)'

/** Opens a Postgres database for migrating. */
export async function onPostgres(url: string): Promise<Session> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    begin,
    historyTable,
    run: async (sql) => void (await client.query(sql)),
    hasHistory: async () => {
      const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') AS found`)
      return rows[0].found !== null
    },
    history: async () => (await client.query(select)).rows,
    record: async (id, migration, startedAt) => {
      const { checksum, name } = migration
      await client.query(insert, [id, checksum, new Date(), name, startedAt])
    },
    verify: async () => {},
    close: () => client.end(),
  }
}
