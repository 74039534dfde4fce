import { render as renderPlain } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SearchBar } from '@/components/search/masthead/search-bar.tsx'
import type { Suggest } from '@/components/search/masthead/use-suggestions.ts'
import { ClientSpeech } from '@/components/words/client-speech.tsx'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'
import type { Suggestion } from '@/lib/search/search.ts'
import { render, screen, userEvent, waitFor } from '@/tests/components/support/page.ts'

const FERRIES: readonly Suggestion[] = ['one', 'two', 'three'].map((slug) => {
  return { headline: `Ferry ${slug}`, language: 'en', address: `/article/ferry-${slug}` }
})

const proposing: Suggest = async (typed) => FERRIES.filter(() => typed.includes('fer'))

function bar(suggest = proposing) {
  const [go, close] = [vi.fn(), vi.fn()]
  render(<SearchBar close={close} suggest={suggest} go={go} />)
  return { go, close, field: screen.getByRole('combobox', { name: /search articles/i }) }
}

const options = () => screen.queryAllByRole('option').map((option) => option.textContent)

test('the field takes focus and suggests headlines after a pause in typing', async () => {
  const { field } = bar()
  expect(document.activeElement).toBe(field)
  expect(field.getAttribute('aria-expanded')).toBe('false')
  await userEvent.type(field, 'ferry')
  await waitFor(() => expect(options()).toEqual(['Ferry one', 'Ferry two', 'Ferry three']))
  expect(field.getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByRole('status').textContent).toMatch(/3 headlines/)
})

test('arrow keys select a suggestion and wrap around to the field, Enter opens it', async () => {
  const { field, go } = bar()
  await userEvent.type(field, 'ferry')
  await screen.findByRole('option', { name: 'Ferry one' })
  await userEvent.keyboard('{ArrowUp}')
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')
  expect(active()?.textContent).toBe('Ferry three')
  expect(active()?.getAttribute('aria-selected')).toBe('true')
  await userEvent.keyboard('{ArrowDown}')
  expect(active()).toBeNull()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(go).toHaveBeenCalledExactlyOnceWith('/article/ferry-one')
})

test('a click opens a suggestion', async () => {
  const { field, go } = bar()
  await userEvent.type(field, 'ferry')
  await userEvent.click(await screen.findByRole('option', { name: 'Ferry two' }))
  expect(go).toHaveBeenCalledExactlyOnceWith('/article/ferry-two')
})

test('Escape closes the list, then the field', async () => {
  const { field, close } = bar()
  await userEvent.type(field, 'ferry')
  await screen.findByRole('option', { name: 'Ferry one' })
  await userEvent.keyboard('{Escape}')
  expect(field.getAttribute('aria-expanded')).toBe('false')
  expect(close).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(close).toHaveBeenCalledOnce()
})

test('a response for outdated text is ignored', async () => {
  const answers = new Map<string, (items: readonly Suggestion[]) => void>()
  const suggest = (typed: string) => {
    return new Promise<readonly Suggestion[]>((answer) => answers.set(typed, answer))
  }
  const { field } = bar(suggest)
  await userEvent.type(field, 'fer')
  await waitFor(() => expect(answers.has('fer')).toBe(true))
  await userEvent.type(field, 'ry')
  await waitFor(() => expect(answers.has('ferry')).toBe(true))
  answers.get('ferry')?.(FERRIES.slice(0, 1))
  answers.get('fer')?.(FERRIES)
  await screen.findByRole('option', { name: 'Ferry one' })
  expect(options()).toEqual(['Ferry one'])
})

test('the field still searches if suggestions fail', async () => {
  const { field } = bar(() => Promise.reject(new Error('offline')))
  await userEvent.type(field, 'ferry')
  expect(options()).toEqual([])
  expect(field.closest('form')?.getAttribute('action')).toBe('/search')
  expect(field.getAttribute('name')).toBe('q')
})

test('the field needs only its own messages', async () => {
  const { searchBar } = CATALOGUES.vi
  renderPlain(
    <ClientSpeech language="vi" words={{ searchBar }}>
      <SearchBar close={() => {}} suggest={proposing} go={() => {}} />
    </ClientSpeech>,
  )
  const field = screen.getByRole('combobox', { name: 'Tìm bài viết và bình luận' })
  await userEvent.type(field, 'ferry')
  await screen.findByRole('listbox', { name: 'Tiêu đề' })
  expect(screen.getByRole('status').textContent).toMatch(/^Có 3 tiêu đề gợi ý/)
  expect(screen.getByRole('button', { name: 'Tìm' })).toBeDefined()
})
