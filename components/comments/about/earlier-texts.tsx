import { CommentText } from '@/components/comments/comment-text.tsx'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { AboutCommentView } from '@/lib/pages/comments/page-views.ts'

interface Props {
  earlier: AboutCommentView['earlier']
  zone: string
  language: string
}

/** Earlier versions of an edited comment, so people who reply can see what changed. */
export function EarlierVersions({ earlier, zone, language }: Props) {
  const { words } = getSpeech()
  if (earlier.length === 0) return null
  return (
    <section id="history" aria-labelledby="history-title">
      <h2 id="history-title">{words.comments.before}</h2>
      <ol className="earlier-texts">
        {earlier.map(({ until, text }) => (
          <li key={until}>
            <p className="said">
              {interpolate(words.comments.until, {
                time: <DateStamp at={until} zone={zone} language={language} />,
              })}
            </p>
            <div className="comment-text" dir="auto">
              <CommentText text={text} words={words.comment} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
