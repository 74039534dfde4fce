import type { Site } from '@/components/site/site.ts'
import { RecentStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'

interface Props {
  cards: readonly ArticleCard[]
  site: Site
  /**
   * When the newest article was published. Stories of that day show the time, older ones the date.
   */
  edition: string
}

/** The newest stories with their times. */
export function Latest({ cards, site, edition }: Props) {
  if (cards.length === 0) return null
  return (
    <section className="latest" aria-labelledby="latest-title">
      <h2 id="latest-title" className="strip-title">
        {getSpeech().words.front.latest}
      </h2>
      <ol className="list">
        {cards.map((card) => (
          <li key={card.slug}>
            <RecentStamp
              at={card.publishedAt}
              zone={site.timeZone}
              language={site.language}
              today={edition}
            />
            <a href={`/article/${card.slug}`} lang={card.language}>
              {card.headline}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
