import { SITE_TAG } from '../../../platform/cache/site-tag.ts'
import { recordRenewal } from '../../../platform/db/changes/invalidation-log.ts'
import type { Transaction } from '../../../platform/db/database.ts'
import { slugOf } from '../../../text/words/slug.ts'
import { keepAddresses } from '../addresses/address-book.ts'
import { fingerprint } from '../fingerprint.ts'
import { type Known, knownItems, remember } from '../imported-items.ts'
import { type Session, write } from '../session.ts'
import type { AuthorRecord } from '../wxr/record.ts'
import { mergeName } from './merge-name.ts'
import { decodedName, firstSlug, freeSlug } from './term-slug.ts'

export interface Place {
  readonly id: number
  readonly slug: string
}

/** Brings the bylines over; answers each login's author here. */
export async function importAuthors(session: Session): Promise<ReadonlyMap<string, Place>> {
  const { db, outline } = session
  const places = new Map<string, Place>()
  const keys = [...outline.authors.keys()].map((login) => outline.site.key('author', login))
  const known = await knownItems(db, keys)
  for (const record of outline.authors.values()) {
    const twin = twinOf(record, outline.authors)
    if (twin) joinTwin(session, record, twin)
    else places.set(record.login, await importAuthor(session, record, known))
  }
  for (const record of outline.authors.values()) {
    const place = places.get(twinOf(record, outline.authors)?.login ?? record.login)
    if (!place) continue
    places.set(record.login, place)
    await keepAuthorPages(session, record, place)
  }
  return places
}

async function keepAuthorPages(
  session: Session,
  { login, id }: AuthorRecord,
  place: Place,
): Promise<void> {
  const { site } = session.outline
  const paths = [site.own(`/author/${login}`), ...(id > 0 ? [site.own(`/?author=${id}`)] : [])]
  const target = `/author/${place.slug}`
  session.addresses.enter(paths, target)
  const entries = session.addresses.entries(paths, target)
  await write(session, undefined, (tx) => keepAddresses(tx, entries))
}

/** A byline that is an author's login but for a stray sign (">editor") is that author's. */
function twinOf(
  record: AuthorRecord,
  authors: ReadonlyMap<string, AuthorRecord>,
): AuthorRecord | undefined {
  const slug = slugOf(record.login)
  if (record.login === slug) return undefined
  return authors.get(slug)
}

function joinTwin({ report }: Session, record: AuthorRecord, twin: AuthorRecord): void {
  report.skip('author', `the same as another but for a stray sign`)
  report.note('byline corrected', record.login, twin.login)
}

async function importAuthor(
  session: Session,
  record: AuthorRecord,
  known: ReadonlyMap<string, Known>,
): Promise<Place> {
  const { outline, report, now } = session
  const key = outline.site.key('author', record.login)
  const print = fingerprint(record)
  const before = known.get(key)
  const name = record.displayName || outline.site.title || outline.site.name
  const item = { key, type: 'author', fingerprint: print, said: JSON.stringify({ name }) }
  const row = before ? await session.db.author.findUnique({ where: { id: before.targetId } }) : null
  if (before && row) {
    const outcome = before.fingerprint === print ? 'unchanged' : 'changed'
    report.did('author', outcome)
    if (outcome === 'changed')
      await write(session, undefined, async (tx) => {
        const data = mergeName(session, `author ${record.login}`, before, { name }, row)
        await tx.author.update({ where: { id: row.id }, data })
        await recordRenewal(tx, [SITE_TAG], now)
        await remember(tx, { ...item, targetId: row.id }, now)
      })
    return { id: row.id, slug: row.slug }
  }
  report.did('author', 'imported')
  const wanted = firstSlug([name, record.login], 'author')
  return write(session, { id: 0, slug: wanted }, async (tx) => {
    const place = await newAuthor(session, tx, name, wanted)
    await remember(tx, { ...item, targetId: place.id }, now)
    return place
  })
}

/**
 * The address is made of the name, not of the login, which is half of a password pair. Somebody of
 * the very same name who writes here already is the same author.
 */
async function newAuthor(
  session: Session,
  tx: Transaction,
  name: string,
  wanted: string,
): Promise<Place> {
  const bySlug = (slug: string) =>
    tx.author.findUnique({ where: { slug }, select: { id: true, slug: true, name: true } })
  const holder = await bySlug(wanted)
  if (holder && holder.name.toLowerCase() === decodedName(name).toLowerCase()) {
    session.report.note('author joined', name)
    return holder
  }
  const slug = await freeSlug(wanted, async (candidate) => (await bySlug(candidate)) !== null)
  return tx.author.create({ data: { slug, name }, select: { id: true, slug: true } })
}
