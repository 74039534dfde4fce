import type { Named } from '@/lib/articles/article.ts'

/** The sections above this one, from the top. */
export function Breadcrumb({ path }: { path: readonly Named[] }) {
  if (path.length === 0) return null
  return (
    <nav className="breadcrumb" aria-label="Sections above">
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
