import { ReloadingActForm } from '@/components/comments/about/act-and-look.tsx'
import { getCommentsAddress } from '@/components/comments/comments-address.ts'
import { getFeedbackDeskAddress } from '@/components/feedback/asks/ask-address.ts'
import { getBlockQuery, getRespondToAddress } from '@/components/feedback/feedback-address.ts'
import type { DeskActions } from '@/components/feedback/newsroom/desk-actions.ts'
import { DeskAsk } from '@/components/feedback/newsroom/desk-ask.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { FeedbackDeskView } from '@/lib/pages/margin/prompt-views.ts'

interface Props {
  view: FeedbackDeskView
  zone: string
  language: string
  actions: DeskActions
}

/** The newsroom's page for one article: feedback settings and asks. */
export function FeedbackDesk({ view, zone, language, actions }: Props) {
  const { article, asks, count } = view
  const { words, say } = getSpeech()
  const place = {
    article: article.id,
    slug: article.slug,
    zone,
    language,
    words: words.comment,
  }
  return (
    <section className="comments about-comment feedback-desk" data-article={article.id}>
      <h1>{words.desk.title}</h1>
      <p className="meta">
        <a href={`/article/${encodeURIComponent(article.slug)}`} lang={article.language}>
          {article.headline}
        </a>
        <a href={getCommentsAddress(article.slug, 'inline', null)}>
          {say(words.notes.some, { count })}
        </a>
      </p>
      <Switch view={view} actions={actions} />
      <section aria-labelledby="asks-title">
        <h2 id="asks-title">{asks.length === 0 ? words.desk.none : words.desk.yours}</h2>
        <HowToAsk view={view} />
        {asks.map((one) => (
          <DeskAsk key={one.ask.id} {...one} place={place} story={article} actions={actions} />
        ))}
      </section>
    </section>
  )
}

/** Opens or closes feedback, if the viewer has permission. */
function Switch({ view, actions }: { view: FeedbackDeskView; actions: DeskActions }) {
  const { article, commentsOpen, feedbackOpen, maySwitch } = view
  const { desk } = getSpeech().words
  return (
    <section aria-labelledby="switch-title">
      <h2 id="switch-title">{feedbackOpen ? desk.open : desk.closed}</h2>
      <p>
        {feedbackOpen ? desk.openMeans : desk.closedMeans}
        {!commentsOpen && ` ${desk.allClosed}`}
      </p>
      {maySwitch ? (
        <ReloadingActForm
          action={actions.switchFeedback}
          here={getFeedbackDeskAddress(article.slug)}
          fields={{ article: article.id, open: feedbackOpen ? 'no' : 'yes' }}
          className="quiet-button"
        >
          {feedbackOpen ? desk.close : desk.reopen}
        </ReloadingActForm>
      ) : (
        <p className="said">{desk.whoMay}</p>
      )}
    </section>
  )
}

function HowToAsk({ view: { article, firstBlock } }: { view: FeedbackDeskView }) {
  const story = `/article/${encodeURIComponent(article.slug)}`
  const { desk } = getSpeech().words
  const inArticle = <a href={story}>{desk.inArticle}</a>
  if (!firstBlock) return <p>{interpolate(desk.how, { article: inArticle })}</p>
  const there = getRespondToAddress(article.slug, getBlockQuery(firstBlock.id, firstBlock.revision))
  const sentence = <a href={there}>{desk.aSentence}</a>
  return <p>{interpolate(desk.howOr, { article: inArticle, sentence })}</p>
}
