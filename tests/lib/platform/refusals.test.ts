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
  'thread-closed': 'The newsroom has closed this thread. You can begin another below the article.',
  automatic: 'This looks as if a program had filled in the form. Leave the hidden field empty.',
  'too-quick': 'That was quick. Read it over once more, then press Post again.',
  'only-links': 'A link alone says little. Add in your own words what it shows.',
  'repeats-itself': 'This repeats the same signs over and over. Say it once.',
  'too-many-links': 'A comment may have at most 5 links. Take some out, or split it.',
  'blocked-word': 'This contains a word that we do not print. Please say it another way.',
  'too-many-today': 'A new account may write 10 comments on its first day. Come back tomorrow.',
}

const writing = {
  'not-allowed': 'You can’t write comments at the moment.',
  'no-article': 'This article is no longer here, so it can’t be commented on.',
  'no-parent': 'The comment you answer is no longer there. You can still post below the article.',
}

/** Of those who answer a passage or an ask. */
const passage: Record<PassageRefusal, string> = {
  'feedback-closed': 'Feedback on the text of this article is closed.',
  'passage-gone':
    'The passage changed while you wrote. Your words are kept: choose a place for them in the new text.',
  'passage-not-found': 'These words are not in the article. Please choose the passage again.',
  'passage-too-long': 'A passage has at most 500 characters. Please choose fewer words.',
  'no-ask': 'This question is no longer there.',
  'ask-closed': 'The newsroom takes no more answers to this question.',
}

const ask: Record<PromptRefusal, string> = {
  'feedback-closed': passage['feedback-closed'],
  'passage-gone': passage['passage-gone'],
  'passage-not-found': passage['passage-not-found'],
  'passage-too-long': passage['passage-too-long'],
  'not-allowed': 'Only the newsroom puts questions on a passage.',
  'no-article': 'This article is no longer here.',
}

const changeAsk: Record<SetPromptOpenRefusal, string> = {
  'not-allowed': 'Only the newsroom opens and closes its questions.',
  'no-ask': 'This question is no longer there.',
}

const feedbackSwitch: Record<FeedbackSwitchRefusal, string> = {
  'not-allowed': 'Only the article’s author and the editors open and close feedback on it.',
  'no-article': 'This article is no longer here.',
}

/** Every refusal of every command, with its sentence. One that has no row does not compile. */
const post: Record<PostRefusal, string> = {
  ...phases,
  ...writing,
  ...passage,
  'said-already': 'You have said exactly this here already.',
}

const edit: Record<EditRefusal, string> = {
  ...phases,
  ...writing,
  'not-yours': 'This comment was written by somebody else.',
  'not-there': 'This comment is no longer there.',
  'too-late': 'A comment can be edited for 15 minutes. You can still answer it yourself.',
  answered: 'Somebody has answered it already, so it stays as it is. You can answer, too.',
}

const deletion: Record<DeleteRefusal, string> = {
  'not-yours': 'This comment was written by somebody else.',
  'not-there': 'This comment is no longer there.',
}

const vote: Record<VoteRefusal, string> = {
  'not-allowed': 'You can’t vote at the moment.',
  'not-there': 'This comment is no longer there.',
  'your-own': 'You can’t vote on your own comment.',
}

const report: Record<ReportRefusal, string> = {
  'not-allowed': 'You can’t report comments at the moment.',
  'not-there': 'This comment is no longer there.',
  'your-own': 'This is your own comment. You can delete it.',
}

const moderate: Record<ModerateRefusal, string> = {
  'not-allowed': 'Only moderators can do this.',
  'not-there': 'This comment is no longer there.',
  'not-a-thread': 'Only the comment that began a thread can be pinned or closed.',
}

const hold: Record<HeldBy, string> = {
  'suspect-word': 'A moderator will read it first, because of a word in it.',
  'links-of-a-newcomer':
    'A moderator will read it first, because it has links and you are new here.',
  shouting: 'A moderator will read it first, because it is nearly all in capitals.',
  'writer-premoderated': 'A moderator reads your comments before they appear.',
  'article-premoderated': 'On this article a moderator reads every comment before it appears.',
}

const subscribe: Record<SubscriptionRefusal, string> = {
  'signed-out': 'Please sign in first.',
  'no-article': 'This article is not there any more.',
  'no-comment': 'This comment is not shown any more.',
  'members-only': 'Only members can be told of new comments. Signing up is free.',
  'bad-link': 'This link does not work. It may be cut short, or older than 7 days.',
  'not-our-link': 'This link is none of ours. It may have been cut short on its way.',
}

const people: Record<PeopleRefusal, string> = {
  wrong: 'That e-mail address and password do not go together.',
  'not-verified': 'Follow the link that we mailed you first. You can ask for another below.',
  suspended: 'This account is suspended.',
  'password-too-plain': 'That is one of the first passwords to be guessed. Choose another.',
  'password-names-you':
    'Your name, your address or the name of this site is most of that password. Choose another.',
  'answered-by-mail':
    'Too many tries. If this is the right password, we have mailed you a link that signs you in.',
  'password-wrong': 'That is not your password.',
  'handle-taken': 'Somebody has that handle already.',
  'handle-reserved': 'That handle is kept for the newsroom.',
  'no-password': 'You have no password yet. Ask for a link to choose one.',
  'handle-changes': 'A handle can be changed three times a month. Please wait a while.',
  'name-imitates': 'This name could be taken for the newsroom’s. Please choose another.',
  'name-word': 'This name has a word that we do not print. Please choose another.',
  'name-repeats': 'This name repeats the same letters over and over. Please choose another.',
  'about-word': 'This line has a word that we do not print. Please put it another way.',
  'about-repeats': 'This line repeats the same letters over and over. Please shorten it.',
  'about-links':
    'New accounts can’t put web addresses here. You can once two of your comments have appeared.',
  'profile-premoderated':
    'A moderator reads what you write before it appears, so your name and this line can’t be changed now.',
  'link-over': 'This link was used already or is too old. Ask for a new one.',
  'address-not-vouched':
    'That site does not confirm that the e-mail address is yours. Confirm it there, or sign up here.',
  'same-address': 'That is your address already.',
  'not-a-picture': 'This file is not a picture that we can read. JPEG, PNG and WebP work.',
  'too-many-bytes': 'This picture is too large. It may have 8 megabytes.',
  'too-many-pixels': 'This picture has too many pixels. Make it smaller and try again.',
  'not-allowed': 'Your role does not allow that.',
  'no-such-person': 'There is nobody by that name any more.',
  oneself: 'That is you.',
  'last-admin': 'The newsroom needs an admin. Make somebody else one first.',
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
