import { getCardSpeech } from '@/components/lists/card-speech.ts'
import { StoryMeta } from '@/components/lists/story-meta.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'

/** The stories beside the lead, without pictures. */
export function SecondStories({ cards }: { cards: readonly ArticleCard[] }) {
  const speech = getCardSpeech(getSpeech())
  if (cards.length === 0) return null
  return (
    <div className="second">
      {cards.map((card) => (
        <article key={card.slug} lang={card.language}>
          <a href={`/article/${card.slug}`}>
            <h2>{card.headline}</h2>
          </a>
          {card.dek && <p>{card.dek}</p>}
          <StoryMeta card={card} speech={speech} />
        </article>
      ))}
    </div>
  )
}
