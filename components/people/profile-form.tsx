'use client'

import { NAME } from '@/components/people/fields.ts'
import { reloadReader } from '@/components/people/reader-store.ts'
import type { FieldSpec } from '@/components/ui/field-spec.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import type { FormAction } from '@/lib/form-state.ts'
import type { Onward } from '@/lib/onward.ts'
import { MAX_ABOUT } from '@/lib/people/user.ts'

interface Props {
  action: FormAction<Onward>
  profile: { readonly name: string; readonly handle: string; readonly about: string }
}

/** What others see of somebody, in words. */
export function ProfileForm({ action, profile }: Props) {
  return (
    <FieldsForm
      action={action}
      here="/account"
      fields={fieldsOf(profile)}
      submit="Save"
      onDone={() => void reloadReader()}
    />
  )
}

function fieldsOf({ name, handle, about }: Props['profile']): FieldSpec[] {
  return [
    { ...NAME, value: name },
    {
      name: 'handle',
      label: 'Handle',
      hint: 'Others call you by it, as @handle, and it is in the address of your page.',
      type: 'text',
      autoComplete: 'nickname',
      required: true,
      maxLength: 31,
      value: handle,
    },
    {
      name: 'about',
      label: 'A line about yourself',
      type: 'text',
      autoComplete: 'off',
      maxLength: MAX_ABOUT,
      value: about,
    },
  ]
}
