import { Body } from '@/components/article/body.tsx'
import { Hero } from '@/components/article/hero.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArticleView } from '@/lib/newsroom/articles/article.ts'

/** A static page such as About: no byline, date or related stories. */
export function StaticPage({ article }: { article: ArticleView }) {
  return (
    <article id="story" className="story">
      <header className="story-head">
        <h1 lang={article.language}>{article.headline}</h1>
        {article.dek && (
          <p className="dek" lang={article.language}>
            {article.dek}
          </p>
        )}
      </header>
      <Hero picture={article.hero} language={article.language} />
      <Body speech={getSpeech()} body={article.body} language={article.language} keepReading={{}} />
    </article>
  )
}
