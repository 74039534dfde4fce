import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'

/** What the blocks of one body need to know beyond themselves. */
export interface Surroundings {
  /** What the page says beside the text. */
  readonly speech: Speech<Words>
  /** BCP 47: the text's own. */
  readonly language: string
  /** Heading block's id to its anchor on the page. */
  readonly anchors: ReadonlyMap<string, string>
  /** The cards of Keep reading blocks by slug; one that isn't public is missing. */
  readonly keepReading: Readonly<Record<string, ArticleCard>>
  /** The stretches of each text block that readers answered, by block id. */
  readonly parts: ReadonlyMap<string, readonly PassagePart[]>
  /** Where readers respond to a paragraph: the article's slug and the revision; null where nobody may. */
  readonly responds: { readonly slug: string; readonly revision: number } | null
}
