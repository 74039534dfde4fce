import { describe, expect, test } from 'vitest'
import { ActForm } from '@/components/ui/act-form.tsx'
import { type FormState, UNTOUCHED } from '@/lib/platform/forms/form-state.ts'
import { act, render, screen, userEvent } from '@/tests/components/support/page.ts'

const done: FormState<unknown> = { ...UNTOUCHED, outcome: 'done' }
const refused: FormState<unknown> = { ...UNTOUCHED, outcome: 'refused', message: 'Not there.' }

/** A button with a fake action, and the forms it sent. */
function show(answer: () => Promise<FormState<unknown>>) {
  const sent: Record<string, FormDataEntryValue>[] = []
  let times = 0
  const action = (_before: FormState<unknown>, form: FormData) => {
    sent.push(Object.fromEntries(form))
    return answer()
  }
  const onDone = () => {
    times += 1
  }
  render(
    <ActForm action={action} here="/here" fields={{ person: 7, wanted: 'on' }} onDone={onDone}>
      Ignore Bo
    </ActForm>,
  )
  const button = () => screen.getByRole('button', { name: 'Ignore Bo' })
  return { sent, button, times: () => times, press: () => userEvent.setup().click(button()) }
}

describe('a one-button form', () => {
  test('sends its fields and confirms', async () => {
    const { sent, times, press } = show(async () => done)
    await press()
    expect(sent).toEqual([{ person: '7', wanted: 'on' }])
    expect(screen.getByRole('status').textContent).toBe('Done.')
    expect(times()).toBe(1)
  })

  test('shows an error', async () => {
    const { times, press } = show(async () => refused)
    await press()
    expect(screen.getByRole('alert').textContent).toBe('Not there.')
    expect(times()).toBe(0)
  })

  test('submits once, no matter how often it is clicked', async () => {
    const { promise, resolve } = Promise.withResolvers<FormState<unknown>>()
    const { sent, button, press } = show(() => promise)
    await press()
    expect(button().getAttribute('aria-disabled')).toBe('true')
    await press()
    await act(async () => resolve(done))
    expect(button().hasAttribute('aria-disabled')).toBe(false)
    expect(sent).toHaveLength(1)
  })

  test('can be retried after a network error', async () => {
    const { button, press } = show(() => Promise.reject(new Error('offline')))
    await press()
    expect(screen.getByRole('alert').textContent).toContain('That wasn’t sent.')
    expect(button().hasAttribute('aria-disabled')).toBe(false)
  })
})
