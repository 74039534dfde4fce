import { CommentText } from '@/components/comments/comment-text.tsx'
import { commentAddress } from '@/components/comments/comments-address.ts'
import type { Site } from '@/components/site/site.ts'
import { counted } from '@/components/ui/counted.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { speechHere } from '@/components/words/speech-here.ts'
import type { CommentBlock } from '@/lib/text/comment-text.ts'

export interface OwnCommentView {
  readonly id: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly text: readonly CommentBlock[]
  readonly ups: number
  readonly article: {
    readonly slug: string
    readonly headline: string
    readonly language: string
  }
}

/** A comment on its writer's page, with the way to its place under the story. */
export function OwnComment({ comment, site }: { comment: OwnCommentView; site: Site }) {
  const { id, at, text, ups, article } = comment
  return (
    <li>
      <article>
        <p className="under">
          Under{' '}
          <a href={`/article/${article.slug}`} lang={article.language}>
            {article.headline}
          </a>
        </p>
        <div className="comment-text" dir="auto">
          <CommentText text={text} words={speechHere().words.comment} />
        </div>
        <p className="meta">
          <a href={commentAddress(article.slug, id)}>
            <DateStamp at={at} zone={site.timeZone} language={site.language} />
          </a>
          {ups > 0 && <span>{counted(ups, 'vote up', 'votes up')}</span>}
        </p>
      </article>
    </li>
  )
}
