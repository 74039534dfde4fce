import { render as renderPlain } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ShareButtons } from '@/components/article/share-buttons.tsx'
import { LanguageChoice } from '@/components/site/language-choice.tsx'
import { Trouble } from '@/components/site/trouble.tsx'
import { ClientSpeech } from '@/components/words/client-speech.tsx'
import { interpolate } from '@/components/words/woven.tsx'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'
import { render, screen } from '@/tests/components/support/page.ts'

test('elements replace the placeholders of a message', () => {
  const { container } = render(
    <p>{interpolate('By {author}, in full', { author: <b>Mara</b> })}</p>,
  )
  expect(container.innerHTML).toBe('<p>By <b>Mara</b>, in full</p>')
})

test('nested components use the page’s language and keep the outer messages', () => {
  const { everywhere, story } = CATALOGUES.th
  renderPlain(
    <ClientSpeech language="th" words={{ everywhere }}>
      <ClientSpeech language="th" words={{ story }}>
        <Trouble retry={() => {}} />
      </ClientSpeech>
    </ClientSpeech>,
  )
  expect(screen.getByRole('button', { name: 'ลองใหม่' })).toBeDefined()
})

test('a client component without messages throws', () => {
  const silent = () =>
    renderPlain(
      <ClientSpeech language="th" words={{}}>
        <ShareButtons headline="" url="" />
      </ClientSpeech>,
    )
  expect(silent).toThrow('No messages provided for “story”')
})

test('every language has a button with its own name, and the current one is marked', () => {
  render(<LanguageChoice current="th" label="ภาษา" />)
  const form = screen.getByRole('form', { name: 'ภาษา' })
  expect([form.getAttribute('method'), form.getAttribute('action')]).toEqual([
    'post',
    '/api/interface',
  ])
  const names = screen.getAllByRole('button').map((button) => button.textContent)
  expect(names).toEqual([
    'English',
    'Bahasa Indonesia',
    'Tiếng Việt',
    'ไทย',
    'Bahasa Melayu',
    'Filipino',
  ])
  expect(screen.getByRole('button', { current: true }).getAttribute('lang')).toBe('th')
})
