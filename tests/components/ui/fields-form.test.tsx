import { describe, expect, test } from 'vitest'
import type { FieldSpec } from '@/components/ui/field-spec.ts'
import { FieldsForm } from '@/components/ui/fields-form.tsx'
import { type FormState, UNTOUCHED } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'
import { render, screen, userEvent } from '@/tests/components/support/page.ts'

const fields: FieldSpec[] = [
  { name: 'email', label: 'Email address', type: 'email', autoComplete: 'username' },
  {
    name: 'password',
    label: 'Password',
    type: 'password',
    autoComplete: 'new-password',
    hint: 'A few words do well.',
  },
]
const refused = { ...UNTOUCHED, outcome: 'refused' as const, message: 'See what is marked.' }

interface Shown {
  answer?: Partial<FormState<Onward>>
  ends?: boolean
  asks?: FieldSpec[]
}

/** A form with a fake action, and what was sent to it. */
function show({ answer = {}, ends = false, asks = fields }: Shown) {
  const sent: Record<string, FormDataEntryValue>[] = []
  const gone: string[] = []
  const action = async (_before: FormState<Onward>, form: FormData) => {
    sent.push(Object.fromEntries(form))
    return { ...UNTOUCHED, outcome: 'done' as const, ...answer }
  }
  render(
    <FieldsForm
      action={action}
      here="/sign-up"
      fields={asks}
      hidden={{ to: '/article/x' }}
      submit="Sign up"
      ends={ends}
      go={(to) => gone.push(to)}
    />,
  )
  const reader = userEvent.setup()
  const press = () => reader.click(screen.getByRole('button', { name: 'Sign up' }))
  return { sent, gone, reader, press }
}

const email = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' })
const password = () => screen.getByLabelText<HTMLInputElement>('Password')

describe('a form of fields', () => {
  test('sends its fields and the page’s hidden fields', async () => {
    const { sent, reader, press } = show({})
    await reader.type(email(), 'mina@mail.example')
    await reader.type(password(), 'four quiet herons')
    await press()
    expect(sent).toEqual([
      { to: '/article/x', email: 'mina@mail.example', password: 'four quiet herons' },
    ])
  })

  test('associates hints and errors with their fields', async () => {
    const { press } = show({ answer: { ...refused, errors: { password: 'That is too short.' } } })
    await press()
    const described = (password().getAttribute('aria-describedby') ?? '').split(' ')
    const words = described.map((id) => document.getElementById(id)?.textContent)
    expect(words).toEqual(['That is too short.', 'A few words do well.'])
    expect(password().getAttribute('aria-invalid')).toBe('true')
    expect(email().hasAttribute('aria-invalid')).toBe(false)
  })

  test('focuses the first invalid field and keeps all input', async () => {
    const errors = { password: 'That is too short.', email: 'That is no address.' }
    const { reader, press } = show({ answer: { ...refused, errors } })
    await reader.type(email(), 'mina')
    await press()
    expect(document.activeElement).toBe(email())
    expect(email().value).toBe('mina')
    expect(screen.getByText('See what is marked.').getAttribute('role')).toBe('alert')
  })

  test('shows errors of hidden fields above the form', async () => {
    const { press } = show({ answer: { ...refused, errors: { to: 'This link is incomplete.' } } })
    await press()
    expect(screen.getByText('This link is incomplete.')).toBeDefined()
  })

  test('redirects if told to, and clears the password', async () => {
    const { gone, reader, press } = show({ answer: { made: { to: '/account' } } })
    await reader.type(password(), 'four quiet herons')
    await press()
    expect(gone).toEqual(['/account'])
    expect(password().value).toBe('')
  })

  test('shows only the message when finished', async () => {
    const { press } = show({ ends: true, answer: { message: 'We have mailed you.' } })
    await press()
    expect(screen.getByRole('status').textContent).toBe('We have mailed you.')
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('offers sign-in when the session has expired', async () => {
    const answer = { outcome: 'signed-out' as const, message: 'Not any more.', signIn: '/sign-in' }
    const { press } = show({ answer })
    await press()
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in')
  })

  test('keeps input after a network error', async () => {
    const action = () => Promise.reject(new Error('offline'))
    render(<FieldsForm action={action} here="/x" fields={fields} submit="Save" />)
    const reader = userEvent.setup()
    await reader.type(email(), 'mina@mail.example')
    await reader.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByRole('alert').textContent).toContain('That wasn’t sent.')
    expect(email().value).toBe('mina@mail.example')
  })

  test('supports radio buttons, checkboxes and pictures', async () => {
    const { sent, reader, press } = show({
      asks: [
        {
          name: 'rhythm',
          label: 'How often',
          type: 'choice',
          value: 'daily',
          options: [
            { value: 'daily', label: 'Once a day' },
            { value: 'never', label: 'Never' },
          ],
        },
        { name: 'words', label: 'The words too', type: 'tick' },
        { name: 'picture', label: 'Picture', type: 'file', accept: 'image/png' },
      ],
    })
    expect(screen.getByRole('group', { name: 'How often' })).toBeDefined()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Once a day' }).checked).toBe(true)
    await reader.click(screen.getByRole('radio', { name: 'Never' }))
    await reader.click(screen.getByRole('checkbox', { name: 'The words too' }))
    await reader.upload(
      screen.getByLabelText('Picture'),
      new File(['x'], 'me.png', { type: 'image/png' }),
    )
    await press()
    expect(sent[0]).toMatchObject({ rhythm: 'never', words: 'on', picture: expect.any(File) })
  })
})
