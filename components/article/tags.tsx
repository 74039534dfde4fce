import { getSpeech } from '@/components/words/speech-here.ts'
import type { Named } from '@/lib/newsroom/articles/article.ts'

/** A story's tags, as links. */
export function Tags({ tags }: { tags: readonly Named[] }) {
  if (tags.length === 0) return null
  return (
    <nav className="tags" aria-label={getSpeech().words.article.tags}>
      <ul>
        {tags.map((tag) => (
          <li key={tag.slug}>
            <a href={`/tag/${tag.slug}`}>{tag.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
