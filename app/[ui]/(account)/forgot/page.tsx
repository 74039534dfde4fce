import type { Metadata } from 'next'
import { askForPassword } from '@/app/[ui]/(account)/forgot/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import { getAccountFields } from '@/components/people/fields.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.another }
}
export const dynamic = 'force-dynamic'

export default async function ForgotPage() {
  const speech = await pageSpeech()
  const { account } = speech.words
  return (
    <Sheet>
      <AccountPage title={account.another}>
        <p>{account.forgotMeans}</p>
        <FieldsForm
          action={askForPassword}
          here="/forgot"
          fields={[getAccountFields(speech).email]}
          submit={account.mailLink}
          ends
        />
        <p className="ways">
          <a href="/sign-in">{account.backToSignIn}</a>
        </p>
      </AccountPage>
    </Sheet>
  )
}
