import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { alternates } from '@/app/(site)/alternates.ts'
import { correctionsPage } from '@/app/(site)/corrections/data.ts'
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
  return {
    title: 'Corrections',
    description: `What ${siteIdentity().name} got wrong, what is right, and who told us.`,
    alternates: alternates(before === null ? '/corrections' : `/corrections?before=${before}`),
  }
}
