import type { Reader } from '../../../platform/db/database.ts'
import { knownItems } from '../../wordpress/imported-items.ts'
import { ownAnnotation } from '../addresses.ts'
import type { Destinations } from './destinations.ts'
import { keyOf } from './remembered-names.ts'
import type { Standing } from './standing.ts'

const BATCH = 500

/** What a name stands for here. */
export interface KnownStanding {
  readonly standing: Standing
  /** When it was written and its words, to tell one of this site from a namesake of another. */
  readonly createdAt: Date
  readonly body: string
}

export interface Standings {
  /** What earlier imports made of names: null for what they made and is gone. */
  readonly brought: ReadonlyMap<string, Standing | null>
  /** What this site itself calls by its names. */
  readonly own: ReadonlyMap<string, KnownStanding>
}

interface Pointed {
  readonly name: string
  readonly ask: boolean
  readonly id: number
}

/** Looks up what names, of annotations and of what they answer, stand for here. */
export async function standingsOf(
  db: Reader,
  destinations: Destinations,
  site: string,
  names: ReadonlySet<string>,
): Promise<Standings> {
  const brought = await broughtBefore(db, names)
  const own = [...names].flatMap((name): Pointed[] => {
    const called = ownAnnotation(site, name)
    return called ? [{ name, ...called }] : []
  })
  const there = await readThere(db, destinations, [...brought, ...own])
  const standing = (pointed: Pointed) => there.get(`${pointed.ask}${pointed.id}`)
  return {
    brought: new Map(brought.map((one) => [one.name, standing(one)?.standing ?? null])),
    own: new Map(
      own.flatMap((one) => {
        const known = standing(one)
        return known ? [[one.name, known]] : []
      }),
    ),
  }
}

async function broughtBefore(db: Reader, names: ReadonlySet<string>): Promise<Pointed[]> {
  const pointed: Pointed[] = []
  for (const ask of [false, true]) {
    const keys = new Map([...names].map((name) => [keyOf(name, ask), name]))
    for (const [key, { targetId }] of await knownItems(db, [...keys.keys()])) {
      pointed.push({ name: keys.get(key) ?? '', ask, id: targetId })
    }
  }
  return pointed
}

async function readThere(
  db: Reader,
  destinations: Destinations,
  pointed: readonly Pointed[],
): Promise<ReadonlyMap<string, KnownStanding>> {
  const found = new Map<string, KnownStanding>()
  for (const ask of [false, true]) {
    const ids = [...new Set(pointed.filter((one) => one.ask === ask).map(({ id }) => id))]
    for (let from = 0; from < ids.length; from += BATCH) {
      const rows = await (ask ? readAsks : readComments)(db, ids.slice(from, from + BATCH))
      await destinations.lookUpNumbers(rows.map(({ articleId }) => articleId))
      for (const { id, articleId, annotationId, rootId, ...rest } of rows) {
        const article = destinations.numbered(articleId)
        const tie = ask ? annotationId : null
        if (!article) continue
        found.set(`${ask}${id}`, {
          standing: { ask, id, rootId, annotationId: tie, article },
          ...rest,
        })
      }
    }
  }
  return found
}

function readComments(db: Reader, ids: readonly number[]) {
  return db.comment.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, articleId: true, rootId: true, annotationId: true },
      ...{ createdAt: true, body: true },
    },
  })
}

async function readAsks(db: Reader, ids: readonly number[]) {
  const asks = await db.ask.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, articleId: true, annotationId: true, createdAt: true, question: true },
  })
  return asks.map(({ question, ...rest }) => ({ ...rest, rootId: 0, body: question }))
}
