import { Notice } from '@/components/site/notice.tsx'
import { SectionLinks } from '@/components/site/section-links.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { Named } from '@/lib/newsroom/articles/article.ts'

/** The 404 page. */
export function MissingPage({ sections }: { sections: readonly Named[] }) {
  const { missing } = getSpeech().words.site
  return (
    <Notice title={missing.title}>
      <p>{missing.words}</p>
      <p className="ways-on">
        <a className="button" href="/">
          {missing.front}
        </a>
      </p>
      {sections.length > 0 && (
        <nav className="subsections" aria-label={missing.sections}>
          <SectionLinks sections={sections} />
        </nav>
      )}
    </Notice>
  )
}
