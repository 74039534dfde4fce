import { getCommentAddress } from '@/components/comments/comments-address.ts'
import { HighlightedText } from '@/components/search/pieces.tsx'
import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { CommentHit as Hit } from '@/lib/search/search.ts'

/** A comment in the results: author, story and highlighted excerpt. */
export function CommentHit({ hit, site }: { hit: Hit; site: Site }) {
  const { id, author, at, excerpt, article } = hit
  const { search, comment } = getSpeech().words
  const address = getCommentAddress(article.slug, id)
  return (
    <article className="hit">
      <h3 className="under">
        {interpolate(search.under, {
          author: <span dir="auto">{author.name || comment.reader}</span>,
          story: (
            <a href={address} lang={article.language}>
              {article.headline}
            </a>
          ),
        })}
      </h3>
      <p className="excerpt" dir="auto">
        <HighlightedText of={excerpt} />
      </p>
      <p className="meta">
        <DateStamp at={at} zone={site.timeZone} language={site.language} />
        {author.handle && <a href={`/user/${author.handle}`}>@{author.handle}</a>}
      </p>
    </article>
  )
}
