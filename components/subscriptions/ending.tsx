import { StopForm } from '@/components/subscriptions/stop-form.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { EndingView } from '@/lib/notifications/subscriptions/subscription.ts'

/** The unsubscribe page of a mailed link, before and after confirmation. */
export function UnsubscribePage({ ending, token }: { ending: EndingView; token: string }) {
  const { ended, guest, what } = ending
  const { words, say } = getSpeech()
  if (!ended) {
    return (
      <>
        <p dir="auto">{aboutOf(ending)}</p>
        <StopForm token={token}>
          <button type="submit" className="button">
            {words.hearing.stop}
          </button>
        </StopForm>
      </>
    )
  }
  return (
    <>
      <p role="status">{say(words.hearing.hasEnded, { after: afterwards(ending) })}</p>
      <p className="ways">
        {guest ? (
          <a href="/">{words.hearing.toFront}</a>
        ) : (
          <a href={wayBack(what)}>{what === 'all' ? words.hearing.howOften : words.hearing.what}</a>
        )}
      </p>
    </>
  )
}

function wayBack(what: EndingView['what']): string {
  return what === 'all' ? '/account/mail' : '/account/inbox'
}

function aboutOf({ what, guest, headline }: EndingView): string {
  const { words, say } = getSpeech()
  const { hearing } = words
  const story = headline ? say(hearing.quoted, { headline }) : hearing.aStoryGone
  switch (what) {
    case 'all':
      return guest ? hearing.endAllGuest : hearing.endAll
    case 'article':
      return say(hearing.endArticle, { story })
    case 'mine':
      return say(hearing.endMine, { story })
    case 'comment':
      return say(hearing.endComment, { story })
  }
}

function afterwards({ what, guest }: EndingView): string {
  const { hearing } = getSpeech().words
  if (what !== 'all') return hearing.afterOne
  return guest ? hearing.afterAllGuest : hearing.afterAll
}
