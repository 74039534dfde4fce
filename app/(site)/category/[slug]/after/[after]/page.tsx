import { CategoryPage, categoryMetadata } from '@/app/(site)/category/[slug]/category-page.tsx'

export const dynamic = 'force-static'

// Readers see /category/x?after=y; a rewrite brings them here.

interface Props {
  params: Promise<{ slug: string; after: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return categoryMetadata(await params)
}

export default async function Page({ params }: Props) {
  return <CategoryPage {...(await params)} />
}
