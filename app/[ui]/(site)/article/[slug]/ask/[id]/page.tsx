import { AskPage, askMetadata } from '@/app/[ui]/(site)/article/[slug]/ask/[id]/ask-page.tsx'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

interface Props {
  params: Promise<{ slug: string; id: string }>
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
