import type { Metadata } from 'next'
import { ownAccount } from '@/app/[ui]/(account)/account/data.ts'
import { saveRhythm } from '@/app/[ui]/(account)/account/mail/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { AccountPage } from '@/components/people/account-page.tsx'
import type { ChoiceSpec } from '@/components/ui/field-spec.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'

export const metadata: Metadata = { title: 'Mail' }

const RHYTHM = {
  name: 'mailRhythm',
  label: 'Mail about comments',
  hint: 'Your inbox on this site always has everything.',
  type: 'choice',
  options: [
    { value: 'at-once', label: 'At once, one mail for each' },
    { value: 'hourly', label: 'Once an hour, all in one' },
    { value: 'daily', label: 'Once a day, all in one' },
    { value: 'never', label: 'Never' },
  ],
} satisfies Omit<ChoiceSpec, 'value'>

export default async function MailPage() {
  const { mailRhythm, email } = await ownAccount('/account/mail')
  return (
    <Sheet>
      <AccountPage title="Mail" current="/account/mail">
        <p>
          Mail goes to {email}. What you hear of, you choose at each story; the list stands in{' '}
          <a href="/account/inbox">your inbox</a>.
        </p>
        <FieldsForm
          action={saveRhythm}
          here="/account/mail"
          fields={[{ ...RHYTHM, value: mailRhythm }]}
          submit="Save"
        />
      </AccountPage>
    </Sheet>
  )
}
