import { getThreadPageAddress } from '@/components/comments/comments-address.ts'
import { getSpeech } from '@/components/words/speech-here.ts'

interface Props {
  slug: string
  /** Any comment of the thread. */
  only: number
  page: number
  pages: number
}

/** Pagination of a long thread. */
export function ThreadPages({ slug, only, page, pages }: Props) {
  if (pages < 2) return null
  const { words, say } = getSpeech()
  return (
    <nav className="thread-pages" aria-label={words.comments.pages}>
      {page > 1 && (
        <a href={getThreadPageAddress(slug, only, page - 1)} rel="prev">
          {words.comments.earlier}
        </a>
      )}
      <span>{say(words.comments.page, { page, pages })}</span>
      {page < pages && (
        <a href={getThreadPageAddress(slug, only, page + 1)} rel="next">
          {words.comments.later}
        </a>
      )}
    </nav>
  )
}
