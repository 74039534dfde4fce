import { CommentText } from '@/components/comments/comment-text.tsx'
import { noteAnchor } from '@/components/feedback/reading/anchors.ts'
import { counted } from '@/components/ui/counted.ts'
import type { MarginPick } from '@/lib/feedback/margin-pick.ts'

/** The best that readers wrote in the margins, each with the passage that it answers. */
export function FromTheMargins({ picks }: { picks: readonly MarginPick[] }) {
  if (picks.length === 0) return null
  return (
    <section className="from-margins" aria-labelledby="margins-title">
      <h2 id="margins-title" className="strip-title">
        From the margins
      </h2>
      {picks.map((pick) => (
        <Pick key={pick.slip.id} pick={pick} />
      ))}
    </section>
  )
}

function Pick({ pick: { slip, article } }: { pick: MarginPick }) {
  const { passage, author, ups, replyCount, id } = slip
  return (
    <article className={passage.kind === 'correction' ? 'pick corrects' : 'pick'}>
      <blockquote lang={article.language} dir="auto">
        <a href={`/article/${encodeURIComponent(article.slug)}#${noteAnchor(id)}`}>
          {passage.quote}
        </a>
      </blockquote>
      <div className="comment-text" dir="auto">
        <CommentText text={slip.text} />
      </div>
      <p className="who">
        <strong dir="auto">{author.name || 'A reader'}</strong>
        {replyCount > 0 && <span>{counted(replyCount, 'reply', 'replies')}</span>}
        {ups > 0 && (
          <span>
            ▲ {ups}
            <span className="unseen"> votes</span>
          </span>
        )}
      </p>
      <p className="on" lang={article.language}>
        {article.headline}
      </p>
    </article>
  )
}
