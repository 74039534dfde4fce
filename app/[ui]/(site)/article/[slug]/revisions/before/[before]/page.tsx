import {
  HistoryPage,
  historyMetadata,
} from '@/app/[ui]/(site)/article/[slug]/revisions/history-page.tsx'
import { parseRevisionNumber } from '@/app/[ui]/(site)/article/[slug]/revisions/numbered.ts'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

// Rewrite target of /article/x/revisions?before=12.

interface Props {
  params: Promise<{ slug: string; before: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  const { slug, before } = await decodeRouteParams(params)
  return historyMetadata({ slug, before: parseRevisionNumber(before) })
}

export default async function Page({ params }: Props) {
  const { slug, before } = await decodeRouteParams(params)
  return <HistoryPage slug={slug} before={parseRevisionNumber(before)} />
}
