import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'

/** What the blocks of a body need in addition to their own data. */
export interface BodyContext {
  /** Messages. */
  readonly speech: Speech<Words>
  /** Language of the text, BCP 47. */
  readonly language: string
  /** Anchors by heading block id. */
  readonly anchors: ReadonlyMap<string, string>
  /** Cards of Keep reading blocks, by slug. Articles that aren't public are missing. */
  readonly keepReading: Readonly<Record<string, ArticleCard>>
  /** Underlined parts with notes, by text block id. */
  readonly parts: ReadonlyMap<string, readonly PassagePart[]>
  /**
   * Target of the Respond links: the article's slug and revision, or null if readers can't respond.
   */
  readonly responds: { readonly slug: string; readonly revision: number } | null
}
