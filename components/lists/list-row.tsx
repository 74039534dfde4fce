import { getCardSpeech } from '@/components/lists/card-speech.ts'
import { StoryMeta } from '@/components/lists/story-meta.tsx'
import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { hasFile, Picture } from '@/components/ui/picture.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'

interface Props {
  card: ArticleCard
  site: Site
  /** The list's lead story: larger, with an eagerly loaded picture. */
  lead?: boolean
  /** False if all articles are by the author named in the list's head. */
  signed?: boolean
}

/** An article in a list: headline, dek or first words, meta line, and a picture at the side. */
export function ListRow({ card, site, lead = false, signed = true }: Props) {
  const sizes = lead ? '(max-width: 60rem) 95vw, 30rem' : '(max-width: 40rem) 30vw, 15rem'
  return (
    <article className={lead ? 'row row-lead' : 'row'} lang={card.language}>
      <a href={`/article/${card.slug}`}>
        <h2>{card.headline}</h2>
        {hasFile(card.hero) && (
          <span className="thumb">
            <Picture picture={card.hero} sizes={sizes} alt="" first={lead} />
          </span>
        )}
      </a>
      <p>{card.dek || card.opening}</p>
      <StoryMeta card={card} speech={getCardSpeech(getSpeech())}>
        <DateStamp
          at={card.publishedAt}
          zone={site.timeZone}
          language={site.language}
          style="day"
        />
        {signed && <span>{card.author.name}</span>}
      </StoryMeta>
    </article>
  )
}
