import { getCommentsAddress } from '@/components/comments/comments-address.ts'
import { PromptReplies } from '@/components/feedback/asks/answers.tsx'
import { getPromptAddress } from '@/components/feedback/asks/ask-address.ts'
import { PromptPassage } from '@/components/feedback/asks/asked-words.tsx'
import { getPromptQuery, getRespondToAddress } from '@/components/feedback/feedback-address.ts'
import { DeskLink } from '@/components/feedback/newsroom/desk-link.tsx'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { PromptPageView } from '@/lib/pages/margin/prompt-views.ts'

interface Props {
  view: PromptPageView
  zone: string
  language: string
}

/** A question from the newsroom on a passage, with readers' replies. */
export function PromptPage({ view, zone, language }: Props) {
  const { article, ask, open, answers, after, next } = view
  const { words, say } = getSpeech()
  const place = {
    article: article.id,
    slug: article.slug,
    zone,
    language,
    words: words.comment,
  }
  return (
    <section className="comments about-comment asked-page" data-article={article.id}>
      <p className="meta">{words.notes.deskAsks}</p>
      <h1 dir="auto">{ask.question}</h1>
      <p className="meta">
        <a href={getCommentsAddress(article.slug, 'newest', null)} lang={article.language}>
          {say(words.notes.on, { headline: article.headline })}
        </a>
        <DateStamp at={ask.at} zone={zone} language={language} />
        <DeskLink slug={article.slug} />
      </p>
      <PromptPassage ask={ask} place={place} language={article.language} />
      {open ? (
        <p className="form-foot">
          <a className="button" href={getRespondToAddress(article.slug, getPromptQuery(ask.id))}>
            {words.notes.answer}
          </a>
        </p>
      ) : (
        <p className="closed">{words.notes.noMoreAnswers}</p>
      )}
      <h2>
        {ask.answers === 0
          ? words.notes.noAnswers
          : say(words.notes.answers, { count: ask.answers })}
      </h2>
      <PromptReplies answers={answers} place={place} />
      <Pages slug={article.slug} ask={ask.id} after={after} next={next} />
    </section>
  )
}

/** Oldest first, so the first page is the beginning of the list. */
function Pages({ slug, ask, after, next }: { slug: string; ask: number } & Ends) {
  if (after === null && next === null) return null
  const { notes } = getSpeech().words
  return (
    <nav className="pager" aria-label={notes.moreAnswers}>
      {after !== null && (
        <a className="load-more" href={getPromptAddress(slug, ask)}>
          {notes.firstAnswers}
        </a>
      )}
      {next !== null && (
        <a className="load-more" href={getPromptAddress(slug, ask, next)} rel="next">
          {notes.laterAnswers}
        </a>
      )}
    </nav>
  )
}

type Ends = Pick<PromptPageView, 'after' | 'next'>
