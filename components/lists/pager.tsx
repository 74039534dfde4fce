import type { Words } from '@/lib/i18n/words.ts'
import '@/components/lists/lists.css'

interface Props {
  /** What the ways are called in this list. */
  words: Words['lists']['articles']
  /** Where the list begins; null on its first page. */
  newest: string | null
  /** Where it goes on; null on its last page. */
  older: string | null
}

/** The ways through a long list. */
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
