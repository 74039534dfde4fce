import {
  type CommentList,
  getCommentList,
  getCommentsAddress,
  getUnreadAddress,
} from '@/components/comments/comments-address.ts'
import { DeskLink } from '@/components/feedback/newsroom/desk-link.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import {
  COMMENT_SORTS,
  type CommentSort,
  type CommentsView,
  DEFAULT_SORT,
} from '@/lib/conversation/comments/comment.ts'

interface Props {
  comments: CommentsView
  slug: string
}

/** Number of comments, with sort and filter links. */
export function CommentsHead({ comments, slug }: Props) {
  const { words, say } = getSpeech()
  const { open, count } = comments
  const list = 'only' in open ? null : getCommentList(open)
  const sort = COMMENT_SORTS.find((one) => one === list)
  const part = sort === undefined || ('after' in open && open.after !== null)
  return (
    <header className="comments-head">
      <h2 id="comments-title">
        {count === 0 ? words.comments.none : say(words.cards.comments, { count })}
      </h2>
      <FilterLinks slug={slug} list={list} />
      {sort && <SortLinks slug={slug} sort={sort} />}
      {part && <a href={getCommentsAddress(slug, DEFAULT_SORT, null)}>{words.comments.viewAll}</a>}
      {sort === 'best' && <p className="said">{words.comments.bestMeans}</p>}
    </header>
  )
}

function FilterLinks({ slug, list }: { slug: string; list: CommentList | null }) {
  const words = getSpeech().words.comments
  const link = (to: CommentList, name: string, current: boolean) => (
    <a href={getCommentsAddress(slug, to, null)} aria-current={current ? 'true' : undefined}>
      {name}
    </a>
  )
  const all = COMMENT_SORTS.some((sort) => sort === list)
  return (
    <nav className="sort" aria-label={words.which}>
      {link(DEFAULT_SORT, words.all, all)}
      {link('inline', words.inline, list === 'inline')}
      {link('newsroom', words.newsroom, list === 'newsroom')}
      <a href={getUnreadAddress(slug)}>{words.unread}</a>
      <DeskLink slug={slug} />
    </nav>
  )
}

function SortLinks({ slug, sort }: { slug: string; sort: CommentSort }) {
  const words = getSpeech().words.comments
  return (
    <nav className="sort" aria-label={words.order}>
      {COMMENT_SORTS.map((one) => (
        <a
          key={one}
          href={getCommentsAddress(slug, one, null)}
          aria-current={one === sort ? 'true' : undefined}
        >
          {words[one]}
        </a>
      ))}
    </nav>
  )
}
