import { notFound } from 'next/navigation'
import { ArticlePage, articleMetadata } from '@/app/[ui]/(site)/article/[slug]/article-page.tsx'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'
import type { MoreTab } from '@/lib/pages/articles/page-views.ts'

export const dynamic = 'force-static'

// Rewrite target of /article/x?more=author&through=y. A page that reads its query string itself
// can't be cached.

interface Props {
  params: Promise<{ slug: string; tab: string; through: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  const { slug, open } = opened(await decodeRouteParams(params))
  return articleMetadata(slug, open)
}

export default async function Page({ params }: Props) {
  const { slug, open } = opened(await decodeRouteParams(params))
  return <ArticlePage slug={slug} open={open} />
}

function opened({ slug, tab, through }: Awaited<Props['params']>) {
  if (!isTab(tab)) notFound()
  return { slug, open: { tab, through: through === 'start' ? null : through } }
}

function isTab(tab: string): tab is MoreTab {
  return tab === 'author' || tab === 'category'
}
