'use client'

import { useEffect, useRef } from 'react'
import type { Posted } from '@/components/comments/actions.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import type { CommentFacts } from '@/components/comments/thread/comment-facts.ts'
import { Composer } from '@/components/comments/writing/composer.tsx'
import { useShowPosted } from '@/components/comments/writing/use-show-posted.ts'

/** The form for a reply, under the comment that it answers. Takes the focus, and gives it back. */
export function ReplyHere({ facts: { id, name }, quote }: { facts: CommentFacts; quote: string }) {
  const { place, actions, here, reply } = useConversation()
  const showPosted = useShowPosted()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.querySelector('textarea')?.focus(), [])

  const onClose = () => {
    reply(null)
    document.getElementById(`reply-${id}`)?.focus()
  }
  const onPosted = async (posted: Posted, body: string) => {
    await showPosted(posted, body)
    reply(null)
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
