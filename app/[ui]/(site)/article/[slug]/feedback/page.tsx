import type { Metadata } from 'next'
import { changeAskHere, switchHere } from '@/app/[ui]/(site)/article/[slug]/feedback/actions.ts'
import { loadFeedbackDesk } from '@/app/[ui]/(site)/article/[slug]/feedback/data.ts'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'
import { orRedirect } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { getFeedbackDeskAddress } from '@/components/feedback/asks/ask-address.ts'
import { FeedbackDesk } from '@/components/feedback/newsroom/feedback-desk.tsx'
import { NoFeedbackAccess } from '@/components/feedback/newsroom/not-yours.tsx'
import { canCreatePrompt } from '@/lib/conversation/margin/policy.ts'
import { answerWith } from '@/lib/platform/http/requests/request-scope.ts'
import { member } from '@/lib/web/session/member.ts'
import '@/components/feedback/asks/asks.css'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await pageSpeech()
  return { title: words.desk.title, robots: { index: false } }
}

/** The newsroom's feedback page for one article. */
export default async function Page({ params }: Props) {
  const { slug } = await decodeRouteParams(params)
  const who = await member(getFeedbackDeskAddress(slug))
  if (!canCreatePrompt(who)) {
    answerWith(403)
    return (
      <Sheet>
        <NoFeedbackAccess slug={slug} />
      </Sheet>
    )
  }
  const view = orRedirect(await loadFeedbackDesk(slug, who))
  const { timeZone: zone, language } = await pageSite()
  const actions = { switchFeedback: switchHere, changeAsk: changeAskHere }
  return (
    <Sheet>
      <FeedbackDesk view={view} zone={zone} language={language} actions={actions} />
    </Sheet>
  )
}
