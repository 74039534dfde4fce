import { describe, expect, test } from 'vitest'
import type { ZodType } from 'zod'
import { changeRoleSchema, ignoreSchema, suspendSchema } from '@/lib/accounts/input.ts'
import {
  editCommentSchema,
  oneCommentSchema,
  postCommentSchema,
} from '@/lib/conversation/comments/input.ts'
import { parseLiveRequest } from '@/lib/conversation/live/input.ts'
import {
  answerPromptSchema,
  createPromptSchema,
  feedbackSwitchSchema,
  giveFeedbackSchema,
  setPromptOpenSchema,
} from '@/lib/conversation/margin/input.ts'
import { moderateSchema, reportSchema } from '@/lib/conversation/moderation/input.ts'
import { voteSchema } from '@/lib/conversation/votes/input.ts'
import {
  guestSubscriptionSchema,
  seenThroughSchema,
  subscriptionSchema,
} from '@/lib/notifications/input.ts'

/** The largest number that a column of ids holds, on either database. */
const LARGEST = '2147483647'

/** Beyond a column (int32), beyond what a JavaScript number counts (2^53), and no ids at all. */
const NO_IDS = [
  '2147483648',
  '4294967297',
  '9007199254740992',
  '9007199254740993',
  '18446744073709551617',
  '9'.repeat(400),
  '1e300',
  '0',
  '-1',
  '-2147483649',
  '1.5',
  'NaN',
  'Infinity',
  '1 2',
  '\u0000',
]

const body = { body: 'Fair.' }
const claim = { revision: '1', exact: 'the pier' }
const forms: Record<string, [ZodType, Record<string, string>]> = {
  'a comment’s article': [postCommentSchema, { ...body, article: '#' }],
  'the comment that is answered': [postCommentSchema, { ...body, article: '1', reply: '#' }],
  'an edited comment': [editCommentSchema, { ...body, comment: '#' }],
  'a deleted comment': [oneCommentSchema, { comment: '#' }],
  'a vote up': [voteSchema, { vote: '# up' }],
  'a vote taken back': [voteSchema, { vote: '# none' }],
  'a reported comment': [reportSchema, { comment: '#', reason: 'spam' }],
  'a moderated comment': [moderateSchema, { comment: '#', act: 'show' }],
  'feedback’s article': [giveFeedbackSchema, { ...body, ...claim, kind: 'note', article: '#' }],
  'feedback’s revision': [
    giveFeedbackSchema,
    { ...body, ...claim, kind: 'note', article: '1', revision: '#' },
  ],
  'an answered question': [answerPromptSchema, { ...body, article: '1', ask: '#' }],
  'a question’s article': [createPromptSchema, { ...claim, question: 'Who?', article: '#' }],
  'a closed question': [setPromptOpenSchema, { ask: '#', open: 'no' }],
  'closed feedback': [feedbackSwitchSchema, { article: '#', open: 'no' }],
  'a subscription’s article': [subscriptionSchema, { kind: 'article', article: '#' }],
  'a subscription’s comment': [
    subscriptionSchema,
    { kind: 'comment', article: '1', comment: '#', wanted: 'on' },
  ],
  'a guest’s subscription': [
    guestSubscriptionSchema,
    { kind: 'article', article: '#', email: 'a@example.org' },
  ],
  'the last notice that was seen': [seenThroughSchema, { through: '#' }],
  'an ignored reader': [ignoreSchema, { person: '#', wanted: 'on' }],
  'a suspended reader': [suspendSchema, { person: '#', days: '1', why: 'Spam.' }],
  'a changed role': [changeRoleSchema, { person: '#', role: 'reader' }],
}

describe.each(Object.entries(forms))('the number of %s', (_name, [schema, form]) => {
  const isTaken = (id: string) => {
    const fields = Object.entries(form).map(([name, value]) => [name, value.replace('#', id)])
    return schema.safeParse(Object.fromEntries(fields)).success
  }

  test('may be any that a database can hold', () => {
    expect(isTaken('1')).toBe(true)
    expect(isTaken(LARGEST)).toBe(true)
  })

  test.each(NO_IDS)('is not %j', (id) => expect(isTaken(id)).toBe(false))
})

describe('the article that somebody listens to', () => {
  const listens = (id: string) => {
    const since = encodeURIComponent(new Date(0).toISOString())
    return parseLiveRequest(`/live/${id}?since=${since}`, '', new Date())?.articleId
  }
  test('may be any that a database can hold', () => {
    expect(listens(LARGEST)).toBe(2_147_483_647)
  })
  test.each(NO_IDS)('is not %j', (id) => expect(listens(id)).toBeUndefined())
})
