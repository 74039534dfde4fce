import type { CommentsView } from '../../conversation/comments/comment.ts'
import type { MarginView } from '../../conversation/margin/margin-note.ts'
import type { MarginPick } from '../../conversation/margin/margin-pick.ts'
import type { ArticleCard, ArticleView, Named } from '../../newsroom/articles/article.ts'
import type { CorrectionLine } from '../../newsroom/articles/correction.ts'
import type { Translations } from '../../newsroom/translations/translation.ts'

/** What the masthead and footer of every page show. */
export interface SiteFrame {
  readonly categories: readonly Named[]
  /** Standing pages, such as About; their addresses are /<slug>. */
  readonly pages: readonly Named[]
}

/** A category in a flat list of all, in the order of the tree. */
export interface CategoryChoice extends Named {
  /** 0 at the top level. */
  readonly depth: number
}

/** A category's row of cards on the front page. */
export interface Strip {
  readonly category: Named
  readonly cards: readonly ArticleCard[]
}

export interface FrontView {
  /** When the newest article was published (ISO 8601, UTC); null if there is none. */
  readonly edition: string | null
  readonly lead: ArticleCard | null
  /** At most three. */
  readonly second: readonly ArticleCard[]
  readonly latest: readonly ArticleCard[]
  readonly strips: readonly Strip[]
  readonly mostDiscussed: readonly ArticleCard[]
  /** The best inline feedback of the day. */
  readonly fromTheMargins: readonly MarginPick[]
  readonly corrections: readonly CorrectionLine[]
}

export type MoreTab = 'author' | 'category'

/** One of the two "Load more" lists under an article. Never contains that article. */
export interface MoreList {
  readonly tab: MoreTab
  /** The author or the category. */
  readonly of: Named
  /** All cards that this address shows, newest first. */
  readonly cards: readonly ArticleCard[]
  /** `through` of the next batch's address; null at the end, or if `full`. */
  readonly next: string | null
  /** True if there are more, but only on the author's or category's own page. */
  readonly full: boolean
}

/** A link to an article. */
export interface StoryLink {
  readonly slug: string
  readonly headline: string
  /** BCP 47. */
  readonly language: string
}

/** What two articles have in common: names of tags, else the name of their category. */
export type InCommon = { readonly topics: readonly string[] } | { readonly category: string }

/** A related article and the reason. */
export interface Related {
  readonly card: ArticleCard
  readonly why: InCommon
}

export interface ArticlePageView {
  readonly article: ArticleView
  /** From the top-level category down to the article's own; empty if it has none. */
  readonly path: readonly Named[]
  readonly tags: readonly Named[]
  readonly corrections: readonly CorrectionLine[]
  readonly translations: Translations
  /** Cards for the body's Keep reading blocks, by slug. Articles that aren't public are missing. */
  readonly keepReading: Readonly<Record<string, ArticleCard>>
  /** At most two, best first: "Check also", and one for a body without a Keep reading block. */
  readonly related: readonly Related[]
  /** The previous and next article in its category; null at the ends. */
  readonly older: StoryLink | null
  readonly newer: StoryLink | null
  /** Null if the author or category has no other articles. */
  readonly byAuthor: MoreList | null
  readonly inCategory: MoreList | null
  /** The open tab. */
  readonly open: MoreTab
  readonly comments: CommentsView
  readonly margin: MarginView
}

/** One page of a list of articles (category, tag, author), newest first. */
export interface ListView {
  readonly name: string
  readonly description: string
  /** The address without query, such as /category/asean-news. */
  readonly address: string
  /** The categories above, from the top; empty for tags and authors. */
  readonly path: readonly Named[]
  readonly children: readonly Named[]
  readonly cards: readonly ArticleCard[]
  /** True on the first page. */
  readonly newest: boolean
  /** `?after=` of the next page; null on the last. */
  readonly olderAfter: string | null
}

export interface CorrectionsView {
  readonly corrections: readonly CorrectionLine[]
  readonly newest: boolean
  /** `?before=` of the next page; null on the last. */
  readonly olderBefore: number | null
}
