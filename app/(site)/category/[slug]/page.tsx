import { CategoryPage, categoryMetadata } from '@/app/(site)/category/[slug]/category-page.tsx'

export const dynamic = 'force-static'

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return categoryMetadata({ slug: (await params).slug, after: null })
}

export default async function Page({ params }: Props) {
  return <CategoryPage slug={(await params).slug} after={null} />
}
