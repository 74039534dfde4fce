import type { Named } from '../../newsroom/articles/article.ts'
import type { InCommon } from './page-views.ts'

/** So many of an article's tags are searched; an import may bring a hundred. */
export const SEARCHED_TAGS = 20

/**
 * Which articles are related, as a stated rule. Candidates are the newest of each of the article's
 * tags and of its category. Each shared tag counts 3; the same category counts 1; what came out
 * within 30 days of the article counts up to 1 more, the nearer the more. Ties go to the newer.
 * Nothing that shares neither tag nor category is ever related.
 */
const TAG_POINTS = 3
const CATEGORY_POINTS = 1
const RECENCY_POINTS = 1
const RECENCY_DAYS = 30
const DAY_MS = 86_400_000

/** A candidate with what it has in common with the article being read. */
export interface Candidate {
  readonly id: number
  readonly publishedAt: Date
  /** Names of the tags that both carry, in the article's order. */
  readonly sharedTags: readonly string[]
  readonly sameCategory: boolean
}

export interface Choice {
  readonly id: number
  readonly why: InCommon
}

/** The best `take` of the candidates, best first, each with the reason. Pure. */
export function chooseRelated(
  article: { readonly id: number; readonly publishedAt: Date; readonly category: Named | null },
  candidates: readonly Candidate[],
  take: number,
): readonly Choice[] {
  return candidates
    .filter((one) => one.id !== article.id && (one.sharedTags.length > 0 || one.sameCategory))
    .map((candidate) => ({ candidate, points: pointsOf(article.publishedAt, candidate) }))
    .sort((a, b) => b.points - a.points || newerFirst(a.candidate, b.candidate))
    .slice(0, take)
    .map(({ candidate }) => ({ id: candidate.id, why: whyOf(candidate, article.category) }))
}

function pointsOf(at: Date, { publishedAt, sharedTags, sameCategory }: Candidate): number {
  const days = Math.abs(publishedAt.getTime() - at.getTime()) / DAY_MS
  const recency = Math.max(0, 1 - days / RECENCY_DAYS) * RECENCY_POINTS
  return sharedTags.length * TAG_POINTS + (sameCategory ? CATEGORY_POINTS : 0) + recency
}

function newerFirst(a: Candidate, b: Candidate): number {
  return b.publishedAt.getTime() - a.publishedAt.getTime() || b.id - a.id
}

/** So many of the tags that both carry are named. */
const NAMED_TOPICS = 3

function whyOf({ sharedTags }: Candidate, category: Named | null): InCommon {
  if (sharedTags.length > 0) return { topics: sharedTags.slice(0, NAMED_TOPICS) }
  return { section: category?.name ?? '' }
}
