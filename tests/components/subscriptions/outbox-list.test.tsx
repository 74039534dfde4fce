import { expect, test } from 'vitest'
import { OutboxList } from '@/components/subscriptions/outbox-list.tsx'
import { render, screen } from '@/tests/components/support/page.ts'
import { site } from '@/tests/components/support/samples.ts'

const mail = {
  id: 1,
  to: 'ann@reader.example',
  subject: 'Sign in',
  text: '',
  at: '2026-03-02T12:00:00.000Z',
  state: 'sent',
}

test('a mail is shown with its recipient and unchanged text', () => {
  const text = 'Here is the link.\n\n<b>Sign in</b>'
  render(<OutboxList mails={[{ ...mail, text }]} site={site} />)
  expect(screen.getByRole('article', { name: 'Sign in' })).toBeDefined()
  expect(screen.getByText('To ann@reader.example')).toBeDefined()
  expect(screen.getByText('<b>Sign in</b>')).toBeDefined()
})

test('only addresses of this site become links', () => {
  const ours = `${site.url}/sign-in/link?token=abc`
  const lines = [ours, 'https://elsewhere.example/x', `${site.url}.evil.example/`, `see ${ours}`]
  render(<OutboxList mails={[{ ...mail, text: lines.join('\n') }]} site={site} />)
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(['/sign-in/link?token=abc'])
})

test('an empty outbox shows a message', () => {
  render(<OutboxList mails={[]} site={site} />)
  expect(screen.getByText('No mail has been written yet.')).toBeDefined()
})
