import type { Metadata } from 'next'
import { alternates } from '@/app/[ui]/(site)/alternates.ts'
import { frontPage } from '@/app/[ui]/(site)/data.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite } from '@/app/[ui]/interface.ts'
import { Front } from '@/components/front/front.tsx'
import { siteIdentity } from '@/lib/site.ts'
import '@/app/styles/front.css'
import '@/app/styles/headline-lists.css'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return []
}

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
      <Front view={view} site={await pageSite()} />
    </Sheet>
  )
}
