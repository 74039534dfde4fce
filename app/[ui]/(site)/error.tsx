'use client'

import { Trouble } from '@/components/site/trouble.tsx'

/** Reloads the page to retry, because the error was on the server. */
export default function ErrorPage() {
  return (
    <main className="page" id="main">
      <Trouble retry={() => location.reload()} />
    </main>
  )
}
