import type { ReactNode } from 'react'
import { onlyInALanguage } from '@/app/[ui]/interface.ts'

export default async function SiteLayout({ children }: { children: ReactNode }) {
  await onlyInALanguage()
  return children
}
