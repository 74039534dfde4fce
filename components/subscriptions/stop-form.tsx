import type { ReactNode } from 'react'

interface Props {
  token: string
  /** Token of the page to return to. Empty: the confirmation page. */
  back?: string
  children: ReactNode
}

/**
 * Ends a token's subscription. It is a POST, so link scanners and prefetching can't end anything.
 */
export function StopForm({ token, back = '', children }: Props) {
  return (
    <form method="post" action={`/unsubscribe?${new URLSearchParams({ token })}`}>
      {back && <input type="hidden" name="back" value={back} />}
      {children}
    </form>
  )
}
