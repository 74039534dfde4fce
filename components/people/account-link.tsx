'use client'

import { useReader } from '@/components/people/reader-store.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

/**
 * The way to one's account. The same on every page for everybody; where there is a session, a script
 * writes the reader's name in (where there is room), and how much is new in their inbox.
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
