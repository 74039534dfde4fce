import type { Metadata } from 'next'
import { commentActions } from '@/app/(site)/_conversation/comment-actions.ts'
import { respondPage } from '@/app/(site)/article/[slug]/respond/data.ts'
import { orElsewhere } from '@/app/(site)/or-elsewhere.ts'
import { Sheet } from '@/app/(site)/sheet.tsx'
import { Respond } from '@/components/comments/about/respond.tsx'
import { siteIdentity } from '@/lib/site.ts'

// The form of a comment or a reply on a page of its own: where a browser without scripts goes to
// answer, and where everybody comes back to who had to sign in first.

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const metadata: Metadata = { title: 'Write a comment', robots: { index: false } }

export default async function Page({ params, searchParams }: Props) {
  const view = orElsewhere(await respondPage((await params).slug, await searchParams))
  const { timeZone: zone, language } = siteIdentity()
  return (
    <Sheet>
      <Respond view={view} zone={zone} language={language} actions={commentActions} />
    </Sheet>
  )
}
