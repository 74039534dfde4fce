'use client'

import { Trouble } from '@/components/site/trouble.tsx'

/** A page that failed is asked for anew: the fault was on the server, not in the browser. */
export default function ErrorPage() {
  return (
    <main className="page" id="main">
      <Trouble retry={() => location.reload()} />
    </main>
  )
}
