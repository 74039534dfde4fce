import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { getMarginOfArticle } from '@/lib/conversation/margin/queries/margin-of-article.ts'
import type { FeedbackTarget } from '@/lib/conversation/passages/commands/attach-to-passage.ts'
import { getArticleBySlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { saveRevision } from '@/lib/publishing/articles/save-revision.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import type { Body } from '@/lib/text/body/body.ts'
import { bodyText } from '@/lib/text/body/body-text.ts'
import { aFiling, aText } from '../../../support/newsroom.ts'
import { getCommentHelpers, LONG_AGO, NOON } from '../comments/talk.ts'

export const HARBOUR = [
  'The harbour at Ambon opened a third berth on Monday, two years after the quake.',
  'Fishers had asked for it since the old pier fell. Nobody knew who would pay.',
  'The port authority says the berth takes ships of up to 90 metres.',
]

/** A body of paragraphs with the ids p1, p2 …, or their own: "p7|text". */
export function paragraphs(lines: readonly string[]): Body {
  const content = lines.map((line, index) => {
    const [, id = `p${index + 1}`, words = line] = /^(p\d+)\|(.*)$/su.exec(line) ?? []
    const text = words === '' ? [] : [{ type: 'text' as const, text: words }]
    return { type: 'paragraph' as const, attrs: { id }, content: text }
  })
  return { type: 'doc', content }
}

let stories = 0

/** Publishes an article with these paragraphs. */
export async function publishStory(db: Database, lines: readonly string[] = HARBOUR) {
  stories += 1
  const slug = `margin-${stories}`
  const filing = aFiling({ slug })
  const text = aText({ body: paragraphs(lines) })
  const written = await writeArticle(db, NEWSROOM, { filing, text }, new Date(LONG_AGO))
  if (!written.ok) throw new Error(written.refusal)
  const articleId = written.id
  const publishedAt = new Date(LONG_AGO)
  await publishArticle(db, NEWSROOM, { articleId, publishedAt }, publishedAt)
  return { ...getCommentHelpers(db, articleId, slug), ...storyWith(db, articleId, slug, lines) }
}
export type MarginStory = Awaited<ReturnType<typeof publishStory>>

function storyWith(db: Database, articleId: number, slug: string, first: readonly string[]) {
  const texts = [bodyText(paragraphs(first)).text]
  return {
    /** Publishes a revision with these paragraphs and returns its number. */
    revised: async (lines: readonly string[], at = NOON): Promise<number> => {
      const text = aText({ body: paragraphs(lines) })
      const saved = await saveRevision(db, NEWSROOM, { articleId, text, why: 'Says more.' }, at)
      if (!saved.ok) throw new Error(saved.refusal)
      await publishArticle(db, NEWSROOM, { articleId }, at)
      texts.push(bodyText(text.body).text)
      return saved.number
    },
    /** What a browser sends when words of a revision are selected. */
    chosen: (exact: string, more: Partial<Chosen> = {}): FeedbackTarget => {
      const { kind = 'note', suggestion = '', revision = texts.length, ...claimed } = more
      const text = texts[revision - 1] ?? ''
      const start = text.indexOf(exact)
      const end = start + exact.length
      const prefix = text.slice(Math.max(0, start - 32), start)
      const suffix = text.slice(end, end + 32)
      return {
        kind,
        suggestion,
        claim: { revision, exact, prefix, suffix, start, end, ...claimed },
      }
    },
    margin: async () => {
      const found = await getArticleBySlug(db, slug)
      if (!found) throw new Error('The article is not public.')
      return getMarginOfArticle(db, found)
    },
    /** The words that a note's passage covers now, and its state. */
    placed: async (commentId: number) => {
      const row = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
      const shown = await db.article.findUniqueOrThrow({ where: { id: articleId } })
      const number = shown.shownRevision ?? 0
      const placement = await db.placement.findUniqueOrThrow({
        where: { annotationId_revision: { annotationId: row.annotationId ?? 0, revision: number } },
      })
      const revision = await db.revision.findUniqueOrThrow({
        where: { articleId_number: { articleId, number } },
      })
      const words = revision.bodyText.slice(placement.start, placement.end)
      return { state: placement.state, words, changedIn: placement.changedIn }
    },
  }
}

interface Chosen {
  readonly kind: 'note' | 'question' | 'correction'
  readonly suggestion: string
  readonly revision: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}
