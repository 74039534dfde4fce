import { ReadOnlyComment } from '@/components/comments/about/standing.tsx'
import type { CommentActions } from '@/components/comments/actions.ts'
import { getCommentsAddress, getRespondAddress } from '@/components/comments/comments-address.ts'
import { getAuthorName } from '@/components/comments/thread/comment-facts.ts'
import { Composer } from '@/components/comments/writing/composer.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { RespondView } from '@/lib/pages/comments/page-views.ts'

interface Props {
  view: RespondView
  zone: string
  language: string
  actions: CommentActions
}

/** A page for writing a reply. */
export function Respond({ view, zone, language, actions }: Props) {
  const { article, answered, start, kept } = view
  const { words, say } = getSpeech()
  const name = answered && getAuthorName(answered, words.comment)
  const place = { article: article.id, slug: article.slug, zone, language, words: words.comment }
  const back = getCommentsAddress(article.slug, 'newest', null)
  return (
    <section className="comments about-comment" data-article={article.id}>
      <h1>{name ? say(words.comments.answer, { name }) : words.comments.write}</h1>
      <p className="meta">
        <a href={back} lang={article.language}>
          {article.headline}
        </a>
      </p>
      {answered && <ReadOnlyComment comment={answered} place={place} />}
      {kept && (
        <p role="status" className="said">
          {words.comments.kept}
        </p>
      )}
      {article.commentsOpen ? (
        <Composer
          place={place}
          actions={actions}
          here={getRespondAddress(article.slug, answered?.id ?? 0)}
          start={start}
          {...(answered && {
            reply: { id: answered.id, name: getAuthorName(answered, words.comment) },
          })}
        />
      ) : (
        <p className="closed">{words.comments.shut}</p>
      )}
    </section>
  )
}
