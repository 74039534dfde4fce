import type { Card } from '@/lib/articles/article.ts'

/** What the blocks of one body need to know beyond themselves. */
export interface Surroundings {
  /** Heading block's id to its anchor on the page. */
  readonly anchors: ReadonlyMap<string, string>
  /** The cards of Keep reading blocks by slug; one that isn't public is missing. */
  readonly keepReading: Readonly<Record<string, Card>>
}
