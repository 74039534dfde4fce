import { AuthorPage, authorMetadata } from '@/app/[ui]/(site)/author/[slug]/author-page.tsx'
import { decoded } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return authorMetadata({ slug: (await decoded(params)).slug, after: null })
}

export default async function Page({ params }: Props) {
  return <AuthorPage slug={(await decoded(params)).slug} after={null} />
}
