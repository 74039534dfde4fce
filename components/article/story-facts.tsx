import { counted } from '@/components/ui/counted.ts'
import type { ArticleView } from '@/lib/articles/article.ts'

interface Props {
  article: ArticleView
  /** The site's language, BCP 47: that of these words. */
  language: string
}

/** At a story's end: how long it was, in what language it is, and that it costs nothing. */
export function StoryFacts({ article, language }: Props) {
  return (
    <p className="story-facts meta">
      {counted(article.words, 'word')} in {languageName(article.language, language)}, free to read
    </p>
  )
}

/** `Thai`; the tag itself where nobody has a name for it. */
function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
