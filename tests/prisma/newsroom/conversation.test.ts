import { describe, expect, test } from 'vitest'
import { EDIT_MINUTES, MAX_COMMENT } from '@/lib/conversation/comments/comment.ts'
import { bodyText } from '@/lib/text/body/body-text.ts'
import { mentionedIn } from '@/lib/text/comments/comment-text.ts'
import { type Remark, readConversation } from '@/prisma/newsroom/conversation.ts'
import { markdownBody } from '@/prisma/newsroom/markdown-body.ts'
import { readConversations, readStories } from '@/prisma/newsroom/newsroom.ts'
import { people } from '@/prisma/newsroom/people.ts'
import { wordsAfter } from '@/prisma/newsroom/story.ts'

const stories = new Map(readStories().map((story) => [story.slug, story]))
const conversations = [...readConversations().values()]
const handles = new Set(people.map(({ handle }) => handle))
const DAY_MS = 24 * 3_600_000

const NO_PICTURE = { key: '', format: '', width: 0, height: 0, alt: '', caption: '', credit: '' }

/** The text of a story as its readers saw it then. */
function textAt(slug: string, at: Date): string {
  const story = stories.get(slug)
  if (!story) throw new Error(`There is no ${slug}`)
  const happened = story.changes.filter((change) => change.at <= at).length
  return bodyText(markdownBody(wordsAfter(story, happened).markdown, () => NO_PICTURE)).text
}

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

  test('stand in the margins of some stories, with every kind of feedback, and asks', () => {
    const inMargins = conversations.filter(({ remarks }) => remarks.some(({ on }) => on))
    const given = inMargins.flatMap(({ remarks }) => remarks.flatMap(({ on }) => on ?? []))
    expect(inMargins.length).toBeGreaterThanOrEqual(6)
    expect(given.length).toBeGreaterThanOrEqual(25)
    expect(new Set(given.map(({ kind }) => kind)).size).toBe(3)
    const languages = new Set(inMargins.map(({ slug }) => stories.get(slug)?.meta.language))
    for (const language of ['en', 'th', 'vi']) expect(languages).toContain(language)
    const asks = conversations.flatMap((one) => one.asks)
    const answers = conversations.flatMap(({ remarks }) => remarks.filter((one) => one.answers))
    expect(asks.length).toBeGreaterThanOrEqual(3)
    expect(answers.length).toBeGreaterThanOrEqual(2 * asks.length)
    expect(asks.filter(({ closed }) => closed).length).toBeGreaterThanOrEqual(1)
  })

  test('never say the same twice', () => {
    const words = conversations.flatMap(({ remarks }) => remarks.map((remark) => remark.words))
    expect(new Set(words).size).toBe(words.length)
  })

  describe.each(conversations.map((one) => [one.slug, one] as const))('%s', (slug, said) => {
    const { remarks, later, follow, asks } = said
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

    test('means words that stand once in the story as it was then', () => {
      const meant = [
        ...remarks.flatMap(({ on, at }) => (on ? [{ words: on.words, at }] : [])),
        ...asks.map(({ on, at }) => ({ words: on, at })),
      ]
      for (const { words, at } of meant) {
        expect(textAt(slug, at).split(words).length, words).toBe(2)
      }
    })

    test('has asks by the newsroom, answered while they are open', () => {
      for (const { id, by, at, closed } of asks) {
        expect(['author', 'editor']).toContain(people.find(({ handle }) => handle === by)?.role)
        for (const answer of remarks.filter(({ answers }) => answers === id)) {
          expect(answer.at.getTime(), answer.number).toBeGreaterThan(at.getTime())
          if (closed) expect(answer.at.getTime()).toBeLessThan(closed.getTime())
        }
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

  test('may answer words of the story, or an ask', () => {
    const ask = '{ id: pier, at: 2026-07-05 10:00, by: desk-writer, on: a pier, question: Which? }'
    const head = `---\nasks:\n  - ${ask}\n---`
    const corrected = `${remark} · correction\non: the pier: left\ninstead: the pier: right\n\non: the map\n`
    const answer = '## 2 · ferry-captain · 2026-07-05 10:15 · answers pier\n\nThe left one.\n'
    expect(readConversation('dabo', `${head}\n\n${corrected}\n${answer}`)).toMatchObject({
      asks: [{ id: 'pier', on: 'a pier', question: 'Which?' }],
      remarks: [
        {
          words: 'on: the map',
          on: { words: 'the pier: left', kind: 'correction', instead: 'the pier: right' },
        },
        { words: 'The left one.', answers: 'pier' },
      ],
    })
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
    ['a kind of nothing', `${remark} · note\n\nWords.`, /dabo: .* a kind needs words/],
    ['words of no kind', `${remark}\non: a pier\n\nWords.`, /dabo: .* a kind needs words/],
    ['an answer to no ask', `${remark} · answers pier\n\nWords.`, /dabo: 1 answers no ask/],
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
