import type { Metadata } from 'next'
import { commentActions } from '@/app/[ui]/(site)/_conversation/comment-actions.ts'
import { feedbackActions } from '@/app/[ui]/(site)/_feedback/feedback-actions.ts'
import { loadRespondPage } from '@/app/[ui]/(site)/article/[slug]/respond/data.ts'
import {
  loadRespondToPage,
  parseTarget,
} from '@/app/[ui]/(site)/article/[slug]/respond/respond-to.ts'
import { orRedirect } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { Respond } from '@/components/comments/about/respond.tsx'
import { RespondTo } from '@/components/feedback/giving/respond-to.tsx'
import { ConversationSpeech } from '@/components/words/conversation-speech.tsx'

// Standalone page for writing a comment, a reply or feedback: for browsers without scripts, and as
// the return target after signing in.

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await pageSpeech()
  return { title: words.comments.write, robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params
  const query = await searchParams
  const target = parseTarget(query)
  if (target) {
    return (
      <Sheet>
        <ConversationSpeech>
          <RespondTo
            view={orRedirect(await loadRespondToPage(slug, target))}
            actions={feedbackActions}
          />
        </ConversationSpeech>
      </Sheet>
    )
  }
  const view = orRedirect(await loadRespondPage(slug, query))
  const { timeZone: zone, language } = await pageSite()
  return (
    <Sheet>
      <ConversationSpeech>
        <Respond view={view} zone={zone} language={language} actions={commentActions} />
      </ConversationSpeech>
    </Sheet>
  )
}
