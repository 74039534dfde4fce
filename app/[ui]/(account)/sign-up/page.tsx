import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { signUp } from '@/app/[ui]/(account)/sign-up/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { AccountPage } from '@/components/people/account-page.tsx'
import { EMAIL, NAME, NEW_PASSWORD } from '@/components/people/fields.ts'
import { OtherSites } from '@/components/people/other-sites.tsx'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { backPath, signInPath } from '@/lib/web/back-path.ts'
import { otherSites } from '@/lib/web/oauth-providers.ts'

export const metadata: Metadata = { title: 'Sign up' }

export default async function SignUpPage({ searchParams }: { searchParams: SearchParams }) {
  const to = backPath((await queryOf(searchParams))('to'))
  return (
    <Sheet>
      <AccountPage title="Sign up">
        <p>With an account you can answer stories, vote, and be told of answers.</p>
        <FieldsForm
          action={signUp}
          here={`/sign-up?${new URLSearchParams({ to })}`}
          hidden={{ to }}
          fields={[NAME, EMAIL, { ...NEW_PASSWORD, label: 'Password' }]}
          submit="Sign up"
          ends
        />
        <p className="ways">
          <a href={signInPath(to)}>I have an account</a>
        </p>
        <OtherSites sites={otherSites()} to={to} />
      </AccountPage>
    </Sheet>
  )
}
