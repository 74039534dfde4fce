'use client'

import { Trouble } from '@/components/site/trouble.tsx'
import '@/app/styles/tokens.css'
import '@/app/styles/base.css'
import '@/app/styles/furniture.css'

/** Replaces even the layout, so it brings its own document. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>This page could not be printed</title>
        <main className="page" id="main">
          <Trouble retry={() => location.reload()} />
        </main>
      </body>
    </html>
  )
}
