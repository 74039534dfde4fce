import type { ReactNode } from 'react'
import { Byline } from '@/components/article/byline.tsx'
import { ReadIn } from '@/components/article/read-in.tsx'
import { getTextDirection } from '@/components/ui/text-direction.ts'
import type { ArticleView } from '@/lib/newsroom/articles/article.ts'
import type { Translation } from '@/lib/newsroom/translations/translation.ts'

interface Props {
  article: ArticleView
  translations: readonly Translation[]
  zone: string
  corrected: boolean
}

/** Category, headline, dek, byline and links to translations. */
export function StoryHead({ article, translations, zone, corrected }: Props) {
  const { category, kicker, language } = article
  return (
    <header className="story-head" dir={getTextDirection(article.headline)}>
      <Kicker text={kicker || category?.name} href={category && `/category/${category.slug}`} />
      <h1 lang={language}>{article.headline}</h1>
      {article.dek && (
        <p className="dek" lang={language}>
          {article.dek}
        </p>
      )}
      <Byline article={article} zone={zone} corrected={corrected} />
      <ReadIn translations={translations} />
    </header>
  )
}

function Kicker({ text, href }: { text: ReactNode; href: string | null }) {
  if (!text) return null
  return <p className="kicker">{href ? <a href={href}>{text}</a> : text}</p>
}
