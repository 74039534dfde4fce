import type { FeedbackActions } from '@/components/feedback/actions.ts'
import {
  getBlockQuery,
  getPassageQuery,
  getRespondToAddress,
} from '@/components/feedback/feedback-address.ts'
import { FeedbackForm } from '@/components/feedback/giving/feedback-form.tsx'
import { getKinds } from '@/components/feedback/giving/kinds.ts'
import { ShareList } from '@/components/feedback/giving/share-list.tsx'
import type { Target } from '@/components/feedback/giving/target.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { RespondToView } from '@/lib/pages/margin/page-views.ts'
import '@/components/feedback/giving/giving.css'

interface Props {
  view: RespondToView
  actions: FeedbackActions
}

/** Page for responding to a passage or to a question from the newsroom. */
export function RespondTo({ view, actions }: Props) {
  const { article, ask, chosen, open, kept, place, mayAsk } = view
  const { notes } = getSpeech().words
  const target = getTarget(view)
  return (
    <section className="comments about-comment respond-to" data-article={article.id}>
      <h1>{ask ? notes.answerNewsroom : notes.respondPassage}</h1>
      <p className="meta">
        <a href={`/article/${encodeURIComponent(article.slug)}`} lang={article.language}>
          {article.headline}
        </a>
      </p>
      {chosen && chosen.fate !== 'here' && (
        <p role="status" className="said">
          {notes[chosen.fate]}
        </p>
      )}
      {kept && (
        <p role="status" className="said">
          {notes.kept}
        </p>
      )}
      <FixedPassage view={view} />
      {open && target ? (
        <FeedbackForm
          article={article}
          actions={actions}
          here={getRespondToAddress(article.slug, place)}
          target={target}
          kind={null}
          kinds={getKinds(mayAsk)}
          {...(kept && { kept })}
        />
      ) : (
        <p className="closed">{closedBecause(view)}</p>
      )}
      <ShareList shares={view.shares} language={article.language} />
    </section>
  )
}

/** The passage to respond to, if it is fixed. */
function FixedPassage({ view: { article, revision, ask, chosen } }: { view: RespondToView }) {
  if (ask) {
    return (
      <>
        <Quote words={ask.quote} language={article.language} />
        <p className="asked" dir="auto">
          {ask.question}
        </p>
      </>
    )
  }
  if (chosen?.answer.kind !== 'words') return null
  const { words, place } = chosen.answer
  return (
    <>
      <Quote words={words.exact} language={article.language} />
      <p className="said">
        <a href={getRespondToAddress(article.slug, getBlockQuery(place.block, revision))}>
          {getSpeech().words.notes.another}
        </a>
      </p>
    </>
  )
}

function Quote({ words, language }: { words: string; language: string }) {
  return (
    <blockquote lang={language} dir="auto">
      {words}
    </blockquote>
  )
}

/** Null if there is nothing to respond to. */
function getTarget({ ask, chosen, place, revision }: RespondToView): Target | null {
  if (ask) return { kind: 'ask', place, ask: ask.id }
  if (!chosen) return null
  const { answer } = chosen
  if (answer.kind === 'sentences') return { ...answer, place, revision }
  const { start, end, exact, prefix, suffix } = answer.words
  const here = getPassageQuery(answer.place, revision)
  return { kind: 'words', place: here, revision, start, end, exact, prefix, suffix }
}

function closedBecause({ ask, chosen }: RespondToView): string {
  const { notes } = getSpeech().words
  if (ask && !ask.open) return notes.noMoreAnswers
  if (!ask && !chosen) return notes.noWords
  return notes.closedStays
}
