import { DayPage, dayMetadata } from '@/app/[ui]/(site)/archive/[year]/[month]/[day]/day-page.tsx'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

// Rewrite target of ?after=some-slug. A page that reads its query string itself can't be cached.

interface Props {
  params: Promise<{ year: string; month: string; day: string; after: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return dayMetadata(await decodeRouteParams(params))
}

export default async function Page({ params }: Props) {
  return <DayPage {...(await decodeRouteParams(params))} />
}
