'use client'

import { useState } from 'react'
import { useInBrowser } from '@/components/ui/use-in-browser.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  headline: string
  url: string
}

const canCopy = () => Boolean(navigator.clipboard)
const canShare = () => typeof navigator.share === 'function'

/** Copy link, and the system's share sheet if there is one. */
export function ShareButtons({ headline, url }: Props) {
  const { words, say } = useSpeech('story')
  const [told, tell] = useState('')
  const copyable = useInBrowser(canCopy)
  const shareable = useInBrowser(canShare)

  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => tell(words.copied),
      () => tell(say(words.notCopied, { url })),
    )
  // Closing the share sheet rejects too. That isn't an error.
  const share = () => navigator.share({ title: headline, url }).catch(() => {})

  return (
    <>
      {copyable && (
        <button type="button" className="quiet-button" onClick={copy}>
          {words.copy}
        </button>
      )}
      {shareable && (
        <button type="button" className="quiet-button" onClick={share}>
          {words.pass}
        </button>
      )}
      <span role="status" className="said">
        {told}
      </span>
    </>
  )
}
