import { getLanguageName } from '@/components/ui/language-name.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { ArticleView } from '@/lib/newsroom/articles/article.ts'

/** Line at the end of a story: length, language, and that it is free. */
export function StoryFacts({ article }: { article: ArticleView }) {
  const { language, words, say } = getSpeech()
  return (
    <p className="story-facts meta">
      {say(words.article.facts, {
        count: article.words,
        language: getLanguageName(article.language, language),
      })}
    </p>
  )
}
