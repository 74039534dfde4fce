import type { Metadata } from 'next'
import { commentActions } from '@/app/(site)/_conversation/comment-actions.ts'
import { articlePage } from '@/app/(site)/article/[slug]/data.ts'
import { orElsewhere } from '@/app/(site)/or-elsewhere.ts'
import { Sheet } from '@/app/(site)/sheet.tsx'
import { Story } from '@/components/article/story.tsx'
import type { OpenMore } from '@/lib/articles/around-article.ts'
import { settings } from '@/lib/env.ts'
import { siteIdentity } from '@/lib/site.ts'

/** An article's page, however far the lists and the comments under it are open. */
export async function ArticlePage({ slug, open }: { slug: string; open: OpenMore }) {
  const view = orElsewhere(await articlePage(slug, open))
  const { url, timeZone, language } = siteIdentity()
  return (
    <Sheet section={view.path[0]?.slug}>
      <Story
        view={view}
        zone={timeZone}
        language={language}
        url={`${url}/article/${view.article.slug}`}
        actions={commentActions}
        guests={settings().guestSubscriptions}
      />
    </Sheet>
  )
}

/** The same for every way the lists can be open: search engines shall know one address. */
export async function articleMetadata(slug: string, open: OpenMore): Promise<Metadata> {
  const { article } = orElsewhere(await articlePage(slug, open))
  return {
    title: article.headline,
    description: article.dek || article.opening,
    authors: [{ name: article.author.name, url: `/author/${article.author.slug}` }],
    alternates: { canonical: `/article/${article.slug}` },
  }
}
