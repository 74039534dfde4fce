import type { Metadata } from 'next'
import { confirmWish } from '@/app/[ui]/(account)/notify/confirm/actions.ts'
import { linkedWish } from '@/app/[ui]/(account)/notify/confirm/data.ts'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { AccountPage } from '@/components/people/account-page.tsx'
import { OneButton } from '@/components/people/one-button.tsx'
import { SUBSCRIPTION_REFUSALS } from '@/lib/subscriptions/sentences.ts'

export const metadata: Metadata = { title: 'Mail about comments' }

/** Where the link of a guest's confirmation leads. Only its button confirms: programs follow links too. */
export default async function ConfirmPage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await queryOf(searchParams))('token')
  const wish = await linkedWish(token)
  const title = 'Mail about comments'
  if (!wish || wish.confirmed) {
    return (
      <Sheet>
        <AccountPage title={title}>
          <p role="status">
            {wish
              ? 'It is confirmed. From now on we write to you; each mail says how to stop it.'
              : SUBSCRIPTION_REFUSALS['bad-link']}
          </p>
        </AccountPage>
      </Sheet>
    )
  }
  const what = wish.kind === 'comment' ? 'replies to a comment under' : 'new comments on'
  return (
    <Sheet>
      <OneButton
        title={title}
        words={`Shall we write to you when there are ${what} “${wish.headline}”?`}
        submit="Yes, write to me"
        action={confirmWish}
        here="/notify/confirm"
        token={token}
        instead={{ to: '/', name: 'No: go to the front page' }}
      />
    </Sheet>
  )
}
