import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { onlyInALanguage } from '@/app/[ui]/interface.ts'
import '@/components/people/account.css'
import '@/components/subscriptions/inbox.css'

// Pages of one person: no search engine has use for them.
export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function AccountLayout({ children }: { children: ReactNode }) {
  await onlyInALanguage()
  return children
}
