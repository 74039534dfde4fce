import { AuthorPage, authorMetadata } from '@/app/[ui]/(site)/author/[slug]/author-page.tsx'
import { decoded } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

// Readers see /author/x?after=y; a rewrite brings them here.

interface Props {
  params: Promise<{ slug: string; after: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return authorMetadata(await decoded(params))
}

export default async function Page({ params }: Props) {
  return <AuthorPage {...(await decoded(params))} />
}
