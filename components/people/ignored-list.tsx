import { IgnoreForm } from '@/components/people/ignore-form.tsx'
import type { FormAction } from '@/lib/form-state.ts'

interface Props {
  people: readonly { readonly id: number; readonly name: string; readonly handle: string }[]
  /** Fields: person, wanted (on or off). */
  action: FormAction<unknown>
}

/** Whose comments are folded away for this reader. */
export function IgnoredList({ people, action }: Props) {
  if (people.length === 0) {
    return (
      <p>
        You ignore nobody. If somebody’s comments only annoy you, you can fold them away from their
        page; nobody else notices, and neither do they.
      </p>
    )
  }
  return (
    <>
      <p>Their comments are folded away for you. Nobody else notices, and neither do they.</p>
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
