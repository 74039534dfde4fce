import type { Database } from '../db/database.ts'
import { recordRenewal } from '../db/renewal-log.ts'
import { inTransaction } from '../db/transaction.ts'
import { listTag } from '../delivery/touched.ts'
import type { Person } from '../people/person.ts'
import { done, type Result, refused } from '../result.ts'
import { tagList } from './listings.ts'
import { mayPublish } from './policy.ts'

/** Gives a tag its printed name ("North Korea" for north-korea), making the tag if need be. */
export function nameTag(
  db: Database,
  person: Person,
  { slug, name }: { readonly slug: string; readonly name: string },
  now: Date = new Date(),
): Promise<Result<object, 'not-allowed'>> {
  return inTransaction(db, async (tx) => {
    if (!mayPublish(person)) return refused('not-allowed')
    await tx.tag.upsert({ where: { slug }, create: { slug, name }, update: { name } })
    await recordRenewal(tx, [listTag(tagList(slug))], now)
    return done({})
  })
}
