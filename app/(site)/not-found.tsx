import type { Metadata } from 'next'
import { siteFrame } from '@/app/(site)/data.ts'
import { Sheet } from '@/app/(site)/sheet.tsx'
import { MissingPage } from '@/components/site/missing-page.tsx'

export const metadata: Metadata = { title: 'Not found', robots: { index: false } }

export default async function NotFound() {
  const { sections } = await siteFrame()
  return (
    <Sheet>
      <MissingPage sections={sections} />
    </Sheet>
  )
}
