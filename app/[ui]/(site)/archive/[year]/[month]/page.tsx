import { MonthPage, monthMetadata } from '@/app/[ui]/(site)/archive/[year]/[month]/month-page.tsx'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

interface Props {
  params: Promise<{ year: string; month: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return monthMetadata({ ...(await decodeRouteParams(params)), after: null })
}

export default async function Page({ params }: Props) {
  return <MonthPage {...(await decodeRouteParams(params))} after={null} />
}
