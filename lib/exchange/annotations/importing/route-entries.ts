import { ownArticle } from '../addresses.ts'
import type { Entry } from '../parsing/sort-annotations.ts'
import type { Destinations } from './destinations.ts'
import type { AnnotationNote, AnnotationReport } from './import-report.ts'
import type { Destination, Fresh, Standing } from './standing.ts'
import type { KnownStanding, Standings } from './standings.ts'

/** Feedback on a passage, or on an article. */
export interface Root {
  readonly entry: Entry
  readonly fresh: Fresh
  readonly article: Destination
}

/** Where each annotation of a file goes. */
export interface Routed {
  readonly roots: readonly Root[]
  /** Answers to annotations, by the name of what they answer. */
  readonly answers: ReadonlyMap<string, readonly Entry[]>
  /** What stands here already, by its names. */
  readonly here: ReadonlyMap<string, Standing>
}

interface Surroundings {
  readonly site: string
  readonly destinations: Destinations
  /** Where annotations of other sites' articles go; null for nowhere. */
  readonly fallback: Destination | null
  readonly standings: Standings
  readonly report: AnnotationReport
}

/** Decides of each annotation whether it is here, what it answers, or which article it is about. */
export function routeEntries(entries: readonly Entry[], surroundings: Surroundings): Routed {
  const { standings, report } = surroundings
  const { brought, own } = standings
  const inFile = new Set(entries.flatMap(({ names }) => names))
  const roots: Root[] = []
  const answers = new Map<string, Entry[]>()
  const here = new Map<string, Standing>()
  for (const entry of entries) {
    const known = knownAs(entry, standings)
    if (known !== undefined) {
      report.did('here already')
      for (const name of known ? entry.names : []) if (known) here.set(name, known)
      continue
    }
    const addresses = entry.annotation.targets.map(({ address }) => address)
    const to = addresses.find((one) => inFile.has(one) || brought.get(one) || own.has(one))
    const root = to === undefined ? rootOf(entry, surroundings) : null
    if (root) roots.push(root)
    if (to === undefined) continue
    const others = answers.get(to) ?? []
    answers.set(to, others)
    others.push(entry)
  }
  for (const name of answers.keys()) {
    const standing = brought.get(name) ?? own.get(name)?.standing
    if (standing && !inFile.has(name)) here.set(name, standing)
  }
  return { roots, answers, here }
}

/** What an annotation stands as here; null for what is gone since it was brought. */
function knownAs(entry: Entry, { brought, own }: Standings) {
  const known = entry.names.find((name) => brought.has(name))
  if (known !== undefined) return brought.get(known) ?? null
  const called = [...entry.names, ...entry.annotation.via]
  const self = called.map((name) => own.get(name)).find((one) => one && isSame(entry, one))
  return self?.standing
}

/** Whether what stands here under a name of ours is the very one, not a namesake of another database. */
function isSame({ annotation }: Entry, { createdAt, body }: KnownStanding) {
  const { words } = annotation
  const sameTime = annotation.createdAt?.getTime() === createdAt.getTime()
  return sameTime && [words.body, words.plain].map(bare).includes(bare(body))
}

/** Words as they read: elsewhere plain text may have become Markdown. */
function bare(markdown: string): string {
  return markdown
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function rootOf(entry: Entry, surroundings: Surroundings): Root | null {
  const { site, destinations, fallback, report } = surroundings
  const { annotation, names, fingerprint } = entry
  const targets = annotation.targets.map((target) => {
    const slug = ownArticle(site, target.address)?.slug
    return { target, slug, article: slug === undefined ? fallback : destinations.of(slug) }
  })
  const article = targets.find((one) => one.article)?.article
  if (article) {
    const there = targets.flatMap((one) => (one.article === article ? [one.target] : []))
    return { entry, article, fresh: { annotation, names, fingerprint, targets: there } }
  }
  const named = targets.some(({ slug }) => slug !== undefined)
  const why: AnnotationNote = named ? 'no such article' : 'no article'
  report.did('left out')
  report.note(why, entry.which)
  return null
}
