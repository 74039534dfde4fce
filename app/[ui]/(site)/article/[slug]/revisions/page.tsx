import {
  HistoryPage,
  historyMetadata,
} from '@/app/[ui]/(site)/article/[slug]/revisions/history-page.tsx'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return historyMetadata({ ...(await decodeRouteParams(params)), before: null })
}

export default async function Page({ params }: Props) {
  return <HistoryPage slug={(await decodeRouteParams(params)).slug} before={null} />
}
