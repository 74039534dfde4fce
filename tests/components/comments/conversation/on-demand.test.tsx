import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Conversation } from '@/components/comments/conversation/conversation.tsx'
import {
  type LoadOnDemand,
  loadOnDemand,
} from '@/components/comments/conversation/use-on-demand.ts'
import { Thread } from '@/components/comments/thread/thread.tsx'
import { TopComposer } from '@/components/comments/writing/top-composer.tsx'
import { network, place, server, signIn } from '@/tests/components/support/conversation.tsx'
import { act, render, screen, userEvent, waitFor } from '@/tests/components/support/page.ts'
import { comment, commentsView, readerState } from '@/tests/components/support/samples.ts'

const went = vi.fn()

beforeEach(() => {
  vi.stubGlobal('location', { ...location, assign: went })
})
afterEach(async () => {
  await signIn(null)
  went.mockReset()
  vi.unstubAllGlobals()
})

const offline: LoadOnDemand = async () => {
  throw new TypeError('offline')
}

/** A page with comment 4; counts how often the on-demand code is loaded. */
function page(load: LoadOnDemand) {
  network()
  const asked = vi.fn(load)
  render(
    <Conversation
      place={place}
      actions={server().actions}
      here="/"
      open
      ids={[4]}
      head={<TopComposer />}
      load={asked}
    >
      <Thread threads={commentsView([comment(4)]).threads} place={place} />
    </Conversation>,
  )
  return { reader: userEvent.setup(), asked }
}

const more = () => screen.getByRole('button', { name: 'More' })

describe('the on-demand code', () => {
  test('isn’t loaded for reading, even when signed in', async () => {
    const { asked } = page(loadOnDemand)
    await signIn(readerState())
    expect(asked).not.toHaveBeenCalled()
  })

  test('is loaded by More, which shows a loading message and a link to the page', async () => {
    let arrive = () => {}
    const { reader } = page(async () => {
      await new Promise<void>((resolve) => {
        arrive = resolve
      })
      return loadOnDemand()
    })
    await reader.click(more())
    expect(screen.getByText('One moment …')).toBeDefined()
    const plain = screen.getByRole('link', { name: 'All about this comment' })
    expect(plain.getAttribute('href')).toBe('/comment/4')
    await act(async () => arrive())
    expect(await screen.findByRole('button', { name: 'Report' })).toBeDefined()
    expect(screen.queryByText('One moment …')).toBeNull()
    expect(went).not.toHaveBeenCalled()
  })

  test('falls back to the comment’s page if loading fails', async () => {
    const { reader } = page(offline)
    await reader.click(more())
    await waitFor(() => expect(went.mock.calls).toEqual([['/comment/4']]))
  })

  test('falls back to the posted comment’s address if loading fails', async () => {
    const { reader } = page(offline)
    await reader.type(screen.getByRole('textbox', { name: 'Join the discussion' }), 'First')
    await reader.click(screen.getByRole('button', { name: 'Post comment' }))
    const address = '/article/a-ferry?comment=900#comment-900'
    await waitFor(() => expect(went.mock.calls).toEqual([[address]]))
  })
})
