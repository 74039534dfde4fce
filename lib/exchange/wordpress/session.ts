import type { Database, Transaction } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { AddressBook } from './addresses/address-book.ts'
import type { Outline } from './outline.ts'
import type { Report } from './report/report.ts'

/** What every step of one import shares. */
export interface Session {
  readonly db: Database
  readonly outline: Outline
  readonly report: Report
  readonly addresses: AddressBook
  readonly dryRun: boolean
  /** A copy of wp-content/uploads; null without one. */
  readonly uploads: string | null
  readonly dataDir: string
  readonly now: Date
}

/** Writes in one transaction, or, in a dry run, does nothing and answers `instead`. */
export function write<T>(
  session: Session,
  instead: T,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return session.dryRun ? Promise.resolve(instead) : transaction(session.db, work)
}
