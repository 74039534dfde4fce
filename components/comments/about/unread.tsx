import { Standing } from '@/components/comments/about/standing.tsx'
import { commentsAddress } from '@/components/comments/comments-address.ts'
import { counted } from '@/components/ui/counted.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import type { UnreadView } from '@/lib/comments/page-views.ts'

interface Props {
  view: UnreadView
  zone: string
  language: string
}

/** What came under an article since this reader was last there. */
export function Unread({ view, zone, language }: Props) {
  const { article, since, comments } = view
  const place = { article: article.id, slug: article.slug, zone, language }
  return (
    <section className="comments about-comment">
      <h1>{comments.length > 0 ? counted(comments.length, 'unread comment') : 'Nothing unread'}</h1>
      <p className="meta">
        <a href={commentsAddress(article.slug, 'newest', null)} lang={article.language}>
          {article.headline}
        </a>
      </p>
      <p className="said">
        {since === null ? (
          'From your next visit on, this page shows what was written since the last.'
        ) : (
          <>
            Since your visit of <DateStamp at={since} zone={zone} language={language} />
          </>
        )}
      </p>
      <ol className="thread">
        {comments.map((comment) => (
          <li key={comment.id}>
            <Standing comment={comment} place={place} />
          </li>
        ))}
      </ol>
    </section>
  )
}
