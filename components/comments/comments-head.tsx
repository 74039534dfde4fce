import {
  type CommentList,
  commentsAddress,
  listOf,
  unreadAddress,
} from '@/components/comments/comments-address.ts'
import { DeskLink } from '@/components/feedback/newsroom/desk-link.tsx'
import { counted } from '@/components/ui/counted.ts'
import {
  COMMENT_SORTS,
  type CommentSort,
  type CommentsView,
  DEFAULT_SORT,
} from '@/lib/comments/comment.ts'

const SORTS = {
  best: 'Best',
  newest: 'Newest',
  oldest: 'Oldest',
  answered: 'Most answered',
} satisfies Record<CommentSort, string>

interface Props {
  comments: CommentsView
  slug: string
}

/** How many there are, and the ways to see them. */
export function CommentsHead({ comments, slug }: Props) {
  const { open, count } = comments
  const list = 'only' in open ? null : listOf(open)
  const sort = COMMENT_SORTS.find((one) => one === list)
  const part = sort === undefined || ('after' in open && open.after !== null)
  return (
    <header className="comments-head">
      <h2 id="comments-title">{count === 0 ? 'Comments' : counted(count, 'comment')}</h2>
      <FilterLinks slug={slug} list={list} />
      {sort && <SortLinks slug={slug} sort={sort} />}
      {part && <a href={commentsAddress(slug, DEFAULT_SORT, null)}>View all comments</a>}
      {sort === 'best' && (
        <p className="said">
          Best first: those for which most readers vote up, and enough of them to be sure (the lower
          bound of the Wilson interval of the votes).
        </p>
      )}
    </header>
  )
}

function FilterLinks({ slug, list }: { slug: string; list: CommentList | null }) {
  const link = (to: CommentList, words: string, current: boolean) => (
    <a href={commentsAddress(slug, to, null)} aria-current={current ? 'true' : undefined}>
      {words}
    </a>
  )
  const all = COMMENT_SORTS.some((sort) => sort === list)
  return (
    <nav className="sort" aria-label="Which comments">
      {link(DEFAULT_SORT, 'All', all)}
      {link('inline', 'Inline feedback', list === 'inline')}
      {link('newsroom', 'By the newsroom', list === 'newsroom')}
      <a href={unreadAddress(slug)}>Unread</a>
      <DeskLink slug={slug} />
    </nav>
  )
}

function SortLinks({ slug, sort }: { slug: string; sort: CommentSort }) {
  return (
    <nav className="sort" aria-label="Order of the comments">
      {COMMENT_SORTS.map((one) => (
        <a
          key={one}
          href={commentsAddress(slug, one, null)}
          aria-current={one === sort ? 'true' : undefined}
        >
          {SORTS[one]}
        </a>
      ))}
    </nav>
  )
}
