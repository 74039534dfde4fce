import { AccountPage } from '@/components/people/account-page.tsx'
import { EMAIL, PASSWORD } from '@/components/people/fields.ts'
import { OtherSites, type OtherSiteView } from '@/components/people/other-sites.tsx'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import type { FormAction } from '@/lib/form-state.ts'
import type { Onward } from '@/lib/onward.ts'

interface Props {
  signIn: FormAction<Onward>
  mailLink: FormAction<Onward>
  /** Where to go afterwards, a path. */
  to: string
  /** This page with its query. */
  here: string
  /** Why one came here, or what went wrong elsewhere; empty for nothing to say. */
  note: string
  others: readonly OtherSiteView[]
  /** The name of who is signed in already. */
  signedInAs: string | null
}

/** The ways to sign in. */
export function SignIn({ signIn, mailLink, to, here, note, others, signedInAs }: Props) {
  const hidden = { to }
  return (
    <AccountPage title="Sign in">
      {note && <p className="note">{note}</p>}
      {signedInAs !== null && (
        <p className="note">
          You are signed in as {signedInAs}. <a href={to}>Go on</a>, or sign in as somebody else,
          which signs {signedInAs} out.
        </p>
      )}
      <FieldsForm
        action={signIn}
        here={here}
        hidden={hidden}
        fields={[EMAIL, PASSWORD]}
        submit="Sign in"
      />
      <p className="ways">
        <a href="/forgot">I don’t know my password</a>
        <a href={`/sign-up?to=${encodeURIComponent(to)}`}>I have no account yet</a>
      </p>
      <OtherSites sites={others} to={to} />
      <section aria-labelledby="by-link">
        <h2 id="by-link">Without a password</h2>
        <p>We mail you a link that signs you in.</p>
        <FieldsForm
          action={mailLink}
          here={here}
          hidden={hidden}
          fields={[EMAIL]}
          submit="Mail me a link"
          quiet
          ends
        />
      </section>
    </AccountPage>
  )
}
