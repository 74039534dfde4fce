import { AccountPage } from '@/components/people/account-page.tsx'
import { getAccountFields } from '@/components/people/fields.ts'
import { OAuthProviders, type OtherSiteView } from '@/components/people/other-sites.tsx'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import { interpolate } from '@/components/words/woven.tsx'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'

interface Props {
  signIn: FormAction<Onward>
  mailLink: FormAction<Onward>
  /** Redirect target, a path. */
  to: string
  /** Address of this page with its query. */
  here: string
  /** Why the user is here, or an error from another page. Empty for no message. */
  note: string
  others: readonly OtherSiteView[]
  /** Name of the signed-in user, or null. */
  signedInAs: string | null
}

/** All ways to sign in. */
export function SignIn({ signIn, mailLink, to, here, note, others, signedInAs }: Props) {
  const hidden = { to }
  const speech = getSpeech()
  const { account } = speech.words
  const { email, password } = getAccountFields(speech)
  return (
    <AccountPage title={account.signIn}>
      {note && <p className="note">{note}</p>}
      {signedInAs !== null && (
        <p className="note">
          {interpolate(account.already, {
            name: signedInAs,
            goOn: <a href={to}>{account.goOn}</a>,
          })}
        </p>
      )}
      <FieldsForm
        action={signIn}
        here={here}
        hidden={hidden}
        fields={[email, password]}
        submit={account.signIn}
      />
      <p className="ways">
        <a href="/forgot">{account.noPassword}</a>
        <a href={`/sign-up?to=${encodeURIComponent(to)}`}>{account.noAccount}</a>
      </p>
      <OAuthProviders sites={others} to={to} />
      <section aria-labelledby="by-link">
        <h2 id="by-link">{account.without}</h2>
        <p>{account.withoutMeans}</p>
        <FieldsForm
          action={mailLink}
          here={here}
          hidden={hidden}
          fields={[email]}
          submit={account.mailLink}
          quiet
          ends
        />
      </section>
    </AccountPage>
  )
}
