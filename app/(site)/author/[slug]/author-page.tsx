import type { Metadata } from 'next'
import { listPage } from '@/app/(site)/author/[slug]/data.ts'
import { orElsewhere } from '@/app/(site)/or-elsewhere.ts'
import { pageHead } from '@/app/(site)/page-head.ts'
import { Sheet } from '@/app/(site)/sheet.tsx'
import { ArticleList } from '@/components/lists/article-list.tsx'
import { siteIdentity } from '@/lib/site.ts'

interface Props {
  slug: string
  /** The slug of the article after which this page of the list begins. */
  after: string | null
}

export async function AuthorPage({ slug, after }: Props) {
  const view = orElsewhere(await listPage(slug, after))
  return (
    <Sheet>
      <ArticleList view={view} site={siteIdentity()} label="Author" signed={false} />
    </Sheet>
  )
}

export async function authorMetadata({ slug, after }: Props): Promise<Metadata> {
  const { name, description, address } = orElsewhere(await listPage(slug, after))
  const query = after === null ? '' : `?after=${encodeURIComponent(after)}`
  return pageHead({
    title: name,
    description: description || `All articles: ${name}`,
    address: address + query,
    list: { of: { kind: 'author', slug }, name },
  })
}
