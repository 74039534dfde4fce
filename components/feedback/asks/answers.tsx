import { Standing } from '@/components/comments/about/standing.tsx'
import { commentAddress } from '@/components/comments/comments-address.ts'
import type { Place } from '@/components/comments/place.ts'
import { speechHere } from '@/components/words/speech-here.ts'
import type { CommentView } from '@/lib/conversation/comments/comment.ts'

/** Readers' replies to one ask, each linking to its thread. */
export function Answers({ answers, place }: { answers: readonly CommentView[]; place: Place }) {
  if (answers.length === 0) return null
  const { words, say } = speechHere()
  return (
    <ol className="thread answers">
      {answers.map((answer) => (
        <li key={answer.id} id={`answer-${answer.id}`}>
          {/* Every reply has the ask's passage, which is shown above. */}
          <Standing comment={{ ...answer, passage: null }} place={place} />
          <p className="meta">
            <a href={commentAddress(place.slug, answer.id)}>
              {answer.replyCount > 0
                ? say(words.notes.replies, { count: answer.replyCount })
                : words.notes.reply}
            </a>
            {answer.ups > 0 && <span>▲ {answer.ups}</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}
