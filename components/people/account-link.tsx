'use client'

import { useReader } from '@/components/people/reader-store.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

/**
 * Link to the account. It is the same on every page for everybody; if there is a session, a script
 * adds the user's name (if there is room) and the number of new inbox entries.
 */
export function AccountLink() {
  const reader = useReader()
  const { words, say } = useSpeech('everywhere')
  const { name } = reader?.me ?? {}
  const unseen = name === undefined ? 0 : (reader?.unseen ?? 0)
  return (
    <p className="account-link">
      <a href="/account" aria-label={name && say(words.yourAccount, { name })}>
        <span className="account-word">{words.account}</span>
        {name && <span className="account-name">{name}</span>}
      </a>
      {unseen > 0 && (
        <a
          className="account-new"
          href="/account/inbox"
          aria-label={say(words.newNotices, { count: unseen })}
        >
          {unseen} <span>{words.new}</span>
        </a>
      )}
    </p>
  )
}
