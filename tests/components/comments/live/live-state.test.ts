import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  getNewIds,
  liveReducer,
  type NewCommentRef,
  NO_NEW_COMMENTS,
  prefixTitle,
} from '@/components/comments/live/live-state.ts'

const told = (...shown: NewCommentRef[]) => ({ type: 'told', shown }) as const
const NONE = new Set<number>()

test('a comment reported twice is counted once', () => {
  const once = liveReducer(NO_NEW_COMMENTS, told({ id: 1, by: 5 }))
  const twice = liveReducer(once, told({ id: 1, by: 5 }))
  expect(getNewIds(twice, 0, NONE)).toEqual([1])
  expect(twice).toBe(once)
})

test('one’s own comments aren’t counted, and other guests’ are', () => {
  const state = liveReducer(
    NO_NEW_COMMENTS,
    told({ id: 1, by: 7 }, { id: 2, by: 0 }, { id: 3, by: 8 }),
  )
  expect(getNewIds(state, 7, NONE)).toEqual([2, 3])
  expect(getNewIds(state, 0, NONE)).toEqual([1, 2, 3])
})

test('comments on the page aren’t counted', () => {
  const state = liveReducer(NO_NEW_COMMENTS, told({ id: 1, by: 5 }, { id: 2, by: 5 }))
  expect(getNewIds(state, 0, new Set([1]))).toEqual([2])
})

test('only reported comments that aren’t loaded and not on the page are counted (property)', () => {
  const shown = fc.array(
    fc.record({ id: fc.integer({ min: 1, max: 9 }), by: fc.integer({ min: 0, max: 3 }) }),
  )
  const event = fc.oneof(
    shown.map((all) => told(...all)),
    fc.array(fc.integer({ min: 1, max: 9 })).map((ids) => ({ type: 'taken', ids }) as const),
  )
  fc.assert(
    fc.property(
      fc.array(event),
      fc.integer({ min: 0, max: 3 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
      (events, me, here) => {
        const onPage = new Set(here)
        const news = getNewIds(events.reduce(liveReducer, NO_NEW_COMMENTS), me, onPage)
        const last = new Map<number, { by: number; taken: boolean }>()
        for (const one of events) {
          if (one.type === 'told')
            for (const { id, by } of one.shown)
              if (!last.has(id)) last.set(id, { by, taken: false })
          if (one.type === 'taken')
            for (const id of one.ids)
              if (last.has(id)) last.set(id, { by: last.get(id)?.by ?? 0, taken: true })
        }
        const wanted = [...last].filter(
          ([id, { by, taken }]) => !taken && !onPage.has(id) && !(me !== 0 && by === me),
        )
        expect(news.toSorted()).toEqual(wanted.map(([id]) => id).toSorted())
      },
    ),
  )
})

test('the title shows the count, and 0 restores it', () => {
  expect(prefixTitle('A ferry · Courier', 3)).toBe('(3) A ferry · Courier')
  expect(prefixTitle('(3) A ferry · Courier', 4)).toBe('(4) A ferry · Courier')
  expect(prefixTitle('(4) A ferry · Courier', 0)).toBe('A ferry · Courier')
})
