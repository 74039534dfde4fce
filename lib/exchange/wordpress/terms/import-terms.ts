import { SITE_TAG } from '../../../platform/cache/site-tag.ts'
import { recordRenewal } from '../../../platform/db/changes/invalidation-log.ts'
import type { Transaction } from '../../../platform/db/database.ts'
import { keepAddresses } from '../addresses/address-book.ts'
import { fingerprint } from '../fingerprint.ts'
import { type Known, knownItems, remember } from '../imported-items.ts'
import { plainLine } from '../library/old-library.ts'
import { type Session, write } from '../session.ts'
import type { TermRecord } from '../wxr/record.ts'
import type { Place } from './import-authors.ts'
import { mergeName } from './merge-name.ts'
import { firstSlug } from './term-slug.ts'
import { parentsFirst, pathsOfTerm } from './term-tree.ts'

/** Terms written in one transaction. */
const BATCH = 100

type Kind = 'category' | 'tag'
export type Places = ReadonlyMap<string, Place>

/** Brings categories or tags over; answers the place of each nicename here. */
export async function importTerms(session: Session, kind: Kind): Promise<Places> {
  const { outline, report } = session
  const declared = kind === 'category' ? outline.categories : outline.tags
  const terms = parentsFirst(declared, (name) => report.note('category tree mended', name))
  const keys = terms.map((term) => outline.site.key(kind, term.nicename))
  const known = await knownItems(session.db, keys)
  const places = new Map<string, Place>()
  for (let from = 0; from < terms.length; from += BATCH) {
    const batch = terms.slice(from, from + BATCH)
    const made = await write(session, imagined(session, kind, batch, known), (tx) =>
      importBatch(tx, session, kind, batch, places, known),
    )
    for (const { term, place, outcome } of made) {
      places.set(term.nicename, place)
      report.did(kind, outcome)
    }
  }
  return places
}

interface Made {
  readonly term: TermRecord
  readonly place: Place
  readonly outcome: 'imported' | 'changed' | 'unchanged'
}

/** What a dry run says would be made. */
function imagined(
  session: Session,
  kind: Kind,
  batch: readonly TermRecord[],
  known: ReadonlyMap<string, Known>,
): Made[] {
  return batch.map((term) => {
    const before = known.get(session.outline.site.key(kind, term.nicename))
    const place = { id: before?.targetId ?? 0, slug: slugFor(term) }
    enterPaths(session, kind, term, place)
    return { term, place, outcome: outcomeOf(before, term) }
  })
}

function outcomeOf(before: Known | undefined, term: TermRecord): Made['outcome'] {
  if (!before) return 'imported'
  return before.fingerprint === fingerprint(term) ? 'unchanged' : 'changed'
}

async function importBatch(
  tx: Transaction,
  session: Session,
  kind: Kind,
  batch: readonly TermRecord[],
  places: Map<string, Place>,
  known: ReadonlyMap<string, Known>,
): Promise<Made[]> {
  const all: Made[] = []
  for (const term of batch) {
    const made = await importTerm(tx, session, kind, term, places, known)
    places.set(term.nicename, made.place)
    all.push(made)
  }
  if (kind === 'category' && all.some(({ outcome }) => outcome !== 'unchanged'))
    await recordRenewal(tx, [SITE_TAG], session.now)
  return all
}

async function importTerm(
  tx: Transaction,
  session: Session,
  kind: Kind,
  term: TermRecord,
  places: Places,
  known: ReadonlyMap<string, Known>,
): Promise<Made> {
  const { outline, now } = session
  const key = outline.site.key(kind, term.nicename)
  const before = known.get(key)
  const row = before ? await rowById(tx, kind, before.targetId) : null
  const outcome = row ? outcomeOf(before, term) : 'imported'
  const place = row ?? (await newTerm(tx, session, kind, term, places))
  if (outcome === 'changed' && before) await rename(tx, session, kind, before, term)
  if (outcome !== 'unchanged') {
    const said = JSON.stringify({ name: nameOf(term) })
    const item = { key, type: kind, targetId: place.id, fingerprint: fingerprint(term), said }
    await remember(tx, item, now)
  }
  await keepAddresses(tx, enterPaths(session, kind, term, place))
  return { term, place, outcome }
}

function enterPaths({ outline, addresses }: Session, kind: Kind, term: TermRecord, place: Place) {
  const paths = pathsOfTerm(outline.site, term, kind === 'category' ? outline.categories : null)
  const target = `/${kind}/${place.slug}`
  addresses.enter(paths, target)
  return addresses.entries(paths, target)
}

function rowById(tx: Transaction, kind: Kind, id: number): Promise<Place | null> {
  const query = { where: { id }, select: { id: true, slug: true } }
  return kind === 'category' ? tx.category.findUnique(query) : tx.tag.findUnique(query)
}

/** A section or tag that has the address already is the same one, whoever made it. */
async function newTerm(
  tx: Transaction,
  session: Session,
  kind: Kind,
  term: TermRecord,
  places: Places,
): Promise<Place> {
  const slug = slugFor(term)
  const select = { id: true, slug: true }
  const holder =
    kind === 'category'
      ? await tx.category.findUnique({ where: { slug }, select })
      : await tx.tag.findUnique({ where: { slug }, select })
  if (holder) {
    session.report.note(`${kind} joined`, nameOf(term))
    return holder
  }
  if (kind === 'tag') return tx.tag.create({ data: { slug, name: nameOf(term) }, select })
  const parentId = places.get(term.parent)?.id ?? null
  const position = await tx.category.count({ where: { parentId } })
  const description = plainLine(term.description)
  return tx.category.create({
    data: { slug, name: nameOf(term), description, parentId, position },
    select,
  })
}

async function rename(
  tx: Transaction,
  session: Session,
  kind: Kind,
  before: Known,
  term: TermRecord,
): Promise<void> {
  const where = { id: before.targetId }
  const merged = (row: { readonly name: string }) =>
    mergeName(session, `${kind} ${term.nicename}`, before, { name: nameOf(term) }, row)
  if (kind === 'tag') {
    await tx.tag.update({ where, data: merged(await tx.tag.findUniqueOrThrow({ where })) })
  } else {
    const row = await tx.category.findUniqueOrThrow({ where })
    await tx.category.update({ where, data: merged(row) })
  }
}

function nameOf(term: TermRecord): string {
  return plainLine(term.name) || term.nicename
}

function slugFor(term: TermRecord): string {
  return firstSlug([term.nicename, term.name], `${term.type}-${term.id}`)
}
