import { commentAddress } from '@/components/comments/comments-address.ts'
import { Pieces } from '@/components/search/pieces.tsx'
import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import type { CommentHit as Hit } from '@/lib/search/search.ts'

/** A comment that was found: who said it, under which story, and its words in context. */
export function CommentHit({ hit, site }: { hit: Hit; site: Site }) {
  const { id, author, at, excerpt, article } = hit
  const address = commentAddress(article.slug, id)
  return (
    <article className="hit">
      <h3 className="under">
        <span dir="auto">{author.name || 'A reader'}</span>
        <span> under </span>
        <a href={address} lang={article.language}>
          {article.headline}
        </a>
      </h3>
      <p className="excerpt" dir="auto">
        <Pieces of={excerpt} />
      </p>
      <p className="meta">
        <DateStamp at={at} zone={site.timeZone} language={site.language} />
        {author.handle && <a href={`/user/${author.handle}`}>@{author.handle}</a>}
      </p>
    </article>
  )
}
