import { CommentText } from '@/components/comments/comment-text.tsx'
import { getNoteAnchor } from '@/components/feedback/reading/anchors.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { MarginPick } from '@/lib/conversation/margin/margin-pick.ts'

/** The best margin notes, each with its passage. */
export function FromTheMargins({ picks }: { picks: readonly MarginPick[] }) {
  if (picks.length === 0) return null
  return (
    <section className="from-margins" aria-labelledby="margins-title">
      <h2 id="margins-title" className="strip-title">
        {getSpeech().words.front.fromTheMargins}
      </h2>
      {picks.map((pick) => (
        <Pick key={pick.slip.id} pick={pick} />
      ))}
    </section>
  )
}

function Pick({ pick: { slip, article } }: { pick: MarginPick }) {
  const { passage, author, ups, replyCount, id } = slip
  const { words, say } = getSpeech()
  return (
    <article className={passage.kind === 'correction' ? 'pick corrects' : 'pick'}>
      <blockquote lang={article.language} dir="auto">
        <a href={`/article/${encodeURIComponent(article.slug)}#${getNoteAnchor(id)}`}>
          {passage.quote}
        </a>
      </blockquote>
      <div className="comment-text" dir="auto">
        <CommentText text={slip.text} words={words.comment} />
      </div>
      <p className="who">
        <strong dir="auto">{author.name || words.comment.reader}</strong>
        {replyCount > 0 && <span>{say(words.notes.replies, { count: replyCount })}</span>}
        {ups > 0 && (
          <span>
            ▲ {ups}
            <span className="unseen">{` ${words.notes.votes}`}</span>
          </span>
        )}
      </p>
      <p className="on" lang={article.language}>
        {article.headline}
      </p>
    </article>
  )
}
