import type { Metadata } from 'next'
import { orElsewhere } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { pageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { listPage } from '@/app/[ui]/(site)/tag/[slug]/data.ts'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { ArticleList } from '@/components/lists/article-list.tsx'

interface Props {
  slug: string
  /** The slug of the article after which this page of the list begins. */
  after: string | null
}

export async function TagPage({ slug, after }: Props) {
  const view = orElsewhere(await listPage(slug, after))
  const { lists } = (await pageSpeech()).words
  return (
    <Sheet>
      <ArticleList view={view} site={await pageSite()} label={lists.tag} />
    </Sheet>
  )
}

export async function tagMetadata({ slug, after }: Props): Promise<Metadata> {
  const { name, description, address } = orElsewhere(await listPage(slug, after))
  const { words, say } = await pageSpeech()
  const query = after === null ? '' : `?after=${encodeURIComponent(after)}`
  return pageHead({
    title: name,
    description: description || say(words.lists.description, { name }),
    address: address + query,
    list: { of: { kind: 'tag', slug }, name },
  })
}
