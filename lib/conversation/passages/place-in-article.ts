import type { ArticleView } from '../../newsroom/articles/article.ts'
import type { Reader } from '../../platform/db/database.ts'
import { parseBody } from '../../text/body/body.ts'
import { bodyText } from '../../text/body/body-text.ts'
import { type ChosenPlace, chosenPlace } from './chosen-place.ts'
import type { AskedPlace } from './passage-place.ts'

/** What of an article can be answered. */
export interface PlaceInArticle {
  /** Null for a story without words. */
  readonly chosen: ChosenPlace | null
  /** The whole body text as it is shown. */
  readonly text: string
  /** Whether readers may: neither comments nor feedback are closed. */
  readonly open: boolean
}

/** The place of an article that an address asks for, in the text that is shown now. */
export async function placeInArticle(
  db: Reader,
  article: ArticleView,
  asked: AskedPlace,
): Promise<PlaceInArticle> {
  const { id, language, revision } = article
  const shown = bodyText(article.body)
  const earlier = asked.revision === revision ? 0 : asked.revision
  const found = await db.article.findUniqueOrThrow({
    where: { id },
    select: {
      feedbackOpen: true,
      // Only what readers have seen: a draft's words are the newsroom's.
      revisions: { where: { number: earlier, shownAt: { not: null } }, select: { body: true } },
    },
  })
  const [before] = found.revisions.map(({ body }) => bodyText(parseBody(body)))
  const seen = earlier === 0 ? shown : (before ?? null)
  return {
    chosen: chosenPlace(asked, { shown, seen, language }),
    text: shown.text,
    open: article.commentsOpen && found.feedbackOpen,
  }
}
