'use client'

import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import {
  getToolbarButtons,
  getToolbarNote,
  type ToolbarButton,
  type ToolbarOptions,
} from '@/components/feedback/giving/offer-buttons.ts'
import { useRovingTabIndex } from '@/components/feedback/giving/use-roving.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props extends ToolbarOptions {
  /** The element, so that it can be positioned next to the passage. */
  self: RefObject<HTMLDivElement | null>
  /** Status message after sharing. */
  said: string
  /** Id of the button to focus on mount, or null to leave the focus alone. */
  focus: string | null
}

/** Toolbar with the actions for a selected passage. */
export function PassageToolbar(props: Props) {
  const { self, words, steps, kinds, onStep, said, focus } = props
  const speech = useSpeech('giving')
  const buttons = getToolbarButtons(props, speech.words)
  const first = buttons.findIndex(({ id }) => id === focus)
  const { onKeyDown, tabIndex } = useRovingTabIndex(Math.max(0, first))
  const note = said || getToolbarNote(words, kinds, speech)
  useEffect(() => {
    if (focus === null) return
    self.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }, [focus, self])

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 'next', ArrowUp: 'previous' } as const
    if (steps && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      onStep(step[event.key])
    } else onKeyDown(event)
  }
  return (
    <div className="offer" ref={self}>
      {steps && (
        <p className="offer-words" dir="auto">
          {words}
        </p>
      )}
      {note && <p className="offer-note">{note}</p>}
      <div role="toolbar" aria-label={speech.words.toolbar} onKeyDown={onKey}>
        {buttons.map((button, index) => (
          <ToolButton key={button.id} button={button} tabIndex={tabIndex(index)} />
        ))}
      </div>
    </div>
  )
}

function ToolButton({ button, tabIndex }: { button: ToolbarButton; tabIndex: number }) {
  const { name, sign, off, press } = button
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-label={sign && name}
      title={sign && name}
      aria-disabled={off || undefined}
      // Keep the text selection when a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !off && press()}
    >
      {sign ?? name}
    </button>
  )
}
