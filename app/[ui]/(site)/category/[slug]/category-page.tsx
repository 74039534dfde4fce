import type { Metadata } from 'next'
import { listPage } from '@/app/[ui]/(site)/category/[slug]/data.ts'
import { orElsewhere } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { pageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { ArticleList } from '@/components/lists/article-list.tsx'
import { JsonLd } from '@/components/site/json-ld.tsx'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { breadcrumbs } from '@/lib/syndication/structured-data/breadcrumbs.ts'

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
      <ArticleList view={view} site={await pageSite()} />
    </Sheet>
  )
}

export async function categoryMetadata({ slug, after }: Props): Promise<Metadata> {
  const { name, description, address } = orElsewhere(await listPage(slug, after))
  const { words, say } = await pageSpeech()
  const query = after === null ? '' : `?after=${encodeURIComponent(after)}`
  return pageHead({
    title: name,
    description: description || say(words.lists.description, { name }),
    address: address + query,
    list: { of: { kind: 'category', slug }, name },
  })
}
