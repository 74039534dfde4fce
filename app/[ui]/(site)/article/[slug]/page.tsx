import { ArticlePage, articleMetadata } from '@/app/[ui]/(site)/article/[slug]/article-page.tsx'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

interface Props {
  params: Promise<{ slug: string }>
}

const FIRST = { tab: 'author', through: null } as const

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return articleMetadata((await decodeRouteParams(params)).slug, FIRST)
}

export default async function Page({ params }: Props) {
  return <ArticlePage slug={(await decodeRouteParams(params)).slug} open={FIRST} />
}
