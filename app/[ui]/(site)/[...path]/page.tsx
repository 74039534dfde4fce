import type { Metadata } from 'next'
import { standingPage } from '@/app/[ui]/(site)/[...path]/data.ts'
import { alternates } from '@/app/[ui]/(site)/alternates.ts'
import { orElsewhere } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { StandingStory } from '@/components/article/standing-story.tsx'
import type { ArticleView } from '@/lib/articles/article.ts'

export const dynamic = 'force-static'

interface Props {
  params: Promise<{ path: string[] }>
}

export function generateStaticParams() {
  return []
}

async function pageOrElsewhere({ params }: Props): Promise<ArticleView> {
  return orElsewhere(await standingPage((await params).path))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { headline, dek, opening, slug } = await pageOrElsewhere(props)
  return { title: headline, description: dek || opening, alternates: alternates(`/${slug}`) }
}

export default async function Page(props: Props) {
  return (
    <Sheet>
      <StandingStory article={await pageOrElsewhere(props)} />
    </Sheet>
  )
}
