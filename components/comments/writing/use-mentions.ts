'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import type { CommentActions, Mentionable } from '@/components/comments/actions.ts'
import {
  completeMention,
  findMention,
  type Mention,
  rankSuggestions,
} from '@/components/comments/writing/mention.ts'
import type { DraftField } from '@/components/comments/writing/use-words.ts'

/** Debounce before asking the server for suggestions. */
const PAUSE_MS = 200

interface Suggestions {
  readonly mention: Mention
  readonly people: readonly Mentionable[]
  /** Index of the suggestion that Enter accepts. */
  readonly at: number
}

/**
 * Suggestions while typing a mention: arrow keys move, Enter or Tab accepts, Escape closes the
 * list.
 */
export function useMentions({ field, write }: DraftField, complete: CommentActions['complete']) {
  const [offer, setOffer] = useState<Suggestions | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  function show(mention: Mention, others: readonly Mentionable[]) {
    const people = rankSuggestions(mention.letters, getCommentersOnPage(), others)
    setOffer(people.length > 0 ? { mention, people, at: 0 } : null)
  }
  function look() {
    clearTimeout(timer.current)
    const { value = '', selectionStart = 0 } = field.current ?? {}
    const mention = findMention(value, selectionStart)
    if (!mention) return setOffer(null)
    show(mention, [])
    if (mention.letters === '') return
    timer.current = setTimeout(async () => {
      const others = await complete(mention.letters).catch(() => [])
      const caret = field.current?.selectionStart ?? 0
      // The user may have typed on while the request was pending.
      const still = findMention(field.current?.value ?? '', caret)
      if (still?.start === mention.start && still.letters === mention.letters) show(mention, others)
    }, PAUSE_MS)
  }
  function take(person: Mentionable | undefined) {
    if (!offer || !person || !field.current) return
    const { text, caret } = completeMention(field.current.value, offer.mention, person.handle)
    write(text, caret)
    setOffer(null)
  }
  function onKeyDown(event: KeyboardEvent) {
    const move = MOVES[event.key]
    if (!offer || !move) return
    event.preventDefault()
    event.stopPropagation()
    if (move === 'take') take(offer.people[offer.at])
    else if (move === 'away') setOffer(null)
    else setOffer({ ...offer, at: (offer.at + move + offer.people.length) % offer.people.length })
  }
  return { offer, look, take, onKeyDown, away: () => setOffer(null) }
}

const MOVES: Readonly<Record<string, 1 | -1 | 'take' | 'away'>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Enter: 'take',
  Tab: 'take',
  Escape: 'away',
}

/** Users who commented on this page. */
function getCommentersOnPage(): Mentionable[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('.comment-head > a[href^="/user/"]')
  return [...links].map((link) => ({
    handle: link.pathname.slice('/user/'.length),
    name: link.textContent,
  }))
}
