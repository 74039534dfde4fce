import type { Metadata } from 'next'
import { commentActions } from '@/app/[ui]/(site)/_conversation/comment-actions.ts'
import { feedbackActions } from '@/app/[ui]/(site)/_feedback/feedback-actions.ts'
import { getLanguageAlternates } from '@/app/[ui]/(site)/alternates.ts'
import { loadArticlePage } from '@/app/[ui]/(site)/article/[slug]/data.ts'
import { orRedirect } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { getOpenGraphLocale, getPageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite } from '@/app/[ui]/interface.ts'
import { NoteRedirect } from '@/components/article/history/note-elsewhere.tsx'
import { Story } from '@/components/article/story.tsx'
import { RememberedChoice } from '@/components/feedback/reading/remembered-choice.tsx'
import { JsonLd } from '@/components/site/json-ld.tsx'
import { collectionAddress } from '@/lib/exchange/annotations/addresses.ts'
import { ANNO_MEDIA_TYPE } from '@/lib/exchange/annotations/vocabulary.ts'
import type { ArticleView, Named } from '@/lib/newsroom/articles/article.ts'
import type { OpenMore } from '@/lib/pages/articles/around-article.ts'
import { settings } from '@/lib/platform/config/env.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { getShareText } from '@/lib/syndication/share-images/share-image.ts'
import { describeBreadcrumbs } from '@/lib/syndication/structured-data/breadcrumbs.ts'
import { describeNewsArticle } from '@/lib/syndication/structured-data/news-article.ts'
import { zonedStamp } from '@/lib/text/time/site-time.ts'

/** An article's page, with any state of its lists and comments. */
export async function ArticlePage({ slug, open }: { slug: string; open: OpenMore }) {
  const view = orRedirect(await loadArticlePage(slug, open))
  const site = siteIdentity()
  const { url, timeZone, language } = await pageSite()
  const { article, path } = view
  return (
    <Sheet section={path[0]?.slug}>
      <JsonLd
        things={[
          describeNewsArticle(view, site),
          describeBreadcrumbs(site, path, article.headline),
        ]}
      />
      <RememberedChoice />
      <Story
        view={view}
        zone={timeZone}
        language={language}
        url={`${url}/article/${article.slug}`}
        actions={commentActions}
        feedback={feedbackActions}
        guests={settings().guestSubscriptions}
      />
      <NoteRedirect />
    </Sheet>
  )
}

/** The same for every state of the lists, so search engines index one address. */
export async function articleMetadata(slug: string, open: OpenMore): Promise<Metadata> {
  const { article, tags, translations } = orRedirect(await loadArticlePage(slug, open))
  const head = getPageHead({
    title: article.headline,
    description: article.dek || article.opening,
    address: `/article/${article.slug}`,
    list: feedOfCategory(article.category),
    share: { slug: article.slug, words: getShareText(article, siteIdentity().name) },
  })
  const { types } = head.alternates
  return {
    ...head,
    authors: [{ name: article.author.name, url: `/author/${article.author.slug}` }],
    alternates: {
      ...head.alternates,
      languages: getLanguageAlternates(article, translations),
      types: { ...types, [ANNO_MEDIA_TYPE]: collectionAddress('', article.slug) },
    },
    openGraph: { ...head.openGraph, ...openGraphArticle(article, tags) },
  }
}

function openGraphArticle(article: ArticleView, tags: readonly Named[]) {
  const { url, timeZone } = siteIdentity()
  return {
    type: 'article' as const,
    locale: getOpenGraphLocale(article.language),
    publishedTime: zonedStamp(article.publishedAt, timeZone),
    modifiedTime: article.updatedAt ? zonedStamp(article.updatedAt, timeZone) : undefined,
    authors: `${url}/author/${article.author.slug}`,
    section: article.category?.name,
    tags: tags.map(({ name }) => name),
  }
}

function feedOfCategory(category: Named | null) {
  return category
    ? { of: { kind: 'category' as const, slug: category.slug }, name: category.name }
    : undefined
}
