import type { ReactNode } from 'react'
import type { CardSpeech } from '@/components/lists/card-speech.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'

interface Props {
  card: ArticleCard
  speech: CardSpeech
  /** What stands before the reading time, such as author or date. */
  children?: ReactNode
}

/** The facts under a headline. Their words are the interface's, whatever the story's language. */
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
