import type { ArticleView } from '../../newsroom/articles/article.ts'
import type { Reader } from '../../platform/db/database.ts'
import { parseBody } from '../../text/body/body.ts'
import { bodyText } from '../../text/body/body-text.ts'
import { type FoundPlace, findChosenPlace } from './find-chosen-place.ts'
import type { AskedPlace } from './passage-place.ts'

export interface LoadedPlace {
  /** Null for an article without text. */
  readonly chosen: FoundPlace | null
  /** The body text of the shown revision. */
  readonly text: string
  /** Whether readers may comment on passages: neither comments nor feedback are closed. */
  readonly open: boolean
}

/** Finds the place that a URL names in the shown revision of an article. One query. */
export async function loadPlaceInArticle(
  db: Reader,
  article: ArticleView,
  asked: AskedPlace,
): Promise<LoadedPlace> {
  const { id, language, revision } = article
  const shown = bodyText(article.body)
  const earlier = asked.revision === revision ? 0 : asked.revision
  const found = await db.article.findUniqueOrThrow({
    where: { id },
    select: {
      feedbackOpen: true,
      // Only published revisions: readers mustn't see the text of a draft.
      revisions: { where: { number: earlier, shownAt: { not: null } }, select: { body: true } },
    },
  })
  const [before] = found.revisions.map(({ body }) => bodyText(parseBody(body)))
  const seen = earlier === 0 ? shown : (before ?? null)
  return {
    chosen: findChosenPlace(asked, { shown, seen, language }),
    text: shown.text,
    open: article.commentsOpen && found.feedbackOpen,
  }
}
