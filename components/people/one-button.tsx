import { AccountPage } from '@/components/people/account-page.tsx'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'

interface Props {
  title: string
  words: string
  submit: string
  action: FormAction<Onward>
  /** Address of this page without its query. */
  here: string
  /** Token from the emailed link. */
  token: string
  /** Alternative if the link is no longer valid. */
  instead: { readonly to: string; readonly name: string }
}

/** Target page of an emailed link: one button that does what the link is for. */
export function MailedLinkPage({ title, words, submit, action, here, token, instead }: Props) {
  const address = `${here}?${new URLSearchParams({ token })}`
  return (
    <AccountPage title={title}>
      <p>{words}</p>
      <FieldsForm
        action={action}
        here={address}
        hidden={{ token }}
        fields={[]}
        submit={submit}
        ends
      />
      <p className="ways">
        <a href={instead.to}>{instead.name}</a>
      </p>
    </AccountPage>
  )
}
