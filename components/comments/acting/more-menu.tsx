'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import type { ActsProps, OpenForm } from '@/components/comments/acting/open-form.ts'
import { getAboutAddress } from '@/components/comments/comments-address.ts'
import { useConversation } from '@/components/comments/conversation/conversation-context.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

/**
 * Collapsed menu with the other actions, fetched when it is first opened. If that fails, the
 * browser follows the link to /comment/<id>, which has the same actions.
 */
export function MoreMenu({ facts, viewerState, onOpen, onAct }: ActsProps) {
  const { words } = useSpeech('conversation')
  const { onDemand, fetchOnDemand } = useConversation()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const about = getAboutAddress(facts.id)
  const onPress = () => {
    setOpen(!open)
    if (!open) fetchOnDemand().catch(() => location.assign(about))
  }
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
        onClick={onPress}
      >
        {words.more}
      </button>
      {open && (
        <ul id={list}>
          {onDemand ? (
            <onDemand.Acts facts={facts} viewerState={viewerState} onOpen={choose} onAct={onAct} />
          ) : (
            <li>
              <span role="status">{words.moment}</span>
            </li>
          )}
          <li>
            <a href={about}>{words.allAbout}</a>
          </li>
        </ul>
      )}
    </div>
  )
}
