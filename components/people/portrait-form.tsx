'use client'

import { ActForm } from '@/components/ui/act-form.tsx'
import type { FileSpec } from '@/components/ui/field-spec.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { Portrait } from '@/components/ui/portrait.tsx'
import type { FormAction } from '@/lib/form-state.ts'
import type { Onward } from '@/lib/onward.ts'

interface Props {
  set: FormAction<Onward>
  remove: FormAction<unknown>
  name: string
  /** File name in the media folder; empty for none. */
  picture: string
  /** Shows the page anew, with the picture; tests look over its shoulder. */
  again?: () => void
}

const FILE: FileSpec = {
  name: 'picture',
  label: 'Picture',
  hint: 'A square is cut out of it. JPEG, PNG or WebP, up to 8 megabytes.',
  type: 'file',
  accept: 'image/jpeg,image/png,image/webp,image/gif,image/avif',
}

/** One's picture: as it is, another, or none. */
export function PortraitForm({ set, remove, name, picture, again = reload }: Props) {
  return (
    <section className="portrait-form" aria-labelledby="picture">
      <h2 id="picture">Picture</h2>
      <Portrait name={name} picture={picture} />
      <FieldsForm
        action={set}
        here="/account#picture"
        fields={[FILE]}
        submit="Use this picture"
        quiet
        onDone={again}
      />
      {picture && (
        <ActForm action={remove} here="/account#picture" fields={{}} onDone={again}>
          Remove the picture
        </ActForm>
      )}
    </section>
  )
}

function reload(): void {
  location.reload()
}
