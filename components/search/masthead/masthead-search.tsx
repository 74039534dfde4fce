import { SearchLink } from '@/components/search/masthead/search-link.tsx'
import { ClientSpeech } from '@/components/words/client-speech.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'

/** The search link, with only the messages that its script needs. */
export function MastheadSearch() {
  const { language, words } = getSpeech()
  return (
    <ClientSpeech language={language} words={{ searchBar: words.searchBar }}>
      <SearchLink />
    </ClientSpeech>
  )
}
