import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadCorrectionsPage } from '@/app/[ui]/(site)/corrections/data.ts'
import { getPageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { CorrectionsList } from '@/components/lists/corrections-list.tsx'
import { siteIdentity } from '@/lib/platform/config/site.ts'

export async function CorrectionsPage({ before }: { before: number | null }) {
  const view = (await loadCorrectionsPage(before)) ?? notFound()
  return (
    <Sheet>
      <CorrectionsList view={view} site={await pageSite()} />
    </Sheet>
  )
}

export async function correctionsMetadata(before: number | null): Promise<Metadata> {
  const { words, say } = await pageSpeech()
  const { title, description } = words.lists.corrections
  return getPageHead({
    title,
    description: say(description, { site: siteIdentity().name }),
    address: before === null ? '/corrections' : `/corrections?before=${before}`,
  })
}
