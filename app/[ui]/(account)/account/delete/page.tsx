import type { Metadata } from 'next'
import { ownAccount } from '@/app/[ui]/(account)/account/data.ts'
import { askToBeDeleted } from '@/app/[ui]/(account)/account/delete/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import type { TickSpec } from '@/components/ui/field-spec.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { DELETION_GRACE_DAYS } from '@/lib/accounts/users/user.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.delete }
}

export default async function DeletePage() {
  const { name } = await ownAccount('/account/delete')
  const { words, say } = await pageSpeech()
  const { account } = words
  const withWords: TickSpec = {
    name: 'withWords',
    label: account.withWords,
    hint: account.withWordsHint,
    type: 'tick',
  }
  return (
    <Sheet>
      <AccountPage title={account.delete} current={null}>
        <p>{say(account.deleteMeans, { name, count: DELETION_GRACE_DAYS })}</p>
        <FieldsForm
          action={askToBeDeleted}
          here="/account/delete"
          fields={[withWords]}
          submit={account.deleteMine}
        />
        <p className="ways">
          <a href="/account/data">{account.downloadFirst}</a>
          <a href="/account">{account.keep}</a>
        </p>
      </AccountPage>
    </Sheet>
  )
}
