import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'

/** The stories with the most discussion. */
export function MostDiscussed({ cards }: { cards: readonly ArticleCard[] }) {
  const { words, say } = getSpeech()
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="discussed-title">
      <h2 id="discussed-title" className="strip-title">
        {words.front.mostDiscussed}
      </h2>
      <ol className="list ranked">
        {cards.map((card) => (
          <li key={card.slug}>
            <a href={`/article/${card.slug}`} lang={card.language}>
              {card.headline}
            </a>
            <span>{say(words.cards.comments, { count: card.commentCount })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
