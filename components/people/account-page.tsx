import type { ReactNode } from 'react'
import { AccountNav, type AccountPath } from '@/components/people/account-nav.tsx'

interface Props {
  title: string
  /** The page's place among those of an account; null below them, left out before one is signed in. */
  current?: AccountPath | null
  children: ReactNode
}

/** A page on somebody's own account, or on the way to it. */
export function AccountPage({ title, current, children }: Props) {
  return (
    <div className="account">
      <h1>{title}</h1>
      {current !== undefined && <AccountNav current={current} />}
      {children}
    </div>
  )
}
