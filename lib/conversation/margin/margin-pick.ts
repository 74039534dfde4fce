import type { SlipView } from './margin-note.ts'

/** Inline feedback as the front page shows it, apart from its story. */
export interface MarginPick {
  readonly slip: SlipView
  /** Lower bound of the Wilson interval of its votes. */
  readonly best: number
  readonly article: { readonly slug: string; readonly headline: string; readonly language: string }
}

const DAY_MS = 86_400_000

/**
 * The best of the last 24 hours in which feedback came, one of each article; where these are too few,
 * the newest before them. The day ends with the newest note and not now, because a page that is kept
 * doesn't know what time it is. Among equals the newer goes first.
 */
export function bestOfTheDay(picks: readonly MarginPick[], take: number): MarginPick[] {
  const newest = Math.max(...picks.map(givenAt))
  const ofTheDay = (pick: MarginPick) => Number(givenAt(pick) > newest - DAY_MS)
  const worth = (pick: MarginPick) => (ofTheDay(pick) ? pick.best : 0)
  const ranked = picks.toSorted(
    (a, b) =>
      ofTheDay(b) - ofTheDay(a) ||
      worth(b) - worth(a) ||
      givenAt(b) - givenAt(a) ||
      b.slip.id - a.slip.id,
  )
  const seen = new Set<string>()
  return ranked.filter(({ article: { slug } }) => !seen.has(slug) && seen.add(slug)).slice(0, take)
}

function givenAt({ slip }: MarginPick): number {
  return Date.parse(slip.at)
}
