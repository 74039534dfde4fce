import { threadPageAddress } from '@/components/comments/comments-address.ts'

interface Props {
  slug: string
  /** Any comment of the thread. */
  only: number
  page: number
  pages: number
}

/** The pages of one long thread. */
export function ThreadPages({ slug, only, page, pages }: Props) {
  if (pages < 2) return null
  return (
    <nav className="thread-pages" aria-label="Pages of this thread">
      {page > 1 && (
        <a href={threadPageAddress(slug, only, page - 1)} rel="prev">
          Earlier replies
        </a>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a href={threadPageAddress(slug, only, page + 1)} rel="next">
          Later replies
        </a>
      )}
    </nav>
  )
}
