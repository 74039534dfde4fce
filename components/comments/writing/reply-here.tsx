'use client'

import { useEffect, useRef } from 'react'
import type { Posted } from '@/components/comments/actions.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import type { CommentFacts } from '@/components/comments/thread/comment-facts.ts'
import { Composer } from '@/components/comments/writing/composer.tsx'
import { useShowPosted } from '@/components/comments/writing/use-show-posted.ts'

/** Reply form below the parent comment. Takes focus when opened and returns it when closed. */
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
        // Remount for another quotation, because `start` is only read once.
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
