import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ArticlePage, articleMetadata } from '@/app/[ui]/(site)/article/[slug]/article-page.tsx'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'
import {
  COMMENT_LISTS,
  parseCommentList,
} from '@/lib/conversation/comments/queries/parse-comment-list.ts'
import { idSchema } from '@/lib/platform/forms/id-schema.ts'

export const dynamic = 'force-static'

// Rewrite target of /article/x?comments=oldest&after=12. A page that reads its query string itself
// can't be cached.

interface Props {
  params: Promise<{ slug: string; sort: string; after: string }>
}

const asked = z.object({
  slug: z.string(),
  sort: z.enum(COMMENT_LISTS),
  after: z.union([z.literal('start').transform(() => null), idSchema]),
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
  const { slug, sort, after } = parsed.data
  return {
    slug,
    open: { tab: 'author', through: null, comments: parseCommentList(sort, after) } as const,
  }
}
