import { ReadOnlyComment } from '@/components/comments/about/standing.tsx'
import { getCommentAddress } from '@/components/comments/comments-address.ts'
import type { CommentPlace } from '@/components/comments/place.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { CommentView } from '@/lib/conversation/comments/comment.ts'

/** Readers' replies to one ask, each linking to its thread. */
export function PromptReplies({
  answers,
  place,
}: {
  answers: readonly CommentView[]
  place: CommentPlace
}) {
  if (answers.length === 0) return null
  const { words, say } = getSpeech()
  return (
    <ol className="thread answers">
      {answers.map((answer) => (
        <li key={answer.id} id={`answer-${answer.id}`}>
          {/* Every reply has the ask's passage, which is shown above. */}
          <ReadOnlyComment comment={{ ...answer, passage: null }} place={place} />
          <p className="meta">
            <a href={getCommentAddress(place.slug, answer.id)}>
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
