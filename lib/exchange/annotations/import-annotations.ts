import type { Database } from '../../platform/db/database.ts'
import { ownArticle } from './addresses.ts'
import { Destinations } from './importing/destinations.ts'
import { AnnotationReport } from './importing/import-report.ts'
import { type Root, type Routed, routeEntries } from './importing/route-entries.ts'
import type { Destination, Fresh, Standing, Written } from './importing/standing.ts'
import { standingsOf } from './importing/standings.ts'
import { writeAnswers, writeFeedback } from './importing/write-feedback.ts'
import type { Newspaper } from './newspaper.ts'
import { BadAnnotations, readAnnotations } from './parsing/read-annotations.ts'
import { type Entry, sortAnnotations } from './parsing/sort-annotations.ts'

export interface AnnotationImport {
  /** JSON-LD: an annotation, a list, a page or a collection of them. */
  readonly file: string
  /** The slug of the article that annotations of other sites are brought to. */
  readonly article?: string | undefined
  /** Called as annotations are written, with how many of how many. */
  readonly onProgress?: (done: number, of: number) => void
  readonly now?: Date
}

/** Written in one transaction. */
const BATCH = 500
/** Nobody answers an answer so often; what is below is not brought. */
const MAX_LEVELS = 100

/**
 * Imports W3C web annotations as comments on passages. Throws BadAnnotations, before anything is
 * written, for a file that holds none; what is wrong with one annotation is its own loss, and said so.
 * Each batch is a transaction, so that the import can be broken off and run again: what was brought is
 * known by its names. Nothing is fetched.
 */
export async function importAnnotations(
  db: Database,
  paper: Newspaper,
  { file, article, onProgress = () => {}, now = new Date() }: AnnotationImport,
): Promise<AnnotationReport> {
  const { items, beyond, elsewhere } = await readAnnotations(file)
  const report = new AnnotationReport(beyond, elsewhere)
  const entries = sortAnnotations(items, paper, report)
  const addresses = entries.flatMap(({ annotation }) =>
    annotation.targets.map((one) => one.address),
  )
  const destinations = new Destinations(db)
  const slugs = [...new Set(addresses)].flatMap((one) => ownArticle(paper.url, one)?.slug ?? [])
  await destinations.lookUp(slugs)
  const fallback = await fallbackOf(destinations, article)
  const names = new Set([
    ...entries.flatMap((entry) => [...entry.names, ...entry.annotation.via]),
    ...addresses,
  ])
  const standings = await standingsOf(db, destinations, paper.url, names)
  const surroundings = { site: paper.url, destinations, fallback, standings, report }
  const routed = routeEntries(entries, surroundings)
  const wrote = () => onProgress(report.fates.imported, entries.length)
  const session: Session = { db, report, now, wrote, here: new Map(routed.here) }
  await bringFeedback(session, routed.roots)
  await bringAnswers(session, routed.answers)
  return report
}

async function fallbackOf(
  destinations: Destinations,
  slug: string | undefined,
): Promise<Destination | null> {
  if (slug === undefined) return null
  await destinations.lookUp([slug])
  const found = destinations.of(slug)
  if (!found) throw new BadAnnotations(`there is no published article “${slug}” to bring it to.`)
  return found
}

interface Session {
  readonly db: Database
  readonly report: AnnotationReport
  readonly now: Date
  readonly wrote: () => void
  /** What stands here by now, of the file or from before, by its names. */
  readonly here: Map<string, Standing>
}

async function bringFeedback(session: Session, roots: readonly Root[]): Promise<void> {
  const { db, now } = session
  for (const [article, group] of Map.groupBy(roots, (root) => root.article)) {
    for (const batch of batches(group)) {
      const fresh = batch.map((root) => root.fresh)
      const written = await writeFeedback(db, article, fresh, now)
      for (const [index, { entry }] of batch.entries()) brought(session, entry, written[index])
      session.wrote()
    }
  }
}

interface Answer {
  readonly entry: Entry
  readonly fresh: Fresh
  readonly to: Standing
}

/** Level by level, until what still waits answers nothing that is here. */
async function bringAnswers(session: Session, answers: Routed['answers']): Promise<void> {
  const waiting = new Map(answers)
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const ready = [...waiting].flatMap(([name, entries]): Answer[] => {
      const to = session.here.get(name)
      if (!to) return []
      waiting.delete(name)
      return entries.map((entry) => ({ entry, to, fresh: { ...entry, targets: [] } }))
    })
    if (ready.length === 0) break
    await bringLevel(session, ready)
  }
  for (const { which } of [...waiting.values()].flat()) {
    session.report.did('left out')
    session.report.note('answers nothing', which)
  }
}

async function bringLevel(session: Session, answers: readonly Answer[]): Promise<void> {
  const { db, now } = session
  for (const [article, group] of Map.groupBy(answers, ({ to }) => to.article)) {
    for (const batch of batches(group)) {
      const written = await writeAnswers(db, article, batch, now)
      for (const [index, { entry }] of batch.entries()) brought(session, entry, written[index])
      session.wrote()
    }
  }
}

function brought({ here, report }: Session, entry: Entry, written: Written | undefined): void {
  if (!written) throw new Error(`${entry.which} was not written`)
  const { standing, oddities } = written
  for (const name of entry.names) here.set(name, standing)
  report.did('imported')
  for (const oddity of oddities) report.note(oddity, entry.which)
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += BATCH) yield all.slice(from, from + BATCH)
}
