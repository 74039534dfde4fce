import type { Metadata } from 'next'
import { alternates } from '@/app/(site)/alternates.ts'
import { frontPage } from '@/app/(site)/data.ts'
import { Sheet } from '@/app/(site)/sheet.tsx'
import { Front } from '@/components/front/front.tsx'
import { siteIdentity } from '@/lib/site.ts'
import '@/app/styles/front.css'
import '@/app/styles/headline-lists.css'

export const dynamic = 'force-static'

export function generateMetadata(): Metadata {
  const { name, tagline } = siteIdentity()
  return {
    title: { absolute: tagline ? `${name}: ${tagline}` : name },
    alternates: alternates('/'),
  }
}

export default async function FrontPage() {
  const view = await frontPage()
  return (
    <Sheet edition={view.edition}>
      <Front view={view} site={siteIdentity()} />
    </Sheet>
  )
}
