import { CategoryPage, categoryMetadata } from '@/app/[ui]/(site)/category/[slug]/category-page.tsx'
import { decoded } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

// Readers see /category/x?after=y; a rewrite brings them here.

interface Props {
  params: Promise<{ slug: string; after: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return categoryMetadata(await decoded(params))
}

export default async function Page({ params }: Props) {
  return <CategoryPage {...(await decoded(params))} />
}
