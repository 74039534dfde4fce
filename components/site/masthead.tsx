import { Printed } from '@/components/article/printed.tsx'
import { AccountLink } from '@/components/people/account-link.tsx'
import { MastheadSearch } from '@/components/search/masthead/masthead-search.tsx'
import { SectionLinks } from '@/components/site/section-links.tsx'
import type { Site } from '@/components/site/site.ts'
import { DateStamp } from '@/components/ui/date-stamp.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { SiteFrame } from '@/lib/pages/articles/page-views.ts'

/** Number of categories that fit in a row. The footer lists all of them. */
const IN_MASTHEAD = 9

interface Props {
  site: Site
  frame: SiteFrame
  /** Slug of the page's category. */
  section?: string | undefined
  /**
   * Only set on the front page, which has the large flag: when the newest article was published.
   */
  edition?: string | null | undefined
}

/** Masthead: site name, date, search and account links, and categories. */
export function Masthead({ site, frame, section, edition }: Props) {
  const { site: words } = getSpeech().words
  return (
    <header className={edition === undefined ? 'masthead' : 'masthead front'}>
      <div className="masthead-top">
        <p className="ear">
          {edition && (
            <DateStamp at={edition} zone={site.timeZone} language={site.language} style="edition" />
          )}
        </p>
        <a className="flag" href="/">
          {site.name}
        </a>
        <div className="ear ear-end">
          {site.tagline && <p className="tagline">{site.tagline}</p>}
          <div className="ways-in">
            <MastheadSearch />
            <AccountLink />
          </div>
        </div>
      </div>
      {frame.categories.length > 0 && (
        <Printed name="ways">
          <nav className="sections" aria-label={words.sections}>
            <SectionLinks sections={frame.categories.slice(0, IN_MASTHEAD)} current={section} />
            {frame.categories.length > IN_MASTHEAD && <a href="#sections">{words.allSections}</a>}
          </nav>
        </Printed>
      )}
    </header>
  )
}
