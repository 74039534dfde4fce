import type { Metadata } from 'next'
import { pageSpeech, renderedLanguage } from '@/app/[ui]/interface.ts'
import { MissingPage } from '@/components/site/missing-page.tsx'
import { setPageLanguage } from '@/components/words/speech-here.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.site.missing.name, robots: { index: false } }
}

/**
 * What Next renders for each address that has nothing. lib/platform/http/responses/missing-page.ts sends the page
 * /page-not-found instead, so this one costs no query: strangers can ask for any number of addresses.
 */
export default async function NotFound() {
  setPageLanguage(await renderedLanguage())
  return (
    <main id="main">
      <MissingPage sections={[]} />
    </main>
  )
}
