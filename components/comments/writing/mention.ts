import type { Mentionable } from '@/components/comments/actions.ts'

/** A mention being typed: the letters after the @, and the position of the @. */
export interface Mention {
  readonly start: number
  readonly letters: string
}

/** An @ at the start of a word, up to the caret. */
const TYPED = /(?:^|[\s(>"'“‘])@([\p{L}\p{N}-]{0,30})$/u

/** Maximum number of suggestions. */
const OFFERED = 6

/** The mention that ends at the caret, or null. */
export function findMention(text: string, caret: number): Mention | null {
  const letters = TYPED.exec(text.slice(0, caret))?.[1]
  return letters === undefined ? null : { start: caret - letters.length - 1, letters }
}

/** The text with the mention completed, and the new caret position. */
export function completeMention(text: string, { start, letters }: Mention, handle: string) {
  const rest = text.slice(start + 1 + letters.length)
  const head = `${text.slice(0, start)}@${handle}${rest.startsWith(' ') ? '' : ' '}`
  return { text: head + rest, caret: head.length + (rest.startsWith(' ') ? 1 : 0) }
}

/** Matching users, those on this page first, without duplicates. */
export function rankSuggestions(
  letters: string,
  here: readonly Mentionable[],
  others: readonly Mentionable[],
): readonly Mentionable[] {
  const start = letters.toLowerCase()
  const fits = ({ handle, name }: Mentionable) =>
    handle.startsWith(start) ||
    name
      .toLowerCase()
      .split(' ')
      .some((part) => part.startsWith(start))
  const people = new Map<string, Mentionable>()
  for (const person of [...here.filter(fits), ...others.filter(fits)])
    if (!people.has(person.handle)) people.set(person.handle, person)
  return [...people.values()].slice(0, OFFERED)
}
