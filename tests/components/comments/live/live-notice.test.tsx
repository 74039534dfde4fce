import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Conversation } from '@/components/comments/conversation/conversation.tsx'
import { LiveNotice } from '@/components/comments/live/live-notice.tsx'
import type { NewCommentRef } from '@/components/comments/live/live-state.ts'
import { Thread } from '@/components/comments/thread/thread.tsx'
import type { CommentView } from '@/lib/conversation/comments/comment.ts'
import { network, place, server, signIn } from '@/tests/components/support/conversation.tsx'
import { act, render, screen, userEvent, waitFor } from '@/tests/components/support/page.ts'
import { comment, commentsView, readerState, reply } from '@/tests/components/support/samples.ts'

beforeEach(() => {
  document.title = 'A ferry'
})
afterEach(async () => {
  await signIn(null)
  vi.unstubAllGlobals()
})

const first = comment(1)

/** A page with one comment. `tell` announces the comments in `there`. */
function page(there: readonly CommentView[] = []) {
  network()
  let tell = (_: readonly NewCommentRef[]) => {}
  const asked: string[] = []
  const reload = vi.fn()
  const load = async (address: string) => {
    asked.push(address)
    if (there.length === 0) throw new TypeError('offline')
    return commentsView(there)
  }
  const hear = (_article: number, _since: string, then: typeof tell) => {
    tell = then
    return () => {}
  }
  const { actions } = server()
  render(
    <Conversation place={place} actions={actions} here="/" open ids={[1]} head={null}>
      <LiveNotice asOf={first.at} hear={hear} load={load} reload={reload} />
      <Thread threads={commentsView([first]).threads} place={place} />
    </Conversation>,
  )
  return {
    tell: (shown: NewCommentRef[]) => act(() => tell(shown)),
    asked,
    reload,
    reader: userEvent.setup(),
  }
}

const show = () => screen.getByRole('button', { name: 'Show' })
const notice = () => show().closest('[role=status]')?.textContent

describe('new comments from others', () => {
  test('are counted in the notice and the title, without moving anything', async () => {
    const { tell } = page()
    await tell([{ id: 12, by: 5 }])
    await tell([
      { id: 12, by: 5 },
      { id: 13, by: 0 },
    ])
    expect(notice()).toBe('2 new comments Show')
    expect(document.title).toBe('(2) A ferry')
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  test('are added on request: on top or under their parent, with focus on the first', async () => {
    const { tell, asked, reader } = page([comment(12), reply(13, first)])
    await tell([
      { id: 12, by: 5 },
      { id: 13, by: 5 },
    ])
    await reader.click(show())
    expect(asked).toEqual(['/api/comments/3?ids=12,13'])
    await waitFor(() => expect(document.activeElement?.id).toBe('comment-12'))
    expect(document.querySelector('#comment-1 #comment-13')).not.toBeNull()
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull()
    expect(document.title).toBe('A ferry')
  })

  test('don’t include one’s own', async () => {
    const { tell } = page()
    await signIn(readerState())
    await tell([{ id: 12, by: 7 }])
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull()
  })

  test('reload the page if they are too many or can’t be loaded', async () => {
    const { tell, reader, reload } = page()
    await tell([{ id: 12, by: 5 }])
    await reader.click(show())
    await waitFor(() => expect(reload).toHaveBeenCalledOnce())
    await tell(Array.from({ length: 60 }, (_, at) => ({ id: 100 + at, by: 0 })))
    await reader.click(show())
    expect(reload).toHaveBeenCalledTimes(2)
  })
})
