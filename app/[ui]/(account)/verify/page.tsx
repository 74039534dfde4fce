import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { confirmAddress } from '@/app/[ui]/(account)/verify/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { OneButton } from '@/components/people/one-button.tsx'

export const metadata: Metadata = { title: 'Confirm your address' }

/** Where the link leads that proves an address: of a new account, or a new one of an account. */
export default async function VerifyPage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await queryOf(searchParams))('token')
  return (
    <Sheet>
      <OneButton
        title="Confirm your address"
        words="One step is left: say that this address is yours."
        submit="It is mine"
        action={confirmAddress}
        here="/verify"
        token={token}
        instead={{ to: '/sign-in', name: 'Ask for another link' }}
      />
    </Sheet>
  )
}
