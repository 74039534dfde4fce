import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'

/** Signs out of this browser only. */
export function SignOutForm({ action }: { action: FormAction<Onward> }) {
  const { signOut } = getSpeech().words.account
  return <FieldsForm action={action} here="/account#sign-out" fields={[]} submit={signOut} quiet />
}
