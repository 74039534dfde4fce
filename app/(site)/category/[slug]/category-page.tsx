import type { Metadata } from 'next'
import { listPage } from '@/app/(site)/category/[slug]/data.ts'
import { orElsewhere } from '@/app/(site)/or-elsewhere.ts'
import { pageHead } from '@/app/(site)/page-head.ts'
import { Sheet } from '@/app/(site)/sheet.tsx'
import { ArticleList } from '@/components/lists/article-list.tsx'
import { JsonLd } from '@/components/site/json-ld.tsx'
import { siteIdentity } from '@/lib/site.ts'
import { breadcrumbs } from '@/lib/structured-data/breadcrumbs.ts'

interface Props {
  slug: string
  /** The slug of the article after which this page of the list begins. */
  after: string | null
}

export async function CategoryPage({ slug, after }: Props) {
  const view = orElsewhere(await listPage(slug, after))
  const site = siteIdentity()
  return (
    <Sheet section={(view.path[0] ?? { slug }).slug}>
      <JsonLd things={[breadcrumbs(site, view.path, view.name)]} />
      <ArticleList view={view} site={site} />
    </Sheet>
  )
}

export async function categoryMetadata({ slug, after }: Props): Promise<Metadata> {
  const { name, description, address } = orElsewhere(await listPage(slug, after))
  const query = after === null ? '' : `?after=${encodeURIComponent(after)}`
  return pageHead({
    title: name,
    description: description || `All articles: ${name}`,
    address: address + query,
    list: { of: { kind: 'category', slug }, name },
  })
}
