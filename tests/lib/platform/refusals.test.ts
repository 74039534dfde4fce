import { describe, expect, test } from 'vitest'
import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import type { PeopleRefusal } from '@/lib/accounts/refusals.ts'
import {
  getDeleteMessages,
  getEditMessages,
  getPostMessages,
} from '@/lib/conversation/comments/refusal-messages.ts'
import type {
  DeleteRefusal,
  EditRefusal,
  PostRefusal,
} from '@/lib/conversation/comments/refusals.ts'
import type { HeldBy, RefusedBy } from '@/lib/conversation/moderation/phases.ts'
import {
  getHoldMessages,
  getModerateMessages,
  getReportMessages,
} from '@/lib/conversation/moderation/refusal-messages.ts'
import type { ModerateRefusal, ReportRefusal } from '@/lib/conversation/moderation/refusals.ts'
import {
  getFeedbackSwitchMessages,
  getPromptMessages,
  getSetPromptOpenMessages,
} from '@/lib/conversation/passages/refusal-messages.ts'
import type {
  FeedbackSwitchRefusal,
  PassageRefusal,
  PromptRefusal,
  SetPromptOpenRefusal,
} from '@/lib/conversation/passages/refusals.ts'
import { getVoteMessages } from '@/lib/conversation/votes/refusal-messages.ts'
import type { VoteRefusal } from '@/lib/conversation/votes/refusals.ts'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import { INTERFACE_LANGUAGES } from '@/lib/i18n/language.ts'
import {
  type SubscriptionRefusal,
  subscriptionSentences,
} from '@/lib/notifications/refusal-messages.ts'

/** By the phases, which judge new comments and edits alike. */
const phases: Record<RefusedBy, string> = {
  'comments-closed': 'The comments on this article are closed.',
  'thread-closed':
    'The newsroom has closed this thread. You can start another one below the article.',
  automatic: 'This looks like an automated submission. Leave the hidden field empty.',
  'too-quick': 'That was quick. Check your comment, then press Post again.',
  'only-links': 'Please say in your own words what the link is about.',
  'repeats-itself': 'Your comment repeats the same characters. Please shorten it.',
  'too-many-links': 'A comment can have at most 5 links. Please remove some.',
  'blocked-word': 'Your comment contains a blocked word. Please rephrase it.',
  'too-many-today':
    'New accounts can post 10 comments on their first day. Please come back tomorrow.',
}

const writing = {
  'not-allowed': 'You can’t write comments at the moment.',
  'no-article': 'This article is no longer available, so you can’t comment on it.',
  'no-parent': 'The comment you’re replying to is gone. You can still post below the article.',
}

/** Of those who answer a passage or an ask. */
const passage: Record<PassageRefusal, string> = {
  'feedback-closed': 'Feedback on the text of this article is closed.',
  'passage-gone':
    'The passage changed while you were writing. Your text is saved: choose a passage in the new version.',
  'passage-not-found': 'The article doesn’t contain this passage. Please select it again.',
  'passage-too-long': 'A passage can have at most 500 characters. Please select fewer words.',
  'no-ask': 'This question no longer exists.',
  'ask-closed': 'This question is closed to answers.',
}

const ask: Record<PromptRefusal, string> = {
  'feedback-closed': passage['feedback-closed'],
  'passage-gone': passage['passage-gone'],
  'passage-not-found': passage['passage-not-found'],
  'passage-too-long': passage['passage-too-long'],
  'not-allowed': 'Only the newsroom can ask questions about a passage.',
  'no-article': 'This article is no longer available.',
}

const changeAsk: Record<SetPromptOpenRefusal, string> = {
  'not-allowed': 'Only the newsroom can open and close its questions.',
  'no-ask': 'This question no longer exists.',
}

const feedbackSwitch: Record<FeedbackSwitchRefusal, string> = {
  'not-allowed': 'Only the article’s author and editors can open and close feedback.',
  'no-article': 'This article is no longer available.',
}

/** Every refusal of every command, with its sentence. One that has no row does not compile. */
const post: Record<PostRefusal, string> = {
  ...phases,
  ...writing,
  ...passage,
  'said-already': 'You’ve already posted this comment here.',
}

const edit: Record<EditRefusal, string> = {
  ...phases,
  ...writing,
  'not-yours': 'You can only change your own comments.',
  'not-there': 'This comment no longer exists.',
  'too-late': 'Comments can be edited for 15 minutes. You can still reply to yours.',
  answered: 'Someone has already replied, so you can’t edit this any more. You can reply, too.',
}

const deletion: Record<DeleteRefusal, string> = {
  'not-yours': 'You can only change your own comments.',
  'not-there': 'This comment no longer exists.',
}

const vote: Record<VoteRefusal, string> = {
  'not-allowed': 'You can’t vote at the moment.',
  'not-there': 'This comment no longer exists.',
  'your-own': 'You can’t vote on your own comment.',
}

const report: Record<ReportRefusal, string> = {
  'not-allowed': 'You can’t report comments at the moment.',
  'not-there': 'This comment no longer exists.',
  'your-own': 'This is your own comment. You can delete it.',
}

const moderate: Record<ModerateRefusal, string> = {
  'not-allowed': 'Only moderators can do this.',
  'not-there': 'This comment no longer exists.',
  'not-a-thread': 'Only the first comment of a thread can be pinned or closed.',
}

const hold: Record<HeldBy, string> = {
  'suspect-word': 'A moderator will review it first because of a word in it.',
  'links-of-a-newcomer':
    'A moderator will review it first because it has links and you’re new here.',
  shouting: 'A moderator will review it first because it’s mostly in capitals.',
  'writer-premoderated': 'A moderator reviews your comments before they’re published.',
  'article-premoderated':
    'A moderator reviews every comment on this article before it’s published.',
}

const subscribe: Record<SubscriptionRefusal, string> = {
  'signed-out': 'Please sign in first.',
  'no-article': 'This article is no longer available.',
  'no-comment': 'This comment is no longer shown.',
  'members-only': 'You need an account to get notifications. Signing up is free.',
  'bad-link': 'This link doesn’t work. It may be incomplete, or older than 7 days.',
  'not-our-link': 'This link isn’t valid. It may be incomplete.',
}

const people: Record<PeopleRefusal, string> = {
  wrong: 'Wrong email address or password.',
  'not-verified':
    'Please confirm your email address first, with the link we sent you. You can request another one below.',
  suspended: 'This account is suspended.',
  'password-too-plain': 'That password is too common. Please choose another.',
  'password-names-you':
    'That password is mostly your name, your address or this site’s name. Please choose another.',
  'answered-by-mail':
    'Too many attempts. If this was the right password, we’ve emailed you a link to sign in.',
  'password-wrong': 'That’s not your password.',
  'handle-taken': 'That handle is already taken.',
  'handle-reserved': 'That handle is reserved for the newsroom.',
  'no-password': 'You don’t have a password yet. Request a link to set one.',
  'handle-changes': 'You can change your handle three times a month. Please try again later.',
  'name-imitates': 'This name could be mistaken for the newsroom. Please choose another.',
  'name-word': 'This name contains a blocked word. Please choose another.',
  'name-repeats': 'This name repeats the same letters. Please choose another.',
  'about-word': 'This contains a blocked word. Please rephrase it.',
  'about-repeats': 'This repeats the same letters. Please shorten it.',
  'about-links':
    'New accounts can’t add links here. You can once two of your comments have been published.',
  'profile-premoderated':
    'A moderator reviews what you write before it’s published, so you can’t change your name or this text now.',
  'link-over': 'This link has expired or was already used. Request a new one.',
  'address-not-vouched':
    'That site hasn’t verified your email address. Verify it there, or sign up here.',
  'same-address': 'That’s already your address.',
  'not-a-picture': 'We can’t read this picture. Please use JPEG, PNG or WebP.',
  'too-many-bytes': 'This picture is too large. The limit is 8 MB.',
  'too-many-pixels': 'This picture has too many pixels. Please resize it and try again.',
  'not-allowed': 'Your role doesn’t allow that.',
  'no-such-person': 'This account no longer exists.',
  oneself: 'You can’t do this to your own account.',
  'last-admin': 'The newsroom needs an admin. Make someone else an admin first.',
  'no-account': 'You need an account for that.',
}

const table = {
  'posting a comment': [post, getPostMessages],
  'editing a comment': [edit, getEditMessages],
  'deleting a comment': [deletion, getDeleteMessages],
  voting: [vote, getVoteMessages],
  'reporting a comment': [report, getReportMessages],
  'moderating a comment': [moderate, getModerateMessages],
  'a comment that waits': [hold, getHoldMessages],
  'putting an ask': [ask, getPromptMessages],
  'opening and closing an ask': [changeAsk, getSetPromptOpenMessages],
  'opening and closing feedback': [feedbackSwitch, getFeedbackSwitchMessages],
  'subscribing to comments': [subscribe, subscriptionSentences],
  people: [people, peopleSentences],
} as const

describe.each(Object.entries(table))('what is said of %s', (_what, [expected, sentencesIn]) => {
  const said = sentencesIn(speechIn('en'))

  test.each(Object.entries(expected))('%s: %s', (reason, sentence) => {
    expect(said[reason as keyof typeof said]).toBe(sentence)
    expect(sentence).toMatch(/^[A-Z].*[.?!]$/)
    expect(sentence.length).toBeLessThan(130)
  })

  test('is nothing else, and no two reasons share a sentence', () => {
    expect(Object.keys(said).sort()).toEqual(Object.keys(expected).sort())
    const sentences = Object.values(said)
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})

describe.each(INTERFACE_LANGUAGES)('what is said in %s', (language) => {
  test.each(Object.entries(table))('of %s', (_what, [expected, sentencesIn]) => {
    const said: Readonly<Record<string, string>> = sentencesIn(speechIn(language))
    expect(Object.keys(said).sort()).toEqual(Object.keys(expected).sort())
    for (const [reason, sentence] of Object.entries(said)) {
      expect(sentence.trim(), reason).not.toBe('')
      expect(sentence, reason).not.toMatch(/[{}]/)
      expect(sentence.length, reason).toBeLessThan(140)
      if (language !== 'en') expect(Object.values(expected)).not.toContain(sentence)
    }
    expect(new Set(Object.values(said)).size).toBe(Object.keys(said).length)
  })
})

test('the same reason is the same sentence, except where it is said of another thing', () => {
  const sentences = new Map<string, Set<string>>()
  for (const [expected] of Object.values(table)) {
    for (const [reason, sentence] of Object.entries(expected)) {
      sentences.set(reason, (sentences.get(reason) ?? new Set()).add(sentence))
    }
  }
  const several = [...sentences].filter(([, all]) => all.size > 1).map(([reason]) => reason)
  expect(several.sort()).toEqual(['no-article', 'not-allowed', 'your-own'])
})
