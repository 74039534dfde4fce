import { CURRENT_PASSWORD, EMAIL, NEW_PASSWORD } from '@/components/people/fields.ts'
import type { OtherSiteView } from '@/components/people/other-sites.tsx'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import type { FormAction } from '@/lib/form-state.ts'
import type { Onward } from '@/lib/onward.ts'

interface Props {
  account: {
    readonly email: string
    readonly hasPassword: boolean
    readonly logins: readonly { readonly provider: string }[]
  }
  /** The other sites by which people can sign in here. */
  sites: readonly OtherSiteView[]
  actions: {
    readonly chooseOtherPassword: FormAction<Onward>
    readonly askForOtherAddress: FormAction<Onward>
    readonly endAllSessions: FormAction<Onward>
  }
}

/** A page's part for each form, so that an answer without a script stands where it was asked. */
const HERE = '/account/security'

/** How somebody signs in, and how to put an end to it. */
export function Security({ account: { email, hasPassword, logins }, sites, actions }: Props) {
  const known = hasPassword ? [CURRENT_PASSWORD] : []
  const again = known.map((field) => ({ ...field, label: 'Your password' }))
  const names = logins.map(({ provider }) => {
    return sites.find(({ id }) => id === provider)?.name ?? provider
  })
  return (
    <>
      <section aria-labelledby="password">
        <h2 id="password">{hasPassword ? 'Password' : 'Choose a password'}</h2>
        {names.length > 0 && <p>You can also sign in by {names.join(' and ')}.</p>}
        <FieldsForm
          action={actions.chooseOtherPassword}
          here={`${HERE}#password`}
          fields={[...known, NEW_PASSWORD]}
          submit="Save the password"
        />
      </section>
      <section aria-labelledby="address">
        <h2 id="address">E-mail address</h2>
        <p>Mail to you goes to {email}.</p>
        <FieldsForm
          action={actions.askForOtherAddress}
          here={`${HERE}#address`}
          fields={[{ ...EMAIL, label: 'Another address', autoComplete: 'email' }, ...again]}
          submit="Mail a link to it"
          quiet
        />
      </section>
      <section aria-labelledby="everywhere">
        <h2 id="everywhere">Sign out everywhere</h2>
        <p>On this device and on all others, at once.</p>
        <FieldsForm
          action={actions.endAllSessions}
          here={`${HERE}#everywhere`}
          fields={[]}
          submit="Sign out everywhere"
          quiet
        />
      </section>
    </>
  )
}
