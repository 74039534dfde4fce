import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { correctionsPage } from '@/app/(site)/corrections/data.ts'
import { pageHead } from '@/app/(site)/page-head.ts'
import { Sheet } from '@/app/(site)/sheet.tsx'
import { CorrectionsList } from '@/components/lists/corrections-list.tsx'
import { siteIdentity } from '@/lib/site.ts'

export async function CorrectionsPage({ before }: { before: number | null }) {
  const view = (await correctionsPage(before)) ?? notFound()
  return (
    <Sheet>
      <CorrectionsList view={view} site={siteIdentity()} />
    </Sheet>
  )
}

export function correctionsMetadata(before: number | null): Metadata {
  return pageHead({
    title: 'Corrections',
    description: `What ${siteIdentity().name} got wrong, what is right, and who told us.`,
    address: before === null ? '/corrections' : `/corrections?before=${before}`,
  })
}
