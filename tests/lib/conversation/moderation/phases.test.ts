import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KNOWN_AFTER } from '@/lib/accounts/users/newcomer.ts'
import { ROLES } from '@/lib/accounts/users/roles.ts'
import {
  type HeldBy,
  HOLDING_PHASES,
  judgeSubmission,
  MAX_LINKS,
  MAX_NEWCOMER_COMMENTS,
  MIN_TYPING_MS,
  REFUSING_PHASES,
  type RefusedBy,
  type Submission,
} from '@/lib/conversation/moderation/phases.ts'
import {
  getHoldMessage,
  getHoldMessages,
  getPhaseMessages,
} from '@/lib/conversation/moderation/refusal-messages.ts'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import { type WatchedWords, wordMatcher } from '@/lib/text/moderation/word-matcher.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const words: WatchedWords = {
  blocked: wordMatcher(['bilge']),
  suspect: wordMatcher(['free watches']),
}
const link = (index: number) => `https://x.example/${index}`
const links = (count: number) => Array.from({ length: count }, (_, index) => link(index))

const reader: Submission['commenter'] = {
  role: 'reader',
  premoderated: false,
  ageMs: 400 * DAY_MS,
  shown: KNOWN_AFTER,
  today: 3,
}
/** Old enough, but with too few shown comments. */
const newcomer = { ...reader, shown: KNOWN_AFTER - 1 }

/** A comment that no phase objects to. */
const fair: Submission = {
  body: 'The ferry sails at noon, as it did last year.',
  wording: '',
  links: [],
  commenter: reader,
  article: { commentsOpen: true, premoderated: false },
  threadClosed: false,
  honeypot: '',
  typedMs: null,
}
const saying = (changes: Partial<Submission>) => judgeSubmission({ ...fair, ...changes }, words)

interface PhaseCase {
  readonly given: Partial<Submission>
  readonly says: string
  /** Whether the phase also objects to staff. */
  readonly ofStaff?: true
}

/** A reason without a case doesn't compile. */
const refusals: Record<RefusedBy, PhaseCase> = {
  'comments-closed': {
    given: { article: { commentsOpen: false, premoderated: false } },
    says: 'The comments on this article are closed.',
  },
  'thread-closed': {
    given: { threadClosed: true },
    says: 'The newsroom has closed this thread. You can start another one below the article.',
  },
  automatic: {
    given: { honeypot: 'https://spam.example' },
    says: 'This looks like an automated submission. Leave the hidden field empty.',
    ofStaff: true,
  },
  'too-quick': {
    given: { typedMs: MIN_TYPING_MS - 1 },
    says: 'That was quick. Check your comment, then press Post again.',
    ofStaff: true,
  },
  'too-many-links': {
    given: { body: `See ${links(MAX_LINKS + 1).join(' and ')}.`, links: links(MAX_LINKS + 1) },
    says: 'A comment can have at most 5 links. Please remove some.',
  },
  'only-links': {
    given: { body: `Look: ${link(1)}`, links: [link(1)], commenter: newcomer },
    says: 'Please say in your own words what the link is about.',
  },
  'repeats-itself': {
    given: { body: 'ha'.repeat(30) },
    says: 'Your comment repeats the same characters. Please shorten it.',
    ofStaff: true,
  },
  'blocked-word': {
    given: { body: 'What bilge, all of it.' },
    says: 'Your comment contains a blocked word. Please rephrase it.',
  },
  'too-many-today': {
    given: { commenter: { ...reader, ageMs: DAY_MS - 1, today: MAX_NEWCOMER_COMMENTS } },
    says: 'New accounts can post 10 comments on their first day. Please come back tomorrow.',
  },
}

const holds: Record<HeldBy, PhaseCase> = {
  'article-premoderated': {
    given: { article: { commentsOpen: true, premoderated: true } },
    says: 'A moderator reviews every comment on this article before it’s published.',
  },
  'writer-premoderated': {
    given: { commenter: { ...reader, premoderated: true } },
    says: 'A moderator reviews your comments before they’re published.',
  },
  'suspect-word': {
    given: { body: 'They hand out Free Watches at the pier.' },
    says: 'A moderator will review it first because of a word in it.',
  },
  'links-of-a-newcomer': {
    given: { body: `The timetable is at ${link(1)}.`, links: [link(1)], commenter: newcomer },
    says: 'A moderator will review it first because it has links and you’re new here.',
  },
  shouting: {
    given: { body: 'WHY DOES NOBODY EVER TELL US WHEN THE FERRY SAILS AND WHEN IT DOES NOT SAIL?' },
    says: 'A moderator will review it first because it’s mostly in capitals.',
  },
}

const byStaff = ({ given }: PhaseCase): Partial<Submission> => {
  return { ...given, commenter: { ...(given.commenter ?? reader), role: 'moderator' } }
}

const english = speechIn('en')

describe('the phases', () => {
  test('accept a fair comment', () => {
    expect(saying({})).toEqual({ verdict: 'show' })
  })

  test.each(Object.entries(refusals))('refuse: %s', (reason, { given, says }) => {
    expect(saying(given)).toEqual({ verdict: 'refuse', reason })
    expect(getPhaseMessages(english)[reason as RefusedBy]).toBe(says)
  })

  test.each(Object.entries(holds))('hold: %s', (reason, { given, says }) => {
    expect(saying(given)).toEqual({ verdict: 'hold', reason })
    expect(getHoldMessages(english)[reason as HeldBy]).toBe(says)
    expect(getHoldMessage(english, reason)).toBe(says)
  })

  test('have exactly the reasons in the two tables', () => {
    expect([...REFUSING_PHASES].sort()).toEqual(Object.keys(refusals).sort())
    expect([...HOLDING_PHASES].sort()).toEqual(Object.keys(holds).sort())
  })

  test.each(Object.entries({ ...refusals, ...holds }))(
    'exempt staff unless the rule is for everyone: %s',
    (reason, row) => {
      const verdict = saying(byStaff(row))
      expect(verdict).toEqual(row.ofStaff ? { verdict: 'refuse', reason } : { verdict: 'show' })
    },
  )

  test('report the first objection: closed comments before the text', () => {
    const order = [
      'comments-closed',
      'thread-closed',
      'automatic',
      'too-quick',
      'too-many-links',
      'only-links',
      'repeats-itself',
      'blocked-word',
      'too-many-today',
    ] as const
    for (const [index, reason] of order.entries()) {
      for (const later of order.slice(index + 1)) {
        const given = both(refusals[reason].given, refusals[later].given)
        if (given) expect(saying(given), `${reason} before ${later}`).toMatchObject({ reason })
      }
    }
  })

  test('refuse before they hold', () => {
    const { given } = refusals['blocked-word']
    for (const hold of Object.values(holds)) {
      const both = { ...hold.given, body: `${hold.given.body ?? ''} ${given.body}` }
      expect(saying(both).verdict).toBe('refuse')
    }
  })

  test.each<[string, Partial<Submission>, boolean]>([
    ['at a newcomer’s tenth comment of the day', { commenter: { ...newcomer, today: 9 } }, true],
    ['at five links', { body: `See ${links(5).join(', ')}.`, links: links(5) }, true],
    ['after a second and a half', { typedMs: MIN_TYPING_MS }, true],
    ['at a long run that ends', { body: `Noooo${'o'.repeat(30)}! Not again.` }, true],
    ['at a long run that does not', { body: `No${'o'.repeat(60)}! Not again.` }, false],
    ['at an abbreviation', { body: 'NASA, ESA and JAXA.' }, true],
    ['at Thai, which has no capitals', { body: 'เรือเฟอร์รี่ออกเที่ยงวันเหมือนปีที่แล้ว'.repeat(3) }, true],
    ['at a known reader’s lone link', { body: link(1), links: [link(1)] }, true],
  ])('limit: %s', (_name, given, passes) => {
    expect(saying(given).verdict === 'show').toBe(passes)
  })

  const inTheText = Object.entries({ ...refusals, ...holds }).filter(([, { given }]) => given.body)

  test.each(inTheText)('judge the wording of a correction like the body: %s', (_, { given }) => {
    const { body = '', ...rest } = given
    const inBody = saying(given)
    expect(inBody.verdict).not.toBe('show')
    expect(saying({ ...rest, body: 'See.', wording: body })).toEqual(inBody)
    expect(saying({ ...byStaff({ given, says: '' }), body: fair.body, wording: body })).toEqual(
      saying(byStaff({ given, says: '' })),
    )
  })

  test('accept a fair wording', () => {
    expect(saying({ wording: 'three years' })).toEqual({ verdict: 'show' })
  })

  test('object to a wording only if they would to the same body', () => {
    fc.assert(
      fc.property(submission, text, (any, wording) => {
        const alone = judgeSubmission({ ...any, body: fair.body, wording, links: [] }, words)
        expect(alone).toEqual(
          judgeSubmission({ ...any, body: wording, wording: '', links: [] }, words),
        )
      }),
    )
  })

  test('have a verdict on any submission, and never hold one by staff', () => {
    fc.assert(
      fc.property(submission, (any) => {
        const verdict = judgeSubmission(any, words)
        expect(judgeSubmission(any, words)).toEqual(verdict)
        if (verdict.verdict === 'show') return
        const known: readonly string[] =
          verdict.verdict === 'hold' ? HOLDING_PHASES : REFUSING_PHASES
        expect(known).toContain(verdict.reason)
        if (any.commenter.role !== 'reader') expect(verdict.verdict).toBe('refuse')
      }),
      { numRuns: 300 },
    )
  })
})

describe('the reason for holding a comment', () => {
  test('has a message for reports, and for an unknown reason', () => {
    expect(getHoldMessage(english, 'reports')).toBe(
      'Hidden after reports, not yet reviewed. A moderator will decide.',
    )
    expect(getHoldMessage(english, '')).toBe('A moderator will review it first.')
    expect(getHoldMessage(english, 'toString')).toBe('A moderator will review it first.')
  })
})

/** Both faults in one submission; null if they exclude each other. */
function both(one: Partial<Submission>, other: Partial<Submission>): Partial<Submission> | null {
  const body = [one.body, other.body].filter((text) => text !== undefined).join(' ')
  // A body with other text isn't only links, or a repetition, any more.
  if (one.body !== undefined && other.body !== undefined) return null
  const writer = { ...reader, ...one.commenter, ...other.commenter }
  return { ...one, ...other, commenter: writer, body: body || fair.body }
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('A'.repeat(90), 'bilge', 'free watches', link(1), ''),
)

const submission: fc.Arbitrary<Submission> = fc.record({
  body: text,
  wording: text,
  links: fc.array(fc.constantFrom(link(1), link(2), 'mailto:a@x.example'), { maxLength: 7 }),
  commenter: fc.record({
    role: fc.constantFrom(...ROLES),
    premoderated: fc.boolean(),
    ageMs: fc.integer({ min: -1000, max: 2 * DAY_MS }),
    shown: fc.nat({ max: KNOWN_AFTER }),
    today: fc.nat({ max: 12 }),
  }),
  article: fc.record({ commentsOpen: fc.boolean(), premoderated: fc.boolean() }),
  threadClosed: fc.boolean(),
  honeypot: fc.constantFrom('', '', 'x'),
  typedMs: fc.option(fc.nat({ max: 4000 })),
})
