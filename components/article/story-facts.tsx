import { languageName } from '@/components/ui/language-name.ts'
import { speechHere } from '@/components/words/speech-here.ts'
import type { ArticleView } from '@/lib/newsroom/articles/article.ts'

/** At a story's end: how long it was, in what language it is, and that it costs nothing. */
export function StoryFacts({ article }: { article: ArticleView }) {
  const { language, words, say } = speechHere()
  return (
    <p className="story-facts meta">
      {say(words.article.facts, {
        count: article.words,
        language: languageName(article.language, language),
      })}
    </p>
  )
}
