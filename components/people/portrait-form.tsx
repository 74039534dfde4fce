'use client'

import { ActForm } from '@/components/ui/act-form.tsx'
import type { FileSpec } from '@/components/ui/field-spec.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { Portrait } from '@/components/ui/portrait.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'

interface Props {
  set: FormAction<Onward>
  remove: FormAction<unknown>
  name: string
  /** File name in the media folder, or empty. */
  picture: string
  /** Reloads the page to show the picture. Tests pass a fake. */
  again?: () => void
}

const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif,image/avif'

/** The user's picture, with buttons to replace or remove it. */
export function PortraitForm({ set, remove, name, picture, again = reload }: Props) {
  const { words } = useSpeech('profile')
  const file: FileSpec = {
    name: 'picture',
    label: words.picture,
    hint: words.pictureHint,
    type: 'file',
    accept: ACCEPTED,
  }
  return (
    <section className="portrait-form" aria-labelledby="picture">
      <h2 id="picture">{words.picture}</h2>
      <Portrait name={name} picture={picture} />
      <FieldsForm
        action={set}
        here="/account#picture"
        fields={[file]}
        submit={words.usePicture}
        quiet
        onDone={again}
      />
      {picture && (
        <ActForm action={remove} here="/account#picture" fields={{}} onDone={again}>
          {words.removePicture}
        </ActForm>
      )}
    </section>
  )
}

function reload(): void {
  location.reload()
}
