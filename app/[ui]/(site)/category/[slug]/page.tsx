import { CategoryPage, categoryMetadata } from '@/app/[ui]/(site)/category/[slug]/category-page.tsx'
import { decoded } from '@/app/[ui]/(site)/decoded.ts'

export const dynamic = 'force-static'

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return categoryMetadata({ slug: (await decoded(params)).slug, after: null })
}

export default async function Page({ params }: Props) {
  return <CategoryPage slug={(await decoded(params)).slug} after={null} />
}
