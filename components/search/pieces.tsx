import type { Piece } from '@/lib/search/words/excerpt.ts'

/** Text with the search terms highlighted. */
export function HighlightedText({ of }: { of: readonly Piece[] }) {
  return of.map(({ text, hit }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: an excerpt's pieces never change places.
    hit ? <mark key={at}>{text}</mark> : text,
  )
}
