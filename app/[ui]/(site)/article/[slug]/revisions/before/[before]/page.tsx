import {
  HistoryPage,
  historyMetadata,
} from '@/app/[ui]/(site)/article/[slug]/revisions/history-page.tsx'
import { numbered } from '@/app/[ui]/(site)/article/[slug]/revisions/numbered.ts'
import { decoded } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

// Rewrite target of /article/x/revisions?before=12.

interface Props {
  params: Promise<{ slug: string; before: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  const { slug, before } = await decoded(params)
  return historyMetadata({ slug, before: numbered(before) })
}

export default async function Page({ params }: Props) {
  const { slug, before } = await decoded(params)
  return <HistoryPage slug={slug} before={numbered(before)} />
}
