'use client'

import { type KeyboardEvent, useId } from 'react'
import type { CommentActions, Mentionable } from '@/components/comments/actions.ts'
import { useMentions } from '@/components/comments/writing/use-mentions.ts'
import type { DraftField } from '@/components/comments/writing/use-words.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'
import { MAX_COMMENT } from '@/lib/conversation/comments/comment.ts'

/** Show the remaining characters from this number on. */
const NEAR = 500

interface Props {
  label: string
  words: DraftField
  complete: CommentActions['complete']
  /** Initial text. */
  start: string
  /** Error message, or empty. */
  trouble: string
}

/** Text field of a comment, with mention suggestions and the remaining characters. */
export function CommentField({ label, words, complete, start, trouble }: Props) {
  const id = useId()
  const { words: ours, say } = useSpeech('conversation')
  const { offer, look, take, onKeyDown, away } = useMentions(words, complete)
  const left = MAX_COMMENT - words.text.length
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    onKeyDown(event)
    const post = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    const { form } = event.currentTarget
    if (post && !offer) form?.requestSubmit(form.querySelector<HTMLElement>('[type=submit]'))
  }
  const onInput = () => {
    words.typed()
    look()
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name="body"
        ref={words.field}
        rows={4}
        required
        defaultValue={start}
        dir="auto"
        aria-describedby={`${id}-room ${id}-trouble`}
        aria-invalid={trouble !== '' || undefined}
        aria-autocomplete="list"
        aria-controls={offer ? `${id}-people` : undefined}
        aria-activedescendant={offer ? `${id}-${offer.at}` : undefined}
        onInput={onInput}
        onKeyDown={onKey}
        onClick={look}
        onBlur={away}
      />
      {offer && <People id={id} people={offer.people} at={offer.at} onTake={take} />}
      <p role="status" className="unseen">
        {offer && say(ours.people, { count: offer.people.length })}
      </p>
      <p id={`${id}-room`} className={left < 0 ? 'trouble' : 'said'}>
        {left < NEAR && say(left < 0 ? ours.tooMany : ours.left, { count: Math.abs(left) })}
      </p>
      <p id={`${id}-trouble`} role="alert" className="trouble">
        {trouble}
      </p>
    </>
  )
}

interface PeopleProps {
  id: string
  people: readonly Mentionable[]
  at: number
  onTake: (person: Mentionable) => void
}

function People({ id, people, at, onTake }: PeopleProps) {
  const { words } = useSpeech('conversation')
  return (
    <div role="listbox" id={`${id}-people`} className="people" aria-label={words.peopleList}>
      {people.map((person, index) => (
        <div
          key={person.handle}
          role="option"
          id={`${id}-${index}`}
          tabIndex={-1}
          aria-selected={index === at}
          // mousedown, because the field hasn't lost focus yet.
          onMouseDown={(event) => {
            event.preventDefault()
            onTake(person)
          }}
        >
          <span dir="auto">{person.name}</span> @{person.handle}
        </div>
      ))}
    </div>
  )
}
