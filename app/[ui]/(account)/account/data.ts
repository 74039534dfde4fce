import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type AccountView, accountPage } from '@/lib/pages/account/account-page.ts'
import { database } from '@/lib/platform/db/database.ts'
import { member } from '@/lib/web/session/member.ts'

/** The account of who is signed in; others are asked to sign in and come back to `page`. */
export const ownAccount = cache(async (page: string): Promise<AccountView> => {
  const { id } = await member(page)
  const account = await accountPage(await database(), id)
  return account ?? notFound()
})
