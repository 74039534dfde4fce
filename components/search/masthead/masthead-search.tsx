import { SearchLink } from '@/components/search/masthead/search-link.tsx'
import { ClientSpeech } from '@/components/words/client-speech.tsx'
import { speechHere } from '@/components/words/speech-here.ts'

/** The way to search, with the few words that its script says. */
export function MastheadSearch() {
  const { language, words } = speechHere()
  return (
    <ClientSpeech language={language} words={{ searchBar: words.searchBar }}>
      <SearchLink />
    </ClientSpeech>
  )
}
