'use client'

import { Trouble } from '@/components/site/trouble.tsx'
import '@/app/styles/trouble-page.css'

/** Replaces even the layout, so it brings its own document. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body className="trouble-page">
        <title>This page could not be printed</title>
        <main id="main">
          <Trouble retry={() => location.reload()} />
        </main>
      </body>
    </html>
  )
}
