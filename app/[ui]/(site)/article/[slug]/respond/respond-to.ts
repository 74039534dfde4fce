import { z } from 'zod'
import {
  getBlockQuery,
  getPassageAddress,
  getPassageQuery,
  getPromptQuery,
} from '@/components/feedback/feedback-address.ts'
import { canCreatePrompt } from '@/lib/conversation/margin/policy.ts'
import type { CommentablePlace } from '@/lib/conversation/passages/find-chosen-place.ts'
import { loadPlaceInArticle } from '@/lib/conversation/passages/load-place-in-article.ts'
import { type AskedPlace, askedPlaceSchema } from '@/lib/conversation/passages/passage-place.ts'
import { findForwardedSlug, getArticleBySlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import { getAnswerablePrompt } from '@/lib/pages/margin/answerable-prompt.ts'
import type { RespondToView } from '@/lib/pages/margin/page-views.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { database } from '@/lib/platform/db/database.ts'
import { idSchema } from '@/lib/platform/forms/id-schema.ts'
import { textFragment } from '@/lib/text/markup/text-fragment.ts'
import { keptDraft } from '@/lib/web/forms/draft.ts'
import { viewer } from '@/lib/web/session/viewer.ts'

/** The target in the query string: a passage or an ask. */
export type AskedTarget = { readonly ask: number } | { readonly place: AskedPlace }

const askSchema = z.object({ ask: idSchema })

/** Null for an ordinary comment or reply. */
export function parseTarget(query: Record<string, string | string[]>): AskedTarget | null {
  const ask = askSchema.safeParse(query)
  if (ask.success) return ask.data
  const place = askedPlaceSchema.safeParse(query)
  return place.success ? { place: place.data } : null
}

/** Data of the page for a passage or an ask. Null if the article or the ask doesn't exist. */
export async function loadRespondToPage(
  slug: string,
  asked: AskedTarget,
): Promise<RespondToView | { redirect: string } | null> {
  const db = await database()
  const place = queryOf(asked)
  const found = await getArticleBySlug(db, slug)
  if (found?.article.kind !== 'article') {
    const forwarded = await findForwardedSlug(db, slug)
    return forwarded ? { redirect: `/article/${forwarded}/respond?${place}` } : null
  }
  const { article } = found
  const ask = 'ask' in asked ? await getAnswerablePrompt(db, article.id, asked.ask) : null
  if ('ask' in asked && !ask) return null
  const where = 'place' in asked ? await loadPlaceInArticle(db, article, asked.place) : null
  const [who, draft] = await Promise.all([viewer(), keptDraft()])
  const newsroom = who !== null && canCreatePrompt(who)
  const open = ask ? article.commentsOpen && ask.open : Boolean(where?.open)
  const kept = draft?.articleId === article.id && draft.target?.place === place ? draft : null
  const { id, headline, language, revision } = article
  return {
    article: { id, slug: article.slug, headline, language },
    revision,
    chosen: where?.chosen ?? null,
    ask,
    open: open || newsroom,
    mayAsk: newsroom,
    place,
    kept: kept?.target ? { ...kept.target, body: kept.body } : null,
    shares: where?.chosen ? sharesOf(where.chosen.answer, where.text, article) : [],
  }
}

function queryOf(asked: AskedTarget): string {
  if ('ask' in asked) return getPromptQuery(asked.ask)
  const { block, revision, words } = asked.place
  return words ? getPassageQuery(words, revision) : getBlockQuery(block, revision)
}

function sharesOf(
  answer: CommentablePlace,
  text: string,
  story: { slug: string; headline: string; dek: string; language: string },
): { words: string; url: string }[] {
  const { slug, headline, dek, language } = story
  const page = { before: `${headline}\n${dek}`, text, language }
  const [block, passages] =
    answer.kind === 'words'
      ? [answer.place.block, [answer.words]]
      : [
          answer.block,
          answer.sentences.map(({ start, end }) => ({
            start: answer.at + start,
            end: answer.at + end,
          })),
        ]
  return passages.map((passage) => ({
    words: text.slice(passage.start, passage.end),
    url: `${siteIdentity().url}${getPassageAddress(slug, block, textFragment(page, passage))}`,
  }))
}
