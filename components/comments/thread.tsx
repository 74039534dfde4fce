import { Comment, type Place } from '@/components/comments/comment.tsx'
import type { CommentView } from '@/lib/comments/comment.ts'
import type { Thread as ThreadOf } from '@/lib/threads/build-thread.ts'

/** Past this many levels replies stand one below the other, each naming whom it answers. */
const MAX_DEPTH = 5

interface Props {
  threads: readonly ThreadOf<CommentView>[]
  place: Place
  depth?: number
}

/** Threads as nested lists, as deep as there is room for. */
export function Thread({ threads, place, depth = 1 }: Props) {
  return (
    <ol className="thread">
      {threads.map(({ comment, replies }) => (
        <li key={comment.id} className="comment" id={`comment-${comment.id}`}>
          <Comment comment={comment} answers={null} place={place} />
          {replies.length > 0 && depth < MAX_DEPTH && (
            <Thread threads={replies} place={place} depth={depth + 1} />
          )}
          {replies.length > 0 && depth >= MAX_DEPTH && (
            <ol className="thread">
              {flattened(comment, replies).map((answer) => (
                <li key={answer.comment.id} className="comment" id={`comment-${answer.comment.id}`}>
                  <Comment {...answer} place={place} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  )
}

interface Answer {
  readonly comment: CommentView
  readonly answers: CommentView
}

/** All that stands below a comment, in reading order, each with what it answers. Not recursive. */
function flattened(below: CommentView, replies: readonly ThreadOf<CommentView>[]): Answer[] {
  const flat: Answer[] = []
  const waiting = replies.map((thread) => ({ thread, answers: below })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { comment } = next.thread
    flat.push({ comment, answers: next.answers })
    waiting.push(...next.thread.replies.map((thread) => ({ thread, answers: comment })).reverse())
  }
  return flat
}
