import type { Metadata } from 'next'
import { commentActions } from '@/app/[ui]/(site)/_conversation/comment-actions.ts'
import { feedbackActions } from '@/app/[ui]/(site)/_feedback/feedback-actions.ts'
import { alternates, languageAlternates } from '@/app/[ui]/(site)/alternates.ts'
import { articlePage } from '@/app/[ui]/(site)/article/[slug]/data.ts'
import { orElsewhere } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite } from '@/app/[ui]/interface.ts'
import { NoteElsewhere } from '@/components/article/history/note-elsewhere.tsx'
import { Story } from '@/components/article/story.tsx'
import { RememberedChoice } from '@/components/feedback/reading/remembered-choice.tsx'
import type { OpenMore } from '@/lib/articles/around-article.ts'
import type { Named } from '@/lib/articles/article.ts'
import { settings } from '@/lib/env.ts'
import { collectionAddress } from '@/lib/interchange/addresses.ts'
import { ANNO_MEDIA_TYPE } from '@/lib/interchange/vocabulary.ts'

/** An article's page, however far the lists and the comments under it are open. */
export async function ArticlePage({ slug, open }: { slug: string; open: OpenMore }) {
  const view = orElsewhere(await articlePage(slug, open))
  const { url, timeZone, language } = await pageSite()
  return (
    <Sheet section={view.path[0]?.slug}>
      <RememberedChoice />
      <Story
        view={view}
        zone={timeZone}
        language={language}
        url={`${url}/article/${view.article.slug}`}
        actions={commentActions}
        feedback={feedbackActions}
        guests={settings().guestSubscriptions}
      />
      <NoteElsewhere />
    </Sheet>
  )
}

/** The same for every way the lists can be open: search engines shall know one address. */
export async function articleMetadata(slug: string, open: OpenMore): Promise<Metadata> {
  const { article, translations } = orElsewhere(await articlePage(slug, open))
  const feeds = alternates(`/article/${article.slug}`, feedOfCategory(article.category))
  return {
    title: article.headline,
    description: article.dek || article.opening,
    authors: [{ name: article.author.name, url: `/author/${article.author.slug}` }],
    alternates: {
      ...feeds,
      languages: languageAlternates(article, translations),
      types: { ...feeds.types, [ANNO_MEDIA_TYPE]: collectionAddress('', article.slug) },
    },
  }
}

function feedOfCategory(category: Named | null) {
  return category
    ? { of: { kind: 'category' as const, slug: category.slug }, name: category.name }
    : undefined
}
