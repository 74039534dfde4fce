'use client'

import { useEffect, useRef } from 'react'
import type { Posted } from '@/components/comments/actions.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import type { CommentFacts } from '@/components/comments/thread/comment-facts.ts'
import { focusComment } from '@/components/comments/thread/focus-comment.ts'
import { Composer } from '@/components/comments/writing/composer.tsx'
import { reloadReader } from '@/components/people/reader-store.ts'

/** The form for a reply, under the comment that it answers. Takes the focus, and gives it back. */
export function ReplyHere({ facts: { id, name }, quote }: { facts: CommentFacts; quote: string }) {
  const { place, actions, here, reply, add } = useConversation()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.querySelector('textarea')?.focus(), [])

  const onClose = () => {
    reply(null)
    document.getElementById(`reply-${id}`)?.focus()
  }
  const onPosted = ({ comment, held }: Posted, body: string) => {
    reply(null)
    add([{ comment, held, body }])
    focusComment(comment.id)
    void reloadReader()
  }
  return (
    <div ref={frame}>
      <Composer
        // Another quotation is another form.
        key={quote}
        place={place}
        actions={actions}
        here={here}
        reply={{ id, name }}
        start={quote}
        onPosted={onPosted}
        onClose={onClose}
      />
    </div>
  )
}
