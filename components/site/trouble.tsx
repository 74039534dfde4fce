'use client'

import { Notice } from '@/components/site/notice.tsx'

/** What a reader sees when a page could not be made. */
export function Trouble({ retry }: { retry: () => void }) {
  return (
    <Notice title="This page could not be printed">
      <p>
        Something went wrong on our side, and it has been noted. Nothing of yours is lost. A second
        try often works.
      </p>
      <p className="ways-on">
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
        <a href="/">Go to the front page</a>
      </p>
    </Notice>
  )
}
