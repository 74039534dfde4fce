import { IgnoreForm } from '@/components/people/ignore-form.tsx'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'

interface Props {
  people: readonly { readonly id: number; readonly name: string; readonly handle: string }[]
  /** Fields: person, wanted (on or off). */
  action: FormAction<unknown>
}

/** Users whose comments are collapsed for this viewer. */
export function IgnoredList({ people, action }: Props) {
  const { account } = getSpeech().words
  if (people.length === 0) return <p>{account.ignoresNobody}</p>
  return (
    <>
      <p>{account.ignoredMeans}</p>
      <ul className="people">
        {people.map(({ id, name, handle }) => (
          <li key={id} id={`person-${id}`}>
            <a href={`/user/${handle}`}>{name}</a>
            <IgnoreForm
              action={action}
              person={{ id, name }}
              ignored
              here={`/account/ignored#person-${id}`}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
