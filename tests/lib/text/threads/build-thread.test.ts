import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  buildThreads,
  countBelow,
  type InThread,
  type Thread,
} from '@/lib/text/threads/build-thread.ts'

/** All comments of the threads, parents before replies. */
function flat(threads: readonly Thread<InThread>[]): number[] {
  return threads.flatMap(({ comment, replies }) => [comment.id, ...flat(replies)])
}

/** Any list of comments whatever, parents missing, circles and all. */
const anyComments = fc
  .uniqueArray(fc.nat(20), { maxLength: 20 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.record({ id: fc.constant(id), parentId: fc.option(fc.nat(20)) })),
    ),
  )

describe('building threads', () => {
  test('every comment stands in them exactly once, whatever its parent', () => {
    fc.assert(
      fc.property(anyComments, (comments) => {
        const stands = flat(buildThreads(comments))
        expect([...stands].sort()).toEqual(comments.map(({ id }) => id).sort())
      }),
    )
  })

  test('each reply stands under the comment it answers, in the order of the list', () => {
    const comments = [
      { id: 1, parentId: null },
      { id: 2, parentId: 1 },
      { id: 3, parentId: null },
      { id: 4, parentId: 1 },
      { id: 5, parentId: 2 },
    ]
    const [first, second] = buildThreads(comments)
    expect(first?.replies.map(({ comment }) => comment.id)).toEqual([2, 4])
    expect(first?.replies[0]?.replies.map(({ comment }) => comment.id)).toEqual([5])
    expect(second?.comment.id).toBe(3)
    expect(first && countBelow(first)).toBe(3)
  })

  test('a reply whose parent is not shown begins a thread, and circles end', () => {
    const threads = buildThreads([
      { id: 1, parentId: 99 },
      { id: 2, parentId: 3 },
      { id: 3, parentId: 2 },
    ])
    expect(threads.map(({ comment }) => comment.id)).toEqual([1, 2, 3])
  })

  test('a thread as deep as it is long is built', () => {
    const comments = Array.from({ length: 50_000 }, (_, id) => ({
      id,
      parentId: id === 0 ? null : id - 1,
    }))
    const [thread] = buildThreads(comments)
    expect(thread && countBelow(thread)).toBe(49_999)
  })
})
