import type { Metadata } from 'next'
import { articlePage } from '@/app/(site)/article/[slug]/data.ts'
import { orElsewhere } from '@/app/(site)/or-elsewhere.ts'
import { Sheet } from '@/app/(site)/sheet.tsx'
import { Story } from '@/components/article/story.tsx'
import type { MoreTab } from '@/lib/articles/page-views.ts'
import { siteIdentity } from '@/lib/site.ts'

/** How far the lists under the story are open. */
interface Open {
  readonly tab: MoreTab
  readonly through: string | null
}

/** An article's page, however far the lists under it are open. */
export async function ArticlePage({ slug, open }: { slug: string; open: Open }) {
  const view = orElsewhere(await articlePage(slug, open))
  const { url, timeZone } = siteIdentity()
  return (
    <Sheet section={view.path[0]?.slug}>
      <Story view={view} zone={timeZone} url={`${url}/article/${view.article.slug}`} />
    </Sheet>
  )
}

/** The same for every way the lists can be open: search engines shall know one address. */
export async function articleMetadata(slug: string, open: Open): Promise<Metadata> {
  const { article } = orElsewhere(await articlePage(slug, open))
  return {
    title: article.headline,
    description: article.dek || article.opening,
    authors: [{ name: article.author.name, url: `/author/${article.author.slug}` }],
    alternates: { canonical: `/article/${article.slug}` },
  }
}
