import type { Named } from '@/lib/newsroom/articles/article.ts'

interface Props {
  sections: readonly Named[]
  /** Slug of the page's category. */
  current?: string | undefined
}

/** Links to the categories, with the current one marked. */
export function SectionLinks({ sections, current }: Props) {
  return sections.map(({ slug, name }) => (
    <a key={slug} href={`/category/${slug}`} aria-current={slug === current ? 'true' : undefined}>
      {name}
    </a>
  ))
}
