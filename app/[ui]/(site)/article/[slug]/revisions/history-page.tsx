import type { Metadata } from 'next'
import { loadHistoryPage } from '@/app/[ui]/(site)/article/[slug]/revisions/data.ts'
import { orRedirect } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { getPageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { History } from '@/components/article/history/history.tsx'
import { getHistoryAddress } from '@/components/article/history/history-address.ts'
import '@/components/article/history/history.css'

interface Props {
  slug: string
  before: number | null
}

export async function HistoryPage({ slug, before }: Props) {
  const view = orRedirect(await loadHistoryPage(slug, before))
  return (
    <Sheet>
      <History view={view} site={await pageSite()} />
    </Sheet>
  )
}

export async function historyMetadata({ slug, before }: Props): Promise<Metadata> {
  const { article } = orRedirect(await loadHistoryPage(slug, before))
  const { words, say } = await pageSpeech()
  return getPageHead({
    title: say(words.versions.historyOf, { headline: article.headline }),
    description: words.versions.historyMeans,
    address: getHistoryAddress(article.slug, before),
  })
}
