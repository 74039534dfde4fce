'use client'

import { Trouble } from '@/components/site/trouble.tsx'
import { ClientSpeech } from '@/components/words/client-speech.tsx'
import { everywhere } from '@/lib/i18n/en/site.ts'
import '@/components/site/trouble-page.css'

/** Replaces even the layout, so it brings its own document, and its words: in English. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body className="trouble-page">
        <title>{everywhere.trouble.title}</title>
        <main id="main">
          <ClientSpeech language="en" words={{ everywhere }}>
            <Trouble retry={() => location.reload()} />
          </ClientSpeech>
        </main>
      </body>
    </html>
  )
}
