import { CommentText } from '@/components/comments/comment-text.tsx'
import { getCommentAddress } from '@/components/comments/comments-address.ts'
import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { CommentBlock } from '@/lib/text/comments/comment-text.ts'

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

/** A comment on its author's profile, with a link to its place under the story. */
export function OwnComment({ comment, site }: { comment: OwnCommentView; site: Site }) {
  const { id, at, text, ups, article } = comment
  const { words, say } = getSpeech()
  return (
    <li>
      <article>
        <p className="under">
          {interpolate(words.account.underStory, {
            headline: (
              <a href={`/article/${article.slug}`} lang={article.language}>
                {article.headline}
              </a>
            ),
          })}
        </p>
        <div className="comment-text" dir="auto">
          <CommentText text={text} words={words.comment} />
        </div>
        <p className="meta">
          <a href={getCommentAddress(article.slug, id)}>
            <DateStamp at={at} zone={site.timeZone} language={site.language} />
          </a>
          {ups > 0 && <span>{say(words.account.ups, { count: ups })}</span>}
        </p>
      </article>
    </li>
  )
}
