import { counted } from '@/components/ui/counted.ts'
import type { Card } from '@/lib/articles/article.ts'

/** The stories that readers talk about most. */
export function MostDiscussed({ cards }: { cards: readonly Card[] }) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="discussed-title">
      <h2 id="discussed-title" className="strip-title">
        Most discussed
      </h2>
      <ol className="list ranked">
        {cards.map((card) => (
          <li key={card.slug}>
            <a href={`/article/${card.slug}`} lang={card.language}>
              {card.headline}
            </a>
            <span>{counted(card.commentCount, 'comment')}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
