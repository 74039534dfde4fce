'use client'

import { Notice } from '@/components/site/notice.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'

/** The error page. */
export function Trouble({ retry }: { retry: () => void }) {
  const { trouble } = useSpeech('everywhere').words
  return (
    <Notice title={trouble.title}>
      <p>{trouble.words}</p>
      <p className="ways-on">
        <button type="button" className="button" onClick={retry}>
          {trouble.again}
        </button>
        <a href="/">{trouble.front}</a>
      </p>
    </Notice>
  )
}
