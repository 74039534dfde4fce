import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ArticlePage, articleMetadata } from '@/app/[ui]/(site)/article/[slug]/article-page.tsx'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'
import { idSchema } from '@/lib/platform/forms/id-schema.ts'

export const dynamic = 'force-static'

// Rewrite target of a page of a comment's thread, /article/x?comment=12&replies=3.

interface Props {
  params: Promise<{ slug: string; id: string; page: string }>
}

const asked = z.object({
  slug: z.string(),
  id: idSchema,
  page: idSchema,
})

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  const { slug, open } = await opened(params)
  return articleMetadata(slug, open)
}

export default async function Page({ params }: Props) {
  const { slug, open } = await opened(params)
  return <ArticlePage slug={slug} open={open} />
}

async function opened(params: Props['params']) {
  const parsed = asked.safeParse(await decodeRouteParams(params))
  if (!parsed.success) notFound()
  const { slug, id, page } = parsed.data
  return { slug, open: { tab: 'author', through: null, comments: { only: id, page } } as const }
}
