import type { Metadata } from 'next'
import { loadFrontPage, loadSiteFrame } from '@/app/[ui]/(site)/data.ts'
import { getPageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite } from '@/app/[ui]/interface.ts'
import { Front } from '@/components/front/front.tsx'
import { JsonLd } from '@/components/site/json-ld.tsx'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import {
  describeNewsOrganization,
  describeWebSite,
} from '@/lib/syndication/structured-data/organization.ts'
import '@/components/front/front.css'
import '@/components/front/headline-lists.css'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return []
}

export function generateMetadata(): Metadata {
  const { name, tagline } = siteIdentity()
  const title = tagline ? `${name}: ${tagline}` : name
  return {
    ...getPageHead({ title, description: tagline, address: '/' }),
    title: { absolute: title },
  }
}

export default async function FrontPage() {
  const view = await loadFrontPage()
  const site = siteIdentity()
  const { pages } = await loadSiteFrame()
  return (
    <Sheet edition={view.edition}>
      <JsonLd things={[describeNewsOrganization(site, pages), describeWebSite(site)]} />
      <Front view={view} site={await pageSite()} />
    </Sheet>
  )
}
