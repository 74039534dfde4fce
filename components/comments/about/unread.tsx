import { ReadOnlyComment } from '@/components/comments/about/standing.tsx'
import { getCommentsAddress } from '@/components/comments/comments-address.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { UnreadView } from '@/lib/pages/comments/page-views.ts'

interface Props {
  view: UnreadView
  zone: string
  language: string
}

/** Comments on an article since the reader's last visit. */
export function UnreadPage({ view, zone, language }: Props) {
  const { article, since, comments } = view
  const { words, say } = getSpeech()
  const place = { article: article.id, slug: article.slug, zone, language, words: words.comment }
  return (
    <section className="comments about-comment">
      <h1>
        {comments.length > 0
          ? say(words.comments.unreadCount, { count: comments.length })
          : words.comments.nothingUnread}
      </h1>
      <p className="meta">
        <a href={getCommentsAddress(article.slug, 'newest', null)} lang={article.language}>
          {article.headline}
        </a>
      </p>
      <p className="said">
        {since === null
          ? words.comments.fromNext
          : interpolate(words.comments.sinceVisit, {
              time: <DateStamp at={since} zone={zone} language={language} />,
            })}
      </p>
      <ol className="thread">
        {comments.map((comment) => (
          <li key={comment.id}>
            <ReadOnlyComment comment={comment} place={place} />
          </li>
        ))}
      </ol>
    </section>
  )
}
