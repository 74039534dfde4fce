import { getSpeech } from '@/components/words/speech-here.ts'
import type { Named } from '@/lib/newsroom/articles/article.ts'

/** The parent categories, from the top. */
export function Breadcrumb({ path }: { path: readonly Named[] }) {
  if (path.length === 0) return null
  return (
    <nav className="breadcrumb" aria-label={getSpeech().words.lists.sectionsAbove}>
      <ol>
        {path.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/category/${slug}`}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
