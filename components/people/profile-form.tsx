'use client'

import { getNameField } from '@/components/people/fields.ts'
import { reloadReader } from '@/components/people/reader-store.ts'
import type { FieldSpec } from '@/components/ui/field-spec.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'
import { MAX_ABOUT } from '@/lib/accounts/users/user.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'

interface Props {
  action: FormAction<Onward>
  profile: { readonly name: string; readonly handle: string; readonly about: string }
}

/** The text fields of a user's public profile. */
export function ProfileForm({ action, profile }: Props) {
  const { words } = useSpeech('profile')
  return (
    <FieldsForm
      action={action}
      here="/account"
      fields={fieldsOf(profile, words)}
      submit={words.save}
      onDone={() => void reloadReader()}
    />
  )
}

function fieldsOf({ name, handle, about }: Props['profile'], words: Words['profile']): FieldSpec[] {
  return [
    { ...getNameField(words), value: name },
    {
      name: 'handle',
      label: words.handle,
      hint: words.handleHint,
      type: 'text',
      autoComplete: 'nickname',
      required: true,
      maxLength: 31,
      value: handle,
    },
    {
      name: 'about',
      label: words.about,
      type: 'text',
      autoComplete: 'off',
      maxLength: MAX_ABOUT,
      value: about,
    },
  ]
}
