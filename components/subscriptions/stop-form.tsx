import type { ReactNode } from 'react'

interface Props {
  token: string
  /** The token of the page to come back to; empty for the one that says what ended. */
  back?: string
  children: ReactNode
}

/** Ends what a token names. A post, so that whoever only looks at links ends nothing. */
export function StopForm({ token, back = '', children }: Props) {
  return (
    <form method="post" action={`/unsubscribe?${new URLSearchParams({ token })}`}>
      {back && <input type="hidden" name="back" value={back} />}
      {children}
    </form>
  )
}
