import {
  HistoryPage,
  historyMetadata,
} from '@/app/[ui]/(site)/article/[slug]/revisions/history-page.tsx'
import { decoded } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return historyMetadata({ ...(await decoded(params)), before: null })
}

export default async function Page({ params }: Props) {
  return <HistoryPage slug={(await decoded(params)).slug} before={null} />
}
