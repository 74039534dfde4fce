import { StoryMeta } from '@/components/lists/story-meta.tsx'
import type { Card } from '@/lib/articles/article.ts'

/** The stories beside the lead: words only. */
export function SecondStories({ cards }: { cards: readonly Card[] }) {
  if (cards.length === 0) return null
  return (
    <div className="second">
      {cards.map((card) => (
        <article key={card.slug} lang={card.language}>
          <a href={`/article/${card.slug}`}>
            <h2>{card.headline}</h2>
          </a>
          {card.dek && <p>{card.dek}</p>}
          <StoryMeta card={card} />
        </article>
      ))}
    </div>
  )
}
