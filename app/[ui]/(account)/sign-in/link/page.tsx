import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { followLink } from '@/app/[ui]/(account)/sign-in/link/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { OneButton } from '@/components/people/one-button.tsx'

export const metadata: Metadata = { title: 'Sign in' }

/** Where a mailed link leads. Only the button signs in: programs that check mail follow links. */
export default async function LinkPage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await queryOf(searchParams))('token')
  return (
    <Sheet>
      <OneButton
        title="Sign in"
        words="You asked for a link to sign in. One step is left."
        submit="Sign in"
        action={followLink}
        here="/sign-in/link"
        token={token}
        instead={{ to: '/sign-in', name: 'Ask for another link' }}
      />
    </Sheet>
  )
}
