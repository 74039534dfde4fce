import { decoded } from '@/app/[ui]/(site)/decoded.ts'
import { TagPage, tagMetadata } from '@/app/[ui]/(site)/tag/[slug]/tag-page.tsx'

export const dynamic = 'force-static'

// Readers see /tag/x?after=y; a rewrite brings them here.

interface Props {
  params: Promise<{ slug: string; after: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return tagMetadata(await decoded(params))
}

export default async function Page({ params }: Props) {
  return <TagPage {...(await decoded(params))} />
}
