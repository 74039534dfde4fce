import type { Metadata } from 'next'
import { loadOldVersion } from '@/app/[ui]/(site)/article/[slug]/revisions/data.ts'
import { parseRevisionNumber } from '@/app/[ui]/(site)/article/[slug]/revisions/numbered.ts'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'
import { orRedirect } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { OldVersion } from '@/components/article/history/old-version.tsx'
import '@/components/article/history/history.css'

export const dynamic = 'force-static'

interface Props {
  params: Promise<{ slug: string; number: string }>
}

export function generateStaticParams() {
  return []
}

async function viewOf(params: Props['params']) {
  const { slug, number } = await decodeRouteParams(params)
  return orRedirect(await loadOldVersion(slug, parseRevisionNumber(number)))
}

/** Not indexed: search engines should only know the current version, without errors fixed since. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article, number, headline } = await viewOf(params)
  const { words, say } = await pageSpeech()
  return {
    title: say(words.versions.versionTitle, { headline, number }),
    alternates: { canonical: `/article/${article.slug}` },
    robots: { index: false },
  }
}

export default async function Page({ params }: Props) {
  const view = await viewOf(params)
  return (
    <Sheet>
      <OldVersion view={view} site={await pageSite()} />
    </Sheet>
  )
}
