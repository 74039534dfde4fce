import type { Metadata } from 'next'
import { commentActions } from '@/app/[ui]/(site)/_conversation/comment-actions.ts'
import { loadCommentPage } from '@/app/[ui]/(site)/comment/[id]/data.ts'
import { orRedirect } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { AboutComment } from '@/components/comments/about/about-comment.tsx'
import { ConversationSpeech } from '@/components/words/conversation-speech.tsx'
import { settings } from '@/lib/platform/config/env.ts'
import '@/components/article/history/history.css'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await pageSpeech()
  return { title: words.comments.about, robots: { index: false } }
}

/** A single comment with all its actions, which the script shows in the "More" menu. */
export default async function Page({ params, searchParams }: Props) {
  const view = orRedirect(await loadCommentPage((await params).id))
  const { timeZone: zone, language } = await pageSite()
  return (
    <Sheet>
      <ConversationSpeech>
        <AboutComment
          view={view}
          zone={zone}
          language={language}
          actions={commentActions}
          guests={settings().guestSubscriptions}
          notCounted={(await searchParams)['not-counted'] !== undefined}
        />
      </ConversationSpeech>
    </Sheet>
  )
}
