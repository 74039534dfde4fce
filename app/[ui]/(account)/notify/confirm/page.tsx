import type { Metadata } from 'next'
import { confirmWish } from '@/app/[ui]/(account)/notify/confirm/actions.ts'
import { linkedWish } from '@/app/[ui]/(account)/notify/confirm/data.ts'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import { MailedLinkPage } from '@/components/people/one-button.tsx'
import { subscriptionSentences } from '@/lib/notifications/refusal-messages.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.hearing.confirmTitle }
}

/** Where the link of a guest's confirmation leads. Only its button confirms: programs follow links too. */
export default async function ConfirmPage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await queryOf(searchParams))('token')
  const wish = await linkedWish(token)
  const { words, say } = await pageSpeech()
  const { hearing } = words
  const title = hearing.confirmTitle
  if (!wish || wish.confirmed) {
    return (
      <Sheet>
        <AccountPage title={title}>
          <p role="status">
            {wish ? hearing.confirmed : subscriptionSentences(await pageSpeech())['bad-link']}
          </p>
        </AccountPage>
      </Sheet>
    )
  }
  const asked = wish.kind === 'comment' ? hearing.askReplies : hearing.askComments
  return (
    <Sheet>
      <MailedLinkPage
        title={title}
        words={say(asked, { headline: wish.headline })}
        submit={hearing.yesWrite}
        action={confirmWish}
        here="/notify/confirm"
        token={token}
        instead={{ to: '/', name: hearing.noFront }}
      />
    </Sheet>
  )
}
