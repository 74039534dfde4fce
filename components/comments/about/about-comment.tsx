import { EarlierVersions } from '@/components/comments/about/earlier-texts.tsx'
import { OwnComment } from '@/components/comments/about/own-comment.tsx'
import { PassageChanges } from '@/components/comments/about/passage-then.tsx'
import { ReadOnlyComment } from '@/components/comments/about/standing.tsx'
import { CommentModeration } from '@/components/comments/about/to-the-moderators.tsx'
import { NotifyForm } from '@/components/comments/acting/notify-form.tsx'
import type { CommentActions } from '@/components/comments/actions.ts'
import {
  getAboutAddress,
  getCommentAddress,
  getRespondAddress,
} from '@/components/comments/comments-address.ts'
import { getAuthorName } from '@/components/comments/thread/comment-facts.ts'
import { VoteForm } from '@/components/comments/voting/vote-form.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { AboutCommentView } from '@/lib/pages/comments/page-views.ts'

interface Props {
  view: AboutCommentView
  zone: string
  language: string
  actions: CommentActions
  guests: boolean
  /** The viewer's last vote was rejected. */
  notCounted: boolean
}

/** A single comment with all its actions. */
export function AboutComment({ view, zone, language, actions, guests, notCounted }: Props) {
  const { comment, article, reader, viewerId } = view
  const place = {
    article: article.id,
    slug: article.slug,
    zone,
    language,
    words: getSpeech().words.comment,
  }
  const here = getAboutAddress(comment.id)
  const { words, say } = getSpeech()
  const own = viewerId !== null && comment.author?.id === viewerId
  const held = reader?.held.find((one) => one.comment.id === comment.id)
  const shown = view.status === 'shown'
  return (
    <section className="comments about-comment" data-article={article.id}>
      <h1>{say(words.comments.by, { name: getAuthorName(comment, words.comment) })}</h1>
      <p className="meta">
        <a href={getCommentAddress(article.slug, comment.id)} lang={article.language}>
          {say(words.comments.under, { headline: article.headline })}
        </a>
      </p>
      {notCounted && (
        <p role="alert" className="trouble">
          {words.comments.notCounted}
        </p>
      )}
      <ReadOnlyComment comment={comment} place={place} />
      {view.passage && (
        <PassageChanges passage={view.passage} place={place} language={article.language} />
      )}
      {held && <p className="held">{held.why}</p>}
      {shown && (
        <>
          <VoteForm
            vote={actions.vote}
            comment={comment}
            mine={reader?.votes[comment.id] ?? 0}
            own={own}
          />
          {article.commentsOpen && !comment.closed && (
            <p className="form-foot">
              <a href={getRespondAddress(article.slug, comment.id)}>{words.comments.reply}</a>
              <a href={getRespondAddress(article.slug, comment.id, true)}>{words.comments.quote}</a>
            </p>
          )}
          <NotifyForm
            action={actions.subscribe}
            kind="comment"
            article={article.id}
            comment={comment.id}
            here={here}
            guests={guests}
            known={{ member: viewerId !== null, on: isWatched(view) }}
          />
        </>
      )}
      <EarlierVersions earlier={view.earlier} zone={zone} language={language} />
      {own && <OwnComment view={view} here={here} actions={actions} />}
      {!own && shown && <CommentModeration view={view} here={here} actions={actions} />}
    </section>
  )
}

function isWatched({ comment, reader }: AboutCommentView): boolean {
  const asked = reader?.subscriptions ?? []
  return asked.some(({ kind, commentId }) => kind === 'comment' && commentId === comment.id)
}
