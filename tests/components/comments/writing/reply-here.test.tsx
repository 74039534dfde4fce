import { afterEach, describe, expect, test, vi } from 'vitest'
import { server, show, signIn } from '@/tests/components/support/conversation.tsx'
import { screen, waitFor, within } from '@/tests/components/support/page.ts'
import { comment, commentsView } from '@/tests/components/support/samples.ts'

afterEach(async () => {
  await signIn(null)
  vi.unstubAllGlobals()
})

const item = (id: number) => within(document.getElementById(`comment-${id}`) as HTMLElement)
const field = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply to Reader 4' })

describe('a reply', () => {
  test('opens under the comment and appears there immediately', async () => {
    const { actions, sent } = server()
    const reader = show(commentsView([comment(4), comment(5)]), actions)
    await reader.click(item(4).getByRole('link', { name: 'Reply' }))
    expect(document.activeElement).toBe(field())
    await reader.keyboard('I agree')
    await reader.click(item(4).getByRole('button', { name: 'Post reply' }))
    expect(sent[0]?.fields).toMatchObject({ reply: '4', body: 'I agree' })
    await waitFor(() => expect(document.activeElement?.id).toBe('comment-900'))
    expect(item(900).getByText('I agree')).toBeDefined()
    expect(document.querySelector('#comment-4 #comment-900')).not.toBeNull()
    expect(screen.queryByRole('textbox', { name: /Your reply/ })).toBeNull()
  })

  test('starts with a quotation of the parent when quoting', async () => {
    const reader = show(commentsView([comment(4)]))
    await reader.click(item(4).getByRole('link', { name: 'Quote' }))
    expect(field().value).toBe('> Words of 4\n\n')
  })

  test('closes with Escape, after confirmation if it has text, and restores focus', async () => {
    const asked = vi.fn(() => false)
    vi.stubGlobal('confirm', asked)
    const reader = show(commentsView([comment(4)]))
    const link = item(4).getByRole('link', { name: 'Reply' })
    await reader.click(link)
    await reader.keyboard('Half')
    await reader.keyboard('{Escape}')
    expect(asked).toHaveBeenCalledOnce()
    expect(field().value).toBe('Half')
    asked.mockReturnValue(true)
    await reader.keyboard('{Escape}')
    expect(document.activeElement).toBe(link)
    await reader.click(link)
    expect(field().value).toBe('Half')
    expect(screen.getByText(/Your draft was restored/)).toBeDefined()
  })

  test('without text closes without confirmation', async () => {
    const asked = vi.fn()
    vi.stubGlobal('confirm', asked)
    const reader = show(commentsView([comment(4)]))
    await reader.click(item(4).getByRole('link', { name: 'Reply' }))
    await reader.click(item(4).getByRole('button', { name: 'Cancel' }))
    expect(asked).not.toHaveBeenCalled()
    expect(screen.queryByRole('textbox', { name: /Your reply/ })).toBeNull()
  })
})
