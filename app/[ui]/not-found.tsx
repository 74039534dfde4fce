import type { Metadata } from 'next'
import { siteFrame } from '@/app/[ui]/(site)/data.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { MissingPage } from '@/components/site/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.site.missing.name, robots: { index: false } }
}

export default async function NotFound() {
  const { sections } = await siteFrame()
  return (
    <Sheet>
      <MissingPage sections={sections} />
    </Sheet>
  )
}
