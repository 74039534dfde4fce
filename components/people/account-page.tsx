import type { ReactNode } from 'react'
import { AccountNav, type AccountPath } from '@/components/people/account-nav.tsx'

interface Props {
  title: string
  /** The current account page. Null on pages below; omitted before signing in. */
  current?: AccountPath | null
  children: ReactNode
}

/** Frame of the account and sign-in pages. */
export function AccountPage({ title, current, children }: Props) {
  return (
    <div className="account">
      <h1>{title}</h1>
      {current !== undefined && <AccountNav current={current} />}
      {children}
    </div>
  )
}
