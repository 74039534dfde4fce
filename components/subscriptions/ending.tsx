import { StopForm } from '@/components/subscriptions/stop-form.tsx'
import type { EndingView } from '@/lib/subscriptions/subscription.ts'

/** What a link from a mail ends: asked before, said after. */
export function Ending({ ending, token }: { ending: EndingView; token: string }) {
  const { ended, guest, what } = ending
  if (!ended) {
    return (
      <>
        <p dir="auto">{aboutOf(ending)}</p>
        <StopForm token={token}>
          <button type="submit" className="button">
            Stop
          </button>
        </StopForm>
      </>
    )
  }
  return (
    <>
      <p role="status">It has ended. {afterwards(ending)}</p>
      <p className="ways">
        {guest ? <a href="/">Go to the front page</a> : <a href={wayBack(what)}>{CHANGE[what]}</a>}
      </p>
    </>
  )
}

const CHANGE: Record<EndingView['what'], string> = {
  all: 'How often mail comes',
  article: 'What you hear of',
  mine: 'What you hear of',
  comment: 'What you hear of',
}

function wayBack(what: EndingView['what']): string {
  return what === 'all' ? '/account/mail' : '/account/inbox'
}

function aboutOf({ what, guest, headline }: EndingView): string {
  const story = headline ? `“${headline}”` : 'a story that is gone'
  switch (what) {
    case 'all':
      return guest
        ? 'No mail about comments will come to you.'
        : 'No mail about comments will come to you. Your inbox on this site goes on.'
    case 'article':
      return `You will not hear of new comments on ${story}.`
    case 'mine':
      return `You will not hear of replies to your comments on ${story}.`
    case 'comment':
      return `You will not hear of replies to the comments that you follow under ${story}.`
  }
}

function afterwards({ what, guest }: EndingView): string {
  if (what !== 'all') return 'No more of it will come.'
  return guest
    ? 'No mail about comments goes to you any more.'
    : 'No mail about comments goes to you any more; your inbox on this site goes on.'
}
