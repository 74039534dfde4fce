import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'

interface Props {
  speech: Speech<Words>
  card: ArticleCard
  /** The block's id. Omitted for a card that the page inserted. */
  id?: string
}

/** A link to another story, inside the body. */
export function KeepReading({ speech, card, id }: Props) {
  return (
    <div className="keep-reading" data-block={id}>
      <p className="label">{speech.words.body.keepReading}</p>
      <a href={`/article/${card.slug}`} lang={card.language}>
        {card.headline}
      </a>
    </div>
  )
}
