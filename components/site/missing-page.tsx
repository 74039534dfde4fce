import { Notice } from '@/components/site/notice.tsx'
import { SectionLinks } from '@/components/site/section-links.tsx'
import type { Named } from '@/lib/articles/article.ts'

/** What stands at an address that has nothing. */
export function MissingPage({ sections }: { sections: readonly Named[] }) {
  return (
    <Notice title="There is no page at this address">
      <p>
        It may have been mistyped, or the story was taken down. What we publish stays where it was:
        a story that moved would have brought you along.
      </p>
      <p className="ways-on">
        <a className="button" href="/">
          Go to the front page
        </a>
      </p>
      {sections.length > 0 && (
        <nav className="subsections" aria-label="Sections to look in">
          <SectionLinks sections={sections} />
        </nav>
      )}
    </Notice>
  )
}
