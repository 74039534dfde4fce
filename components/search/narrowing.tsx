import type { ReactNode } from 'react'
import type { SectionChoice } from '@/lib/articles/page-views.ts'
import type { SearchRequest, SearchView } from '@/lib/search/search.ts'

interface Props {
  view: SearchView
  sections: readonly SectionChoice[]
}

/** Parts of the newspaper and days that a search can be narrowed down to; open once it is. */
export function Narrowing({ view, sections }: Props) {
  const { request, articles } = view
  const narrowed = isNarrowed(request)
  return (
    <details className="narrowing" open={narrowed}>
      <summary>Narrow down</summary>
      <div className="narrowing-fields">
        {request.place === 'articles' && (
          <>
            <Choice name="section" label="Section" chosen={request.category} all="All sections">
              {sections.map(({ slug, name, depth }) => (
                <option key={slug} value={slug}>
                  {'\u2003'.repeat(depth)}
                  {name}
                </option>
              ))}
            </Choice>
            <Choice name="by" label="Author" chosen={request.author} all="All authors">
              {withChosen(articles?.authors ?? [], request.author).map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </Choice>
            <Choice name="language" label="Language" chosen={request.language} all="All languages">
              {languagesOf(view).map((language) => (
                <option key={language} value={language}>
                  {languageName(language)}
                </option>
              ))}
            </Choice>
          </>
        )}
        <Day name="from" label="From" value={request.from} />
        <Day name="to" label="To" value={request.to} />
        {request.place === 'articles' && (
          <Choice
            name="sort"
            label="Order"
            chosen={request.sort === 'best' ? '' : 'newest'}
            all="Best first"
          >
            <option value="newest">Newest first</option>
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
  /** What stands for not choosing. */
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

export function isNarrowed({ category, author, language, from, to, sort }: SearchRequest): boolean {
  return [category, author, language, from, to].some((part) => part !== '') || sort !== 'best'
}

/** What is chosen stands among the choices, also where nothing was found. */
function withChosen<T extends { readonly slug: string; readonly name: string }>(
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

function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
}
