import type { ReactNode } from 'react'
import { getLanguageName } from '@/components/ui/language-name.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { CategoryChoice } from '@/lib/pages/articles/page-views.ts'
import type { SearchRequest, SearchView } from '@/lib/search/search.ts'

interface Props {
  view: SearchView
  sections: readonly CategoryChoice[]
}

/** Filters by category, author, language and date, and the sort order. Expanded if one is set. */
export function SearchFilters({ view, sections }: Props) {
  const { request, articles } = view
  const narrowed = hasFilters(request)
  const here = getSpeech()
  const words = here.words.search.narrowing
  return (
    <details className="narrowing" open={narrowed}>
      <summary>{words.title}</summary>
      <div className="narrowing-fields">
        {request.place === 'articles' && (
          <>
            <Choice
              name="section"
              label={words.section}
              chosen={request.category}
              all={words.allSections}
            >
              {sections.map(({ slug, name, depth }) => (
                <option key={slug} value={slug}>
                  {'\u2003'.repeat(depth)}
                  {name}
                </option>
              ))}
            </Choice>
            <Choice name="by" label={words.author} chosen={request.author} all={words.allAuthors}>
              {includeSelected(articles?.authors ?? [], request.author).map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </Choice>
            <Choice
              name="language"
              label={words.language}
              chosen={request.language}
              all={words.allLanguages}
            >
              {languagesOf(view).map((language) => (
                <option key={language} value={language}>
                  {getLanguageName(language, here.language)}
                </option>
              ))}
            </Choice>
          </>
        )}
        <Day name="from" label={words.from} value={request.from} />
        <Day name="to" label={words.to} value={request.to} />
        {request.place === 'articles' && (
          <Choice
            name="sort"
            label={words.order}
            chosen={request.sort === 'best' ? '' : 'newest'}
            all={words.best}
          >
            <option value="newest">{words.newest}</option>
          </Choice>
        )}
      </div>
    </details>
  )
}

interface ChoiceProps {
  name: string
  label: string
  chosen: string
  /** Label of the option for no filter. */
  all: string
  children: ReactNode
}

function Choice({ name, label, chosen, all, children }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  )
}

function Day({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label>
      <span>{label}</span>
      <input type="date" name={name} defaultValue={value} />
    </label>
  )
}

export function hasFilters({ category, author, language, from, to, sort }: SearchRequest): boolean {
  return [category, author, language, from, to].some((part) => part !== '') || sort !== 'best'
}

/** Adds the selected value to the options even if it has no results. */
function includeSelected<T extends { readonly slug: string; readonly name: string }>(
  named: readonly T[],
  chosen: string,
) {
  if (chosen === '' || named.some(({ slug }) => slug === chosen)) return named
  return [...named, { slug: chosen, name: chosen }]
}

function languagesOf({ request, articles }: SearchView): string[] {
  const all = [...(articles?.languages ?? []), ...(request.language ? [request.language] : [])]
  return [...new Set(all)]
}
