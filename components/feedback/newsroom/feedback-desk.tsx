import { ActAndLook } from '@/components/comments/about/act-and-look.tsx'
import { commentsAddress } from '@/components/comments/comments-address.ts'
import { feedbackDeskAddress } from '@/components/feedback/asks/ask-address.ts'
import { blockQuery, respondToAddress } from '@/components/feedback/feedback-address.ts'
import type { DeskActions } from '@/components/feedback/newsroom/desk-actions.ts'
import { DeskAsk } from '@/components/feedback/newsroom/desk-ask.tsx'
import { counted } from '@/components/ui/counted.ts'
import { speechHere } from '@/components/words/speech-here.ts'
import type { FeedbackDeskView } from '@/lib/feedback/ask-view.ts'

interface Props {
  view: FeedbackDeskView
  zone: string
  language: string
  actions: DeskActions
}

/** What the newsroom can do about feedback on one article, and the questions it asks there. */
export function FeedbackDesk({ view, zone, language, actions }: Props) {
  const { article, asks, count } = view
  const place = {
    article: article.id,
    slug: article.slug,
    zone,
    language,
    words: speechHere().words.comment,
  }
  return (
    <section className="comments about-comment feedback-desk" data-article={article.id}>
      <h1>Feedback on the text</h1>
      <p className="meta">
        <a href={`/article/${encodeURIComponent(article.slug)}`} lang={article.language}>
          {article.headline}
        </a>
        <a href={commentsAddress(article.slug, 'inline', null)}>{counted(count, 'note')}</a>
      </p>
      <Switch view={view} actions={actions} />
      <section aria-labelledby="asks-title">
        <h2 id="asks-title">{asks.length === 0 ? 'No questions yet' : 'Your questions'}</h2>
        <HowToAsk view={view} />
        {asks.map((one) => (
          <DeskAsk key={one.ask.id} {...one} place={place} story={article} actions={actions} />
        ))}
      </section>
    </section>
  )
}

/** Opens and closes feedback, for those who may. */
function Switch({ view, actions }: { view: FeedbackDeskView; actions: DeskActions }) {
  const { article, commentsOpen, feedbackOpen, maySwitch } = view
  return (
    <section aria-labelledby="switch-title">
      <h2 id="switch-title">{feedbackOpen ? 'Feedback is open' : 'Feedback is closed'}</h2>
      <p>
        {feedbackOpen
          ? 'Readers can answer passages of this article.'
          : 'Readers can’t answer passages of this article. What was said stays in the margin.'}
        {!commentsOpen && ' Its comments are closed, and so is all feedback on it.'}
      </p>
      {maySwitch ? (
        <ActAndLook
          action={actions.switchFeedback}
          here={feedbackDeskAddress(article.slug)}
          fields={{ article: article.id, open: feedbackOpen ? 'no' : 'yes' }}
          className="quiet-button"
        >
          {feedbackOpen ? 'Close feedback' : 'Open feedback'}
        </ActAndLook>
      ) : (
        <p className="said">The article’s author and the editors can change this.</p>
      )}
    </section>
  )
}

function HowToAsk({ view: { article, firstBlock } }: { view: FeedbackDeskView }) {
  const story = `/article/${encodeURIComponent(article.slug)}`
  return (
    <p>
      To ask your readers something, select words <a href={story}>in the article</a> and choose
      “Ask”
      {firstBlock && (
        <>
          , or{' '}
          <a href={respondToAddress(article.slug, blockQuery(firstBlock.id, firstBlock.revision))}>
            choose a sentence
          </a>
        </>
      )}
      . They see it in the margin.
    </p>
  )
}
