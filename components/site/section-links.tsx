import type { Named } from '@/lib/newsroom/articles/article.ts'

interface Props {
  sections: readonly Named[]
  /** The slug of the section that the page belongs to. */
  current?: string | undefined
}

/** One link a section, the page's own marked. */
export function SectionLinks({ sections, current }: Props) {
  return sections.map(({ slug, name }) => (
    <a key={slug} href={`/category/${slug}`} aria-current={slug === current ? 'true' : undefined}>
      {name}
    </a>
  ))
}
