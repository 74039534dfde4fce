import { getCardSpeech } from '@/components/lists/card-speech.ts'
import { StoryCard } from '@/components/lists/story-card.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { Strip } from '@/lib/pages/articles/page-views.ts'

/** A category's newest stories in a row. */
export function SectionStrip({ strip }: { strip: Strip }) {
  const { category: section, cards } = strip
  const speech = getCardSpeech(getSpeech())
  if (cards.length === 0) return null
  const title = `strip-${section.slug}`
  return (
    <section className="strip" aria-labelledby={title}>
      <h2 id={title} className="strip-title">
        <a href={`/category/${section.slug}`}>{section.name}</a>
      </h2>
      <ol className="cards">
        {cards.map((card) => (
          <li key={card.slug}>
            <StoryCard card={card} speech={speech} />
          </li>
        ))}
      </ol>
    </section>
  )
}
