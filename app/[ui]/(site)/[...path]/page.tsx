import type { Metadata } from 'next'
import { loadStaticPage } from '@/app/[ui]/(site)/[...path]/data.ts'
import { loadSiteFrame } from '@/app/[ui]/(site)/data.ts'
import { orRedirect } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { getPageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { StaticPage } from '@/components/article/standing-story.tsx'
import { JsonLd } from '@/components/site/json-ld.tsx'
import type { ArticleView } from '@/lib/newsroom/articles/article.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { getShareText } from '@/lib/syndication/share-images/share-image.ts'
import { describeNewsOrganization } from '@/lib/syndication/structured-data/organization.ts'

export const dynamic = 'force-static'

/** Slug of the page about the newspaper. */
const ABOUT = 'about'

interface Props {
  params: Promise<{ path: string[] }>
}

export function generateStaticParams() {
  return []
}

async function pageOrElsewhere({ params }: Props): Promise<ArticleView> {
  return orRedirect(await loadStaticPage((await params).path))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOrElsewhere(props)
  const { headline, dek, opening, slug } = page
  const share = { slug, words: getShareText(page, siteIdentity().name) }
  return getPageHead({ title: headline, description: dek || opening, address: `/${slug}`, share })
}

export default async function Page(props: Props) {
  const article = await pageOrElsewhere(props)
  const { pages } = await loadSiteFrame()
  return (
    <Sheet>
      {article.slug === ABOUT && (
        <JsonLd things={[describeNewsOrganization(siteIdentity(), pages)]} />
      )}
      <StaticPage article={article} />
    </Sheet>
  )
}
