import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { signUp } from '@/app/[ui]/(account)/sign-up/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import { getAccountFields } from '@/components/people/fields.ts'
import { OAuthProviders } from '@/components/people/other-sites.tsx'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { backPath, signInPath } from '@/lib/web/sign-in/back-path.ts'
import { otherSites } from '@/lib/web/sign-in/oauth-providers.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.signUp }
}

export default async function SignUpPage({ searchParams }: { searchParams: SearchParams }) {
  const to = backPath((await queryOf(searchParams))('to'))
  const speech = await pageSpeech()
  const { account } = speech.words
  const { name, email, newPassword } = getAccountFields(speech)
  return (
    <Sheet>
      <AccountPage title={account.signUp}>
        <p>{account.signUpMeans}</p>
        <FieldsForm
          action={signUp}
          here={`/sign-up?${new URLSearchParams({ to })}`}
          hidden={{ to }}
          fields={[name, email, { ...newPassword, label: account.password }]}
          submit={account.signUp}
          ends
        />
        <p className="ways">
          <a href={signInPath(to)}>{account.haveAccount}</a>
        </p>
        <OAuthProviders sites={otherSites()} to={to} />
      </AccountPage>
    </Sheet>
  )
}
