import type { Metadata } from 'next'
import { askForPassword } from '@/app/[ui]/(account)/forgot/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { AccountPage } from '@/components/people/account-page.tsx'
import { EMAIL } from '@/components/people/fields.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'

export const metadata: Metadata = { title: 'A new password' }
export const dynamic = 'force-dynamic'

export default function ForgotPage() {
  return (
    <Sheet>
      <AccountPage title="A new password">
        <p>We mail you a link to choose another. Your password until now works until you do.</p>
        <FieldsForm
          action={askForPassword}
          here="/forgot"
          fields={[EMAIL]}
          submit="Mail me a link"
          ends
        />
        <p className="ways">
          <a href="/sign-in">Back to signing in</a>
        </p>
      </AccountPage>
    </Sheet>
  )
}
