import { AskPage, askMetadata } from '@/app/[ui]/(site)/article/[slug]/ask/[id]/ask-page.tsx'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

// Rewrite target of a later page of an ask's replies, /article/x/ask/3?after=12.

interface Props {
  params: Promise<{ slug: string; id: string; after: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return askMetadata(await decodeRouteParams(params))
}

export default async function Page({ params }: Props) {
  return <AskPage path={await decodeRouteParams(params)} />
}
