import type { Card } from '@/lib/articles/article.ts'

interface Props {
  card: Card
  /** The block's id; none for a card that the page put in by itself. */
  id?: string
}

/** One more story to read, inside the body. */
export function KeepReading({ card, id }: Props) {
  return (
    <div className="keep-reading" data-block={id}>
      <p className="label">Keep reading</p>
      <a href={`/article/${card.slug}`} lang={card.language}>
        {card.headline}
      </a>
    </div>
  )
}
