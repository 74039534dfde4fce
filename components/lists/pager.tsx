import type { Words } from '@/lib/i18n/words.ts'

interface Props {
  /** Link labels for this list. */
  words: Words['lists']['articles']
  /** Address of the first page, or null if this is it. */
  newest: string | null
  /** Address of the next page, or null on the last one. */
  older: string | null
}

/** Links to the first and next page of a list. */
export function Pager({ words, newest, older }: Props) {
  if (newest === null && older === null) return null
  return (
    <nav className="pager" aria-label={words.more}>
      {newest !== null && (
        <a className="load-more" href={newest}>
          {words.newest}
        </a>
      )}
      {older !== null && (
        <a className="load-more" href={older} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  )
}
