import type { MarginNoteView } from './margin-note.ts'

/** A margin note as the front page shows it. */
export interface MarginPick {
  readonly slip: MarginNoteView
  /** Lower bound of the Wilson interval of its votes. */
  readonly best: number
  readonly article: { readonly slug: string; readonly headline: string; readonly language: string }
}

const DAY_MS = 86_400_000

/**
 * Picks the best notes of the last day with feedback, one per article; if there are too few, the
 * newest older ones follow. The day ends with the newest note rather than now, because the page is
 * cached. Ties go to the newer note.
 */
export function pickBestOfDay(picks: readonly MarginPick[], take: number): MarginPick[] {
  const newest = Math.max(...picks.map(getTime))
  const ofTheDay = (pick: MarginPick) => Number(getTime(pick) > newest - DAY_MS)
  const worth = (pick: MarginPick) => (ofTheDay(pick) ? pick.best : 0)
  const ranked = picks.toSorted(
    (a, b) =>
      ofTheDay(b) - ofTheDay(a) ||
      worth(b) - worth(a) ||
      getTime(b) - getTime(a) ||
      b.slip.id - a.slip.id,
  )
  const seen = new Set<string>()
  return ranked.filter(({ article: { slug } }) => !seen.has(slug) && seen.add(slug)).slice(0, take)
}

function getTime({ slip }: MarginPick): number {
  return Date.parse(slip.at)
}
