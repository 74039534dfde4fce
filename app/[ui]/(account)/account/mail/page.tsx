import type { Metadata } from 'next'
import { ownAccount } from '@/app/[ui]/(account)/account/data.ts'
import { saveRhythm } from '@/app/[ui]/(account)/account/mail/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import type { ChoiceSpec } from '@/components/ui/field-spec.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { interpolate } from '@/components/words/woven.tsx'
import type { Words } from '@/lib/i18n/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.mail }
}

function rhythmField(words: Words['account']): Omit<ChoiceSpec, 'value'> {
  return {
    name: 'mailRhythm',
    label: words.rhythm,
    hint: words.rhythmHint,
    type: 'choice',
    options: [
      { value: 'at-once', label: words.atOnce },
      { value: 'hourly', label: words.hourly },
      { value: 'daily', label: words.daily },
      { value: 'never', label: words.never },
    ],
  }
}

export default async function MailPage() {
  const { mailRhythm, email } = await ownAccount('/account/mail')
  const { words } = await pageSpeech()
  const inbox = <a href="/account/inbox">{words.account.yourInbox}</a>
  return (
    <Sheet>
      <AccountPage title={words.account.mail} current="/account/mail">
        <p>{interpolate(words.account.mailTo, { email, inbox })}</p>
        <FieldsForm
          action={saveRhythm}
          here="/account/mail"
          fields={[{ ...rhythmField(words.account), value: mailRhythm }]}
          submit={words.account.save}
        />
      </AccountPage>
    </Sheet>
  )
}
