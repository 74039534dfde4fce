import { getSpeech } from '@/components/words/speech-here.ts'
import type { Translation } from '@/lib/newsroom/translations/translation.ts'
import { getNativeName } from '@/lib/newsroom/translations/translation.ts'

/** Links to the story's translations, each language by its own name. */
export function ReadIn({ translations }: { translations: readonly Translation[] }) {
  if (translations.length === 0) return null
  return (
    <nav className="read-in meta" aria-labelledby="read-in">
      <span id="read-in">{getSpeech().words.article.readIn}</span>
      <ul>
        {translations.map(({ slug, language }) => (
          <li key={slug}>
            <a href={`/article/${slug}`} lang={language} hrefLang={language}>
              {getNativeName(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
