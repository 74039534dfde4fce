import type { ReactNode } from 'react'
import type { CardSpeech } from '@/components/lists/card-speech.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'

interface Props {
  card: ArticleCard
  speech: CardSpeech
  /** Content before the reading time, such as author or date. */
  children?: ReactNode
}

/** The meta line under a headline. It is in the interface language, not the story's. */
export function StoryMeta({ card, speech, children }: Props) {
  const { language, words, say } = speech
  return (
    <p className="meta" lang={language}>
      {children}
      <span>{say(words.minutes, { count: card.minutes })}</span>
      {card.commentCount > 0 && <span>{say(words.comments, { count: card.commentCount })}</span>}
    </p>
  )
}
