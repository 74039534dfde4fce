import { SearchForm } from '@/components/search/search-form.tsx'
import { SearchResults } from '@/components/search/search-results.tsx'
import type { Site } from '@/components/site/site.ts'
import type { SectionChoice } from '@/lib/articles/page-views.ts'
import type { SearchView } from '@/lib/search/search.ts'

interface Props {
  view: SearchView
  sections: readonly SectionChoice[]
  site: Site
  /** Somebody searches faster than anybody reads: nothing was looked for. */
  tooFast: boolean
}

/** The search page: the form, and what was found. */
export function SearchPage({ view, sections, site, tooFast }: Props) {
  return (
    <div className="article-list search">
      <header className="list-head">
        <h1>Search</h1>
      </header>
      <SearchForm view={view} sections={sections} />
      {tooFast && (
        <p className="trouble" role="alert">
          There were many searches from where you are. Please wait a minute and press Search again.
        </p>
      )}
      {view.cut && <p className="search-note">That was a lot: we looked for its first words.</p>}
      <SearchResults view={view} site={site} />
    </div>
  )
}
