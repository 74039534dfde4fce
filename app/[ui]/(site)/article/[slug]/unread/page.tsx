import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { loadUnreadPage } from '@/app/[ui]/(site)/article/[slug]/unread/data.ts'
import { orRedirect } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { UnreadPage } from '@/components/comments/about/unread.tsx'
import { viewer } from '@/lib/web/session/viewer.ts'
import { signInPath } from '@/lib/web/sign-in/back-path.ts'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await pageSpeech()
  return { title: words.comments.unreadTitle, robots: { index: false } }
}

/** Other users' comments on an article since the reader's last visit. */
export default async function Page({ params }: Props) {
  const { slug } = await params
  const who = await viewer()
  if (!who) redirect(signInPath(`/article/${encodeURIComponent(slug)}/unread`))
  const view = orRedirect(await loadUnreadPage(slug, who))
  const { timeZone: zone, language } = await pageSite()
  return (
    <Sheet>
      <UnreadPage view={view} zone={zone} language={language} />
    </Sheet>
  )
}
