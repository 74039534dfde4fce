import { getHistoryAddress } from '@/components/article/history/history-address.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { ArticleView } from '@/lib/newsroom/articles/article.ts'

interface Props {
  article: ArticleView
  zone: string
  /** Whether to link to a published correction. */
  corrected: boolean
}

/** Author, dates, reading time and links to later changes. */
export function Byline({ article, zone, corrected }: Props) {
  const { words, say } = getSpeech()
  const { author, language, updatedAt, minutes, commentCount } = article
  return (
    <p className="byline meta">
      <span>
        {interpolate(words.article.by, {
          author: <a href={`/author/${author.slug}`}>{author.name}</a>,
        })}
      </span>
      <DateStamp at={article.publishedAt} zone={zone} language={language} />
      {updatedAt && (
        <span>
          {interpolate(words.article.updated, {
            time: <DateStamp at={updatedAt} zone={zone} language={language} />,
          })}
        </span>
      )}
      {updatedAt && <a href={getHistoryAddress(article.slug)}>{words.article.history}</a>}
      {corrected && <a href="#corrections">{words.article.corrected}</a>}
      <span>{say(words.cards.minutes, { count: minutes })}</span>
      {commentCount > 0 && (
        <a href="#comments">{say(words.cards.comments, { count: commentCount })}</a>
      )}
    </p>
  )
}
