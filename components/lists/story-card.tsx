import type { CardSpeech } from '@/components/lists/card-speech.ts'
import { StoryMeta } from '@/components/lists/story-meta.tsx'
import { hasFile, Picture } from '@/components/ui/picture.tsx'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'

interface Props {
  card: ArticleCard
  speech: CardSpeech
  /** Heading level. */
  level?: 'h2' | 'h3'
}

/** An article in a grid: picture (or its first words instead), headline, meta line. */
export function StoryCard({ card, speech, level: Headline = 'h3' }: Props) {
  return (
    <article className="card" lang={card.language}>
      <a href={`/article/${card.slug}`}>
        <Headline>{card.headline}</Headline>
        {hasFile(card.hero) && (
          <span className="thumb">
            <Picture picture={card.hero} sizes="(max-width: 40rem) 95vw, 21rem" alt="" />
          </span>
        )}
      </a>
      {!hasFile(card.hero) && <p className="thumb thumb-words">{card.dek || card.opening}</p>}
      <StoryMeta card={card} speech={speech} />
    </article>
  )
}
