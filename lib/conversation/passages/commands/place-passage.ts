import { sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { carryPassages } from '../../../text/anchoring/carry-passages.ts'
import { describePassage } from '../../../text/anchoring/describe-passage.ts'
import { findPassage } from '../../../text/anchoring/find-passage.ts'
import type { Description } from '../../../text/anchoring/passage.ts'
import type { PassageClaim } from '../../margin/input.ts'
import { nextPlacement, type Placed } from '../next-placement.ts'
import { MAX_PASSAGE } from '../passage-view.ts'
import { textOfRevision } from '../queries/text-of-revision.ts'
import type { PassageRefusal } from '../refusals.ts'

/** A passage that was found in our own text: as it stood where it was chosen, and where it stands. */
export interface FoundPassage {
  readonly chosenOn: number
  readonly description: Description
  readonly placements: readonly (Placed & { readonly revision: number })[]
}

export type PlaceRefusal = Exclude<PassageRefusal, 'no-ask' | 'ask-closed'>

/**
 * Decides where a claimed passage is: in the body text of the revision that the reader saw, never in
 * the reader's copy; and, if the article changed meanwhile, where it stands in the text that is shown
 * now. `everyone` is false for the newsroom, which may also annotate where feedback is closed.
 */
export async function placePassage(
  tx: Statements,
  articleId: number,
  claim: PassageClaim,
  everyone: boolean,
): Promise<Result<FoundPassage, PlaceRefusal>> {
  const [seen] = await tx.$queryRaw<Seen[]>(seenRevision(articleId, claim.revision))
  if (!seen || seen.text === null) return refused('passage-not-found')
  if (everyone && !seen.feedbackOpen) return refused('feedback-closed')
  const passage = findPassage(seen.text, claim)
  if (!passage) return refused('passage-not-found')
  if (passage.end - passage.start > MAX_PASSAGE) return refused('passage-too-long')
  const description = describePassage(seen.text, passage)
  const placed: Placed = { state: 'unchanged', ...passage, kept: 1, changedIn: 0 }
  const chosen = { ...placed, revision: claim.revision }
  const found = { chosenOn: claim.revision, description }
  if (seen.shown === claim.revision) return done({ ...found, placements: [chosen] })
  const now = await placedIn(tx, articleId, claim.revision, seen.shown, placed)
  if (now.state === 'detached') return refused('passage-gone')
  return done({ ...found, placements: [chosen, { ...now, revision: seen.shown }] })
}

interface Seen {
  readonly feedbackOpen: boolean | number
  readonly shown: number
  /** Null when readers never saw that revision. */
  readonly text: string | null
}

function seenRevision(articleId: number, number: number) {
  return sql`SELECT a."feedbackOpen", a."shownRevision" AS "shown", r."bodyText" AS "text"
    FROM "Article" a
    LEFT JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = ${number}
      AND r."shownAt" IS NOT NULL
    WHERE a."id" = ${articleId} AND a."shownRevision" IS NOT NULL`
}

async function placedIn(
  tx: Statements,
  articleId: number,
  from: number,
  to: number,
  placed: Placed,
): Promise<Placed> {
  const before = await textOfRevision(tx, articleId, from)
  const after = await textOfRevision(tx, articleId, to)
  if (!before || !after) throw new Error(`Article ${articleId} misses revision ${from} or ${to}`)
  const [carried] = carryPassages(before, after, [placed])
  if (!carried) throw new Error('A passage was carried nowhere')
  return nextPlacement(placed, carried, to)
}
