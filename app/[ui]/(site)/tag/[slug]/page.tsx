import { decoded } from '@/app/[ui]/(site)/decoded.ts'
import { TagPage, tagMetadata } from '@/app/[ui]/(site)/tag/[slug]/tag-page.tsx'

export const dynamic = 'force-static'

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return tagMetadata({ slug: (await decoded(params)).slug, after: null })
}

export default async function Page({ params }: Props) {
  return <TagPage slug={(await decoded(params)).slug} after={null} />
}
