import { useId } from 'react'
import type {
  ChoiceSpec,
  FieldSpec,
  FileSpec,
  LineSpec,
  TickSpec,
} from '@/components/ui/field-spec.ts'
import { FieldTrouble } from '@/components/ui/form-message.tsx'
import type { FormState } from '@/lib/platform/forms/form-state.ts'

interface Props<Spec extends FieldSpec> {
  spec: Spec
  state: FormState
}

/** A form field: label, hint, input and error. */
export function Field({ spec, state }: Props<FieldSpec>) {
  switch (spec.type) {
    case 'choice':
      return <Choice spec={spec} state={state} />
    case 'tick':
      return <Tick spec={spec} state={state} />
    case 'file':
      return <PictureFile spec={spec} state={state} />
    default:
      return <Line spec={spec} state={state} />
  }
}

function Line({ spec, state }: Props<LineSpec>) {
  const { about, words } = useWords(spec, state)
  const { name, label, type, value = '', autoComplete, required, maxLength } = spec
  return (
    <div className="field">
      <label htmlFor={about.id}>{label}</label>
      {words.hint}
      <input
        {...about}
        type={type}
        name={name}
        defaultValue={state.typed[name] ?? value}
        autoComplete={autoComplete}
        required={required}
        maxLength={maxLength}
        {...(type === 'text' ? {} : { autoCapitalize: 'none', spellCheck: false })}
      />
      {words.trouble}
    </div>
  )
}

function Choice({ spec, state }: Props<ChoiceSpec>) {
  const { about, words } = useWords(spec, state)
  const chosen = state.typed[spec.name] ?? spec.value
  return (
    <fieldset className="field" aria-describedby={about['aria-describedby']}>
      <legend>{spec.label}</legend>
      {words.hint}
      {spec.options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={spec.name} value={value} defaultChecked={value === chosen} />{' '}
          {label}
        </label>
      ))}
      {words.trouble}
    </fieldset>
  )
}

function Tick({ spec, state }: Props<TickSpec>) {
  const { about, words } = useWords(spec, state)
  return (
    <div className="field">
      <label>
        <input
          {...about}
          type="checkbox"
          name={spec.name}
          defaultChecked={spec.name in state.typed}
        />{' '}
        {spec.label}
      </label>
      {words.hint}
      {words.trouble}
    </div>
  )
}

function PictureFile({ spec, state }: Props<FileSpec>) {
  const { about, words } = useWords(spec, state)
  return (
    <div className="field">
      <label htmlFor={about.id}>{spec.label}</label>
      {words.hint}
      <input {...about} type="file" name={spec.name} accept={spec.accept} />
      {words.trouble}
    </div>
  )
}

/** A field's hint and error, and the ids that associate them with it. */
function useWords({ name, hint }: FieldSpec, state: FormState) {
  const id = useId()
  const isBad = state.errors[name] !== undefined
  const described = [isBad && `${id}-trouble`, hint && `${id}-hint`].filter(Boolean).join(' ')
  const about = {
    id,
    'aria-invalid': isBad || undefined,
    'aria-describedby': described || undefined,
  }
  const words = {
    hint: hint && (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    ),
    trouble: <FieldTrouble id={`${id}-trouble`} state={state} of={name} />,
  }
  return { about, words }
}
