import { getCardSpeech } from '@/components/lists/card-speech.ts'
import { StoryMeta } from '@/components/lists/story-meta.tsx'
import { HighlightedText } from '@/components/search/pieces.tsx'
import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArticleHit as Hit } from '@/lib/search/search.ts'

/** An article in the results: category, headline and highlighted excerpt. */
export function ArticleHit({ hit, site }: { hit: Hit; site: Site }) {
  const { card, address, headline, excerpt } = hit
  return (
    <article className="hit" lang={card.language}>
      {card.category && (
        <p className="kicker" lang={site.language}>
          <a href={`/category/${card.category.slug}`}>{card.category.name}</a>
        </p>
      )}
      <h3>
        <a href={address}>
          <HighlightedText of={headline} />
        </a>
      </h3>
      <p className="excerpt">
        <HighlightedText of={excerpt} />
      </p>
      <StoryMeta card={card} speech={getCardSpeech(getSpeech())}>
        <DateStamp
          at={card.publishedAt}
          zone={site.timeZone}
          language={site.language}
          style="day"
        />
        <span>{card.author.name}</span>
      </StoryMeta>
    </article>
  )
}
