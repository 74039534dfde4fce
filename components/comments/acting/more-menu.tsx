'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { ModeratorActs } from '@/components/comments/acting/moderator-acts.tsx'
import type { OpenForm } from '@/components/comments/acting/opened-form.tsx'
import { OwnActs } from '@/components/comments/acting/own-acts.tsx'
import { ReaderActs } from '@/components/comments/acting/reader-acts.tsx'
import { aboutAddress } from '@/components/comments/comments-address.ts'
import type { Standing } from '@/components/comments/conversation/reader-of-comment.ts'
import type { CommentFacts, ThreadAct } from '@/components/comments/thread/comment-facts.ts'

interface Props {
  facts: CommentFacts
  stands: Standing
  onOpen: (form: OpenForm) => void
  onAct: (act: ThreadAct) => void
}

/** The rest of what can be done with a comment, folded away. The same stands at /comment/<id>. */
export function MoreMenu({ facts, stands, onOpen, onAct }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const choose = (form: OpenForm) => {
    setOpen(false)
    onOpen(form)
  }
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return
    setOpen(false)
    button.current?.focus()
  }
  const list = `more-${facts.id}`
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons inside come by here.
    <div className="more-of-comment" onKeyDown={onKey}>
      <button
        type="button"
        ref={button}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      >
        More
      </button>
      {open && (
        <ul id={list}>
          {stands.own && <OwnActs facts={facts} stands={stands} onOpen={choose} />}
          {!facts.held && <ReaderActs facts={facts} stands={stands} onOpen={choose} />}
          {stands.moderates && (
            <ModeratorActs facts={facts} own={stands.own} onOpen={choose} onAct={onAct} />
          )}
          <li>
            <a href={aboutAddress(facts.id)}>All about this comment</a>
          </li>
        </ul>
      )}
    </div>
  )
}
