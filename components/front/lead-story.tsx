import { getCardSpeech } from '@/components/lists/card-speech.ts'
import { StoryMeta } from '@/components/lists/story-meta.tsx'
import { hasFile, Picture } from '@/components/ui/picture.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'

/** The lead story. */
export function LeadStory({ card }: { card: ArticleCard }) {
  const speech = getSpeech()
  return (
    <article className="lead" lang={card.language}>
      <a href={`/article/${card.slug}`}>
        {hasFile(card.hero) && (
          <span className="thumb">
            <Picture picture={card.hero} sizes="(max-width: 60rem) 95vw, 40rem" alt="" first />
          </span>
        )}
        <h2>{card.headline}</h2>
      </a>
      <p className="dek">{card.dek || card.opening}</p>
      <StoryMeta card={card} speech={getCardSpeech(speech)}>
        <span>
          {interpolate(speech.words.front.by, {
            author: <a href={`/author/${card.author.slug}`}>{card.author.name}</a>,
          })}
        </span>
        {card.category && <a href={`/category/${card.category.slug}`}>{card.category.name}</a>}
      </StoryMeta>
    </article>
  )
}
