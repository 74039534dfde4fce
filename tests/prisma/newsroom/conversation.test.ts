import { describe, expect, test } from 'vitest'
import { EDIT_MINUTES, MAX_COMMENT } from '@/lib/comments/comment.ts'
import { mentionedIn } from '@/lib/text/comment-text.ts'
import { type Remark, readConversation } from '@/prisma/newsroom/conversation.ts'
import { readConversations, readStories } from '@/prisma/newsroom/newsroom.ts'
import { people } from '@/prisma/newsroom/people.ts'

const stories = new Map(readStories().map((story) => [story.slug, story]))
const conversations = [...readConversations().values()]
const handles = new Set(people.map(({ handle }) => handle))
const DAY_MS = 24 * 3_600_000

const depth = ({ number }: Remark) => number.split('.').length

describe('the demo newsroom’s conversations', () => {
  test('are many, under many stories, with one long and one deep among them', () => {
    const counts = conversations.map(({ remarks }) => remarks.length)
    expect(counts.length).toBeGreaterThanOrEqual(25)
    expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(220)
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(60)
    expect(
      Math.max(...conversations.flatMap(({ remarks }) => remarks.map(depth))),
    ).toBeGreaterThanOrEqual(7)
  })

  test('show everything that can happen to a comment', () => {
    const acts = new Set(conversations.flatMap(({ later }) => later.map(({ act }) => act)))
    expect([...acts].sort()).toEqual(['close', 'delete', 'edit', 'pin', 'remove', 'report'])
    const words = conversations.flatMap(({ remarks }) => remarks.map((remark) => remark.words))
    for (const sign of ['||', '```', '\n- ', '\n> ', '@']) {
      expect(words.some((text) => text.includes(sign) || text.startsWith(sign.trim()))).toBe(true)
    }
  })

  test('never say the same twice', () => {
    const words = conversations.flatMap(({ remarks }) => remarks.map((remark) => remark.words))
    expect(new Set(words).size).toBe(words.length)
  })

  describe.each(conversations.map((one) => [one.slug, one] as const))('%s', (slug, said) => {
    const { remarks, later, follow } = said
    const byNumber = new Map(remarks.map((remark) => [remark.number, remark]))
    const lookUp = (number: string) => {
      const remark = byNumber.get(number)
      if (!remark) throw new Error(`${number} is nobody’s`)
      return remark
    }

    test('belongs to a story and to people with accounts', () => {
      expect(stories.has(slug)).toBe(true)
      const named = [...remarks.map(({ by }) => by), ...follow.map(({ who }) => who)]
      const mentioned = remarks.flatMap(({ words }) => mentionedIn(words))
      expect([...named, ...mentioned].filter((handle) => !handles.has(handle))).toEqual([])
      expect(remarks.filter(({ words }) => words.length > MAX_COMMENT)).toEqual([])
    })

    test('comes after the story, and each answer after what it answers', () => {
      const published = stories.get(slug)?.meta.published ?? new Date(Number.NaN)
      for (const { number, at, parent } of remarks) {
        const before = parent === null ? published : lookUp(parent).at
        expect(at.getTime(), number).toBeGreaterThan(before.getTime())
      }
      for (const { on, at, act } of later) {
        expect(at.getTime(), `${act} ${on}`).toBeGreaterThan(lookUp(on).at.getTime())
      }
    })

    test('is over two days after the newest story at the latest', () => {
      const newest = Math.max(...[...stories.values()].map(({ meta }) => meta.published.getTime()))
      const last = Math.max(...[...remarks, ...later].map(({ at }) => at.getTime()))
      expect(last).toBeLessThan(newest + 2 * DAY_MS)
    })

    test('has edits in time and before an answer', () => {
      for (const { on, at } of later.filter(({ act }) => act === 'edit')) {
        const answers = remarks.filter(({ parent }) => parent === on)
        const until = lookUp(on).at.getTime() + EDIT_MINUTES * 60_000
        expect(at.getTime()).toBeLessThanOrEqual(until)
        expect(answers.filter((answer) => answer.at <= at)).toEqual([])
      }
    })
  })
})

describe('a conversation file', () => {
  const remark = '## 1 · ferry-captain · 2026-07-05 10:12 · 3 up · 1 down · notify mine'

  test('is read with its threads, votes and wishes', () => {
    const source = `---\n---\n\n${remark}\n\nWords.\n\n> Quoted.\n\n## 1.1 · pensioned-clerk · 2026-07-05 10:13\n\nMore.\n`
    expect(readConversation('dabo', source).remarks).toEqual([
      {
        number: '1',
        parent: null,
        by: 'ferry-captain',
        at: new Date('2026-07-05T02:12:00Z'),
        words: 'Words.\n\n> Quoted.',
        ups: 3,
        downs: 1,
        notify: 'mine',
      },
      expect.objectContaining({ number: '1.1', parent: '1', words: 'More.', ups: 0, notify: '' }),
    ])
  })

  test('holds the words of today, and gives those that were first posted', () => {
    const edit = '{ at: 2026-07-05 10:20, act: edit, on: "1", was: six, now: seven }'
    const source = `---\nlater:\n  - ${edit}\n---\n\n${remark}\n\nI have seven.\n`
    expect(readConversation('dabo', source).remarks[0]?.words).toBe('I have six.')
  })

  test.each([
    ['an unknown mark', `${remark} · 3 left\n\nWords.`, /dabo: .* what is "3 left"\?/],
    ['a bad time', '## 1 · ferry-captain · yesterday\n\nWords.', /dabo: .*yesterday/],
    [
      'an answer to nothing',
      '## 2.1 · a · 2026-07-05 10:12\n\nWords.',
      /dabo: 2.1 answers nothing/,
    ],
    ['a number twice', `${remark}\n\nOne.\n\n${remark}\n\nTwo.`, /dabo: a number stands twice/],
    ['no words', `${remark}\n\n`, /Write something/],
  ])('is refused with the slug for %s', (_name, text, message) => {
    expect(() => readConversation('dabo', `---\n---\n\n${text}\n`)).toThrow(message)
  })

  test('is refused when an edit’s words are not there', () => {
    const edit = '{ at: 2026-07-05 10:20, act: edit, on: "1", was: six, now: eight }'
    const source = `---\nlater:\n  - ${edit}\n---\n\n${remark}\n\nI have seven.\n`
    expect(() => readConversation('dabo', source)).toThrow('dabo: "eight" stands not once')
  })
})
