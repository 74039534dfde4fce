import type { Metadata } from 'next'
import { ownAccount } from '@/app/[ui]/(account)/account/data.ts'
import { askToBeDeleted } from '@/app/[ui]/(account)/account/delete/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { AccountPage } from '@/components/people/account-page.tsx'
import type { TickSpec } from '@/components/ui/field-spec.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { DELETION_GRACE_DAYS } from '@/lib/people/user.ts'

export const metadata: Metadata = { title: 'Delete your account' }

const WITH_WORDS: TickSpec = {
  name: 'withWords',
  label: 'Delete the words of my comments too',
  hint: 'Else they stay, without your name. The answers of others stay in any case.',
  type: 'tick',
}

export default async function DeletePage() {
  const { name } = await ownAccount('/account/delete')
  return (
    <Sheet>
      <AccountPage title="Delete your account" current={null}>
        <p>
          {name}, your name, picture and address go, and so do your votes’ and notices’ ties to you.
          You are signed out at once, and the account goes after {DELETION_GRACE_DAYS} days. If you
          sign in before that, everything stays as it was.
        </p>
        <FieldsForm
          action={askToBeDeleted}
          here="/account/delete"
          fields={[WITH_WORDS]}
          submit="Delete my account"
        />
        <p className="ways">
          <a href="/account/data">Download your data first</a>
          <a href="/account">Keep the account</a>
        </p>
      </AccountPage>
    </Sheet>
  )
}
