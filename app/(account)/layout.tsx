import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@/app/styles/inbox.css'

// Pages of one person: no search engine has use for them.
export const metadata: Metadata = { robots: { index: false, follow: false } }

export default function AccountLayout({ children }: { children: ReactNode }) {
  return children
}
