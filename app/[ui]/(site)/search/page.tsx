import type { Metadata } from 'next'
import { getCategoryChoices, loadSearchResults } from '@/app/[ui]/(site)/search/data.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { SearchPage } from '@/components/search/search-page.tsx'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { answerWith } from '@/lib/platform/http/requests/request-scope.ts'
import { searchRequest } from '@/lib/search/input.ts'
import '@/components/search/search.css'

interface Props {
  searchParams: Promise<Record<string, unknown>>
}

/** Search results aren't content, so search engines don't index them. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { typed } = searchRequest(await searchParams)
  const short = typed.trim().slice(0, 60).toWellFormed()
  const { words, say } = await pageSpeech()
  const { title, titled, description } = words.search
  return {
    title: short ? say(titled, { typed: short }) : title,
    description: say(description, { site: siteIdentity().name }),
    robots: { index: false },
  }
}

/** Not cached: there is no end of different searches. */
export default async function Page({ searchParams }: Props) {
  const request = searchRequest(await searchParams)
  const [{ view, wait }, sections] = await Promise.all([
    loadSearchResults(request),
    getCategoryChoices(),
  ])
  if (wait !== null) answerWith(429, wait)
  return (
    <Sheet>
      <SearchPage view={view} sections={sections} site={await pageSite()} tooFast={wait !== null} />
    </Sheet>
  )
}
