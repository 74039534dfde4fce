import type { SuggestionState } from '@/components/search/masthead/suggestion-state.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  state: SuggestionState
  id: string
  optionId: (at: number) => string
  go: (address: string) => void
}

/**
 * The suggested headlines. Focus stays in the field, which announces the active one
 * (aria-activedescendant).
 */
export function SuggestionList({ state, id, optionId, go }: Props) {
  const { words, say } = useSpeech('searchBar')
  const { items, active, open } = state
  return (
    <>
      <div
        id={id}
        role="listbox"
        aria-label={words.headlines}
        className="search-proposed"
        hidden={!open}
      >
        {items.map(({ headline, language, address }, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles keys (combobox pattern).
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field (combobox pattern).
          <div
            key={address}
            id={optionId(at)}
            role="option"
            aria-selected={at === active}
            lang={language}
            // mousedown would blur the field, which closes the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(address)}
          >
            {headline}
          </div>
        ))}
      </div>
      <p role="status" className="unseen">
        {open && say(words.proposed, { count: items.length })}
      </p>
    </>
  )
}
