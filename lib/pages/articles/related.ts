import type { Named } from '../../newsroom/articles/article.ts'
import type { InCommon } from './page-views.ts'

/** Most tags searched for related articles. Imported articles can have a hundred. */
export const MAX_SEARCHED_TAGS = 20

/**
 * The rule for related articles. Candidates are the newest articles of each tag and of the
 * category. A shared tag scores 3, the same category 1, and being published within 30 days of the
 * article up to 1, falling linearly. Ties go to the newer. An article that shares no tag and no
 * category is never related.
 */
const TAG_POINTS = 3
const CATEGORY_POINTS = 1
const RECENCY_POINTS = 1
const RECENCY_DAYS = 30
const DAY_MS = 86_400_000

/** An article that may be related, with what it has in common with the one being read. */
export interface RelatedCandidate {
  readonly id: number
  readonly publishedAt: Date
  /** Names of shared tags, in the article's order. */
  readonly sharedTags: readonly string[]
  readonly sameCategory: boolean
}

export interface RelatedChoice {
  readonly id: number
  readonly why: InCommon
}

/** Returns the best `take` candidates, best first, with the reasons. */
export function chooseRelated(
  article: { readonly id: number; readonly publishedAt: Date; readonly category: Named | null },
  candidates: readonly RelatedCandidate[],
  take: number,
): readonly RelatedChoice[] {
  return candidates
    .filter((one) => one.id !== article.id && (one.sharedTags.length > 0 || one.sameCategory))
    .map((candidate) => ({ candidate, points: getPoints(article.publishedAt, candidate) }))
    .sort((a, b) => b.points - a.points || compareNewestFirst(a.candidate, b.candidate))
    .slice(0, take)
    .map(({ candidate }) => ({ id: candidate.id, why: getReason(candidate, article.category) }))
}

function getPoints(at: Date, { publishedAt, sharedTags, sameCategory }: RelatedCandidate): number {
  const days = Math.abs(publishedAt.getTime() - at.getTime()) / DAY_MS
  const recency = Math.max(0, 1 - days / RECENCY_DAYS) * RECENCY_POINTS
  return sharedTags.length * TAG_POINTS + (sameCategory ? CATEGORY_POINTS : 0) + recency
}

function compareNewestFirst(a: RelatedCandidate, b: RelatedCandidate): number {
  return b.publishedAt.getTime() - a.publishedAt.getTime() || b.id - a.id
}

/** Most shared tags named as the reason. */
const NAMED_TOPICS = 3

function getReason({ sharedTags }: RelatedCandidate, category: Named | null): InCommon {
  if (sharedTags.length > 0) return { topics: sharedTags.slice(0, NAMED_TOPICS) }
  return { category: category?.name ?? '' }
}
