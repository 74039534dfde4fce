import { getAccountFields } from '@/components/people/fields.ts'
import type { OtherSiteView } from '@/components/people/other-sites.tsx'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'

interface Props {
  account: {
    readonly email: string
    readonly hasPassword: boolean
    readonly logins: readonly { readonly provider: string }[]
  }
  /** The configured OAuth providers. */
  sites: readonly OtherSiteView[]
  actions: {
    readonly chooseOtherPassword: FormAction<Onward>
    readonly askForFirstPassword: FormAction<Onward>
    readonly askForOtherAddress: FormAction<Onward>
    readonly endAllSessions: FormAction<Onward>
  }
}

/** Each form returns to its own anchor, so that without a script its message appears next to it. */
const HERE = '/account/security'

/** Sign-in settings and signing out everywhere. */
export function Security({ account: { email, hasPassword, logins }, sites, actions }: Props) {
  const speech = getSpeech()
  const { say, language } = speech
  const { account } = speech.words
  const { email: address, newPassword, currentPassword } = getAccountFields(speech)
  const known = hasPassword ? [currentPassword] : []
  const again = known.map((field) => ({ ...field, label: account.yourPassword }))
  const names = logins.map(({ provider }) => {
    return sites.find(({ id }) => id === provider)?.name ?? provider
  })
  return (
    <>
      <section aria-labelledby="password">
        <h2 id="password">{hasPassword ? account.password : account.choosePassword}</h2>
        {!hasPassword && <p>{say(account.firstPasswordMeans, { email })}</p>}
        {names.length > 0 && <p>{say(account.alsoBy, { sites: listed(language, names) })}</p>}
        {hasPassword ? (
          <FieldsForm
            action={actions.chooseOtherPassword}
            here={`${HERE}#password`}
            fields={[currentPassword, newPassword]}
            submit={account.savePassword}
          />
        ) : (
          <FieldsForm
            action={actions.askForFirstPassword}
            here={`${HERE}#password`}
            fields={[]}
            submit={account.mailLink}
          />
        )}
      </section>
      <section aria-labelledby="address">
        <h2 id="address">{account.email}</h2>
        <p>{say(account.mailGoes, { email })}</p>
        <FieldsForm
          action={actions.askForOtherAddress}
          here={`${HERE}#address`}
          fields={[{ ...address, label: account.otherAddress, autoComplete: 'email' }, ...again]}
          submit={hasPassword ? account.mailItLink : account.mailLink}
          quiet
        />
      </section>
      <section aria-labelledby="everywhere">
        <h2 id="everywhere">{account.everywhere}</h2>
        <p>{account.everywhereMeans}</p>
        <FieldsForm
          action={actions.endAllSessions}
          here={`${HERE}#everywhere`}
          fields={[]}
          submit={account.everywhere}
          quiet
        />
      </section>
    </>
  )
}

function listed(language: string, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
