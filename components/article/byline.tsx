import { historyAddress } from '@/components/article/history/history-address.ts'
import { counted } from '@/components/ui/counted.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import type { ArticleView } from '@/lib/articles/article.ts'

interface Props {
  article: ArticleView
  zone: string
  /** Whether a correction was published: the byline then leads to it. */
  corrected: boolean
}

/** Who wrote it, when, how long it is, and what has happened to it since. */
export function Byline({ article, zone, corrected }: Props) {
  const { author, language, updatedAt, minutes, commentCount } = article
  return (
    <p className="byline meta">
      <span>
        By <a href={`/author/${author.slug}`}>{author.name}</a>
      </span>
      <DateStamp at={article.publishedAt} zone={zone} language={language} />
      {updatedAt && (
        <span>
          Updated <DateStamp at={updatedAt} zone={zone} language={language} />
        </span>
      )}
      {updatedAt && <a href={historyAddress(article.slug)}>History</a>}
      {corrected && <a href="#corrections">Corrected</a>}
      <span>{minutes} min read</span>
      {commentCount > 0 && <a href="#comments">{counted(commentCount, 'comment')}</a>}
    </p>
  )
}
