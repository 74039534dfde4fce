import { ArticleHit } from '@/components/search/article-hit.tsx'
import { hasFilters } from '@/components/search/narrowing.tsx'
import { getSearchAddress } from '@/components/search/search-address.ts'
import type { Site } from '@/components/site/site.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { SearchRequest, SearchView } from '@/lib/search/search.ts'

interface Props {
  view: SearchView
  site: Site
}

/** Shown without results: spelling suggestions and other links. */
export function NothingFound({ view, site }: Props) {
  const { request, articles } = view
  const meant = articles?.meant ?? null
  const words = getSpeech().words.search
  return (
    <>
      <p className="empty">
        {interpolate(words.nothing, { typed: <strong dir="auto">{request.typed.trim()}</strong> })}{' '}
        {meant &&
          interpolate(words.meant, {
            typed: (
              <a href={getSearchAddress(request, { typed: meant.typed })} dir="auto">
                {meant.typed}
              </a>
            ),
          })}
      </p>
      {meant ? (
        <ol className="rows hits">
          {meant.hits.map((hit) => (
            <li key={hit.address}>
              <ArticleHit hit={hit} site={site} />
            </li>
          ))}
        </ol>
      ) : (
        <WaysOn request={request} />
      )}
    </>
  )
}

const EVERYWHERE = {
  category: '',
  author: '',
  language: '',
  from: '',
  to: '',
  sort: 'best',
} as const

function WaysOn({ request }: { request: SearchRequest }) {
  const { search } = getSpeech().words
  const words = request.typed.trim().split(/\s+/)
  const any = words.length > 1 && words.every((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word))
  const other = request.place === 'articles' ? 'comments' : 'articles'
  return (
    <ul className="search-ways">
      {hasFilters(request) && (
        <li>
          <a href={getSearchAddress(request, EVERYWHERE)}>{search.wholeNewspaper}</a>
        </li>
      )}
      {any && (
        <li>
          <a href={getSearchAddress(request, { typed: words.join(' OR ') })}>{search.anyWord}</a>
        </li>
      )}
      <li>
        <a href={getSearchAddress(request, { ...EVERYWHERE, place: other })}>
          {search[other].look}
        </a>
      </li>
    </ul>
  )
}
