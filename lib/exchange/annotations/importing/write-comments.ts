import type { Transaction } from '../../../platform/db/database.ts'
import { indexComments } from '../../../search/index/index-comments.ts'
import { type Remembered, rememberNew } from '../../wordpress/imported-items.ts'
import { keptColumn } from '../kept.ts'
import type { ParsedAnnotation } from '../parsing/parse-annotation.ts'
import { keyOf } from './remembered-names.ts'
import type { Destination, Standing, Tied } from './standing.ts'

export type Stands = readonly [tied: Tied, standing: Standing]

export async function writeAsks(
  tx: Transaction,
  article: Destination,
  asks: readonly Tied[],
  now: Date,
): Promise<Stands[]> {
  const written: Stands[] = []
  for (const one of asks) {
    const { annotation } = one.fresh
    const annotationId = one.annotationId ?? 0
    const { id } = await tx.ask.create({
      data: {
        ...{ articleId: article.id, annotationId, question: annotation.words.plain },
        ...{ createdAt: writtenAt(annotation, now), closedAt: annotation.closedAt },
      },
      select: { id: true },
    })
    written.push([one, { ask: true, id, rootId: 0, annotationId, article }])
  }
  return written
}

export async function writeComments(
  tx: Transaction,
  article: Destination,
  tied: readonly Tied[],
  now: Date,
): Promise<Stands[]> {
  const data = tied.map((one) => commentRow(article.id, one, now))
  const made = await tx.comment.createManyAndReturn({ data, select: { id: true } })
  const ids = made.map(({ id }) => id).sort((a, b) => a - b)
  await indexComments(tx, ids)
  return tied.flatMap((one, index): Stands[] => {
    const id = ids[index]
    return id === undefined
      ? []
      : [[one, { ask: false, id, rootId: one.rootId, annotationId: null, article }]]
  })
}

function commentRow(articleId: number, tied: Tied, now: Date) {
  const { annotation } = tied.fresh
  const at = writtenAt(annotation, now)
  const shown = isShown(annotation)
  return {
    ...{ articleId, parentId: tied.parentId, rootId: tied.rootId, annotationId: tied.annotationId },
    ...{ inline: tied.annotationId !== null, status: shown ? 'shown' : 'pending' },
    ...{ guestName: annotation.guestName, body: annotation.words.body, createdAt: at },
    editedAt: annotation.editedAt && annotation.editedAt < now ? annotation.editedAt : null,
    shownAt: shown ? at : null,
    imported: tied.own ? '' : keptColumn(annotation.kept),
  }
}

/** Nothing was written after it was read, whatever the file says. */
export function writtenAt({ createdAt: at }: ParsedAnnotation, now: Date): Date {
  return at !== null && at < now ? at : now
}

function isShown({ isPrivate }: ParsedAnnotation): boolean {
  return !isPrivate
}

export function shownOf(comments: readonly Stands[]): number {
  return comments.filter(([{ fresh }]) => isShown(fresh.annotation)).length
}

export async function remember(
  tx: Transaction,
  standings: ReadonlyMap<Tied, Standing>,
  now: Date,
): Promise<void> {
  const items = [...standings].flatMap(([{ fresh }, { ask, id }]): Remembered[] => {
    const { names, fingerprint } = fresh
    const type = ask ? 'ask' : 'annotation'
    return names.map((name) => ({ key: keyOf(name, ask), type, targetId: id, fingerprint }))
  })
  await rememberNew(tx, items, now)
}
