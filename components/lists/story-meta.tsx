import type { ReactNode } from 'react'
import { counted } from '@/components/ui/counted.ts'
import type { Card } from '@/lib/articles/article.ts'

interface Props {
  card: Card
  /** What stands before the reading time, such as author or date. */
  children?: ReactNode
}

/** The facts under a headline. Their words are the site's, whatever the story's language. */
export function StoryMeta({ card, children }: Props) {
  return (
    <p className="meta" lang="en">
      {children}
      <span>{card.minutes} min read</span>
      {card.commentCount > 0 && <span>{counted(card.commentCount, 'comment')}</span>}
    </p>
  )
}
