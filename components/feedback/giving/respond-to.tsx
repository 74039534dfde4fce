import type { FeedbackActions } from '@/components/feedback/actions.ts'
import { blockQuery, respondToAddress, wordsQuery } from '@/components/feedback/feedback-address.ts'
import { FeedbackForm } from '@/components/feedback/giving/feedback-form.tsx'
import { kindsFor } from '@/components/feedback/giving/kinds.ts'
import { ShareList } from '@/components/feedback/giving/share-list.tsx'
import type { Target } from '@/components/feedback/giving/target.ts'
import type { Fate } from '@/lib/feedback/chosen-place.ts'
import type { RespondToView } from '@/lib/feedback/page-views.ts'
import '@/components/feedback/giving/giving.css'

interface Props {
  view: RespondToView
  actions: FeedbackActions
}

/** Answering a passage, or a question of the newsroom, on a page of its own. */
export function RespondTo({ view, actions }: Props) {
  const { article, ask, chosen, open, kept, place, mayAsk } = view
  const target = targetOf(view)
  return (
    <section className="comments about-comment respond-to" data-article={article.id}>
      <h1>{ask ? 'Answer the newsroom' : 'Respond to a passage'}</h1>
      <p className="meta">
        <a href={`/article/${encodeURIComponent(article.slug)}`} lang={article.language}>
          {article.headline}
        </a>
      </p>
      {chosen && chosen.fate !== 'here' && (
        <p role="status" className="said">
          {FATES[chosen.fate]}
        </p>
      )}
      {kept && (
        <p role="status" className="said">
          Here is what you wrote.
        </p>
      )}
      <Meant view={view} />
      {open && target ? (
        <FeedbackForm
          article={article}
          actions={actions}
          here={respondToAddress(article.slug, place)}
          target={target}
          kind={null}
          kinds={kindsFor(mayAsk)}
          {...(kept && { kept })}
        />
      ) : (
        <p className="closed">{closedBecause(view)}</p>
      )}
      <ShareList shares={view.shares} language={article.language} />
    </section>
  )
}

const FATES: Readonly<Record<Exclude<Fate, 'here'>, string>> = {
  changed: 'The article has changed since you opened it. This is how it reads now.',
  gone: 'The words that you meant are not in the article any more. This is the nearest place in the text as it reads now.',
}

/** The words that are answered, where there is nothing to choose. */
function Meant({ view: { article, revision, ask, chosen } }: { view: RespondToView }) {
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
        <a href={respondToAddress(article.slug, blockQuery(place.block, revision))}>
          Choose another sentence
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

/** Null where there is nothing to answer. */
function targetOf({ ask, chosen, place, revision }: RespondToView): Target | null {
  if (ask) return { kind: 'ask', place, ask: ask.id }
  if (!chosen) return null
  const { answer } = chosen
  if (answer.kind === 'sentences') return { ...answer, place, revision }
  const { start, end, exact, prefix, suffix } = answer.words
  const here = wordsQuery(answer.place, revision)
  return { kind: 'words', place: here, revision, start, end, exact, prefix, suffix }
}

function closedBecause({ ask, chosen }: RespondToView): string {
  if (ask && !ask.open) return 'The newsroom takes no more answers to this question.'
  if (!ask && !chosen) return 'This article has no words to respond to.'
  return 'Feedback on this article is closed. What was said stays to be read.'
}
