import { Narrowing } from '@/components/search/narrowing.tsx'
import type { SectionChoice } from '@/lib/articles/page-views.ts'
import type { SearchView } from '@/lib/search/search.ts'
import { MAX_QUERY } from '@/lib/search/words/parse-query.ts'

interface Props {
  view: SearchView
  sections: readonly SectionChoice[]
}

/** What to look for, and where. A plain form: whatever is asked has an address. */
export function SearchForm({ view, sections }: Props) {
  const { request } = view
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers and readers of pages know the role longer than the element.
    <form role="search" action="/search" className="search-form">
      <label htmlFor="search-words">Words to look for</label>
      <div className="search-line">
        <input
          id="search-words"
          type="search"
          name="q"
          defaultValue={request.typed.slice(0, MAX_QUERY)}
          maxLength={MAX_QUERY}
          autoComplete="off"
          autoCapitalize="none"
          dir="auto"
          aria-describedby="search-hint"
        />
        <button type="submit" className="button">
          Search
        </button>
      </div>
      <p className="hint" id="search-hint">
        “Words in quotes” stand side by side, <code>-word</code> leaves one out, <code>OR</code>{' '}
        takes either.
      </p>
      {request.place === 'comments' && <input type="hidden" name="in" value="comments" />}
      <Narrowing view={view} sections={sections} />
    </form>
  )
}
