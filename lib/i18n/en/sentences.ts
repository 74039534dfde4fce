/** Why something was not done, by the reasons that commands name (lib/<slice>/refusal.ts). */
export const refusals = {
  phases: {
    'comments-closed': 'The comments on this article are closed.',
    'thread-closed':
      'The newsroom has closed this thread. You can begin another below the article.',
    automatic: 'This looks as if a program had filled in the form. Leave the hidden field empty.',
    'too-quick': 'That was quick. Read it over once more, then press Post again.',
    'only-links': 'A link alone says little. Add in your own words what it shows.',
    'repeats-itself': 'This repeats the same signs over and over. Say it once.',
    'too-many-links': 'A comment may have at most {count} links. Take some out, or split it.',
    'blocked-word': 'This contains a word that we do not print. Please say it another way.',
    'too-many-today':
      'A new account may write {count} comments on its first day. Come back tomorrow.',
  },
  writing: {
    'not-allowed': 'You can’t write comments at the moment.',
    'no-article': 'This article is no longer here, so it can’t be commented on.',
    'no-parent': 'The comment you answer is no longer there. You can still post below the article.',
    'said-already': 'You have said exactly this here already.',
    'not-yours': 'This comment was written by somebody else.',
    'not-there': 'This comment is no longer there.',
    'too-late': 'A comment can be edited for {count} minutes. You can still answer it yourself.',
    answered: 'Somebody has answered it already, so it stays as it is. You can answer, too.',
  },
  passage: {
    'feedback-closed': 'Feedback on the text of this article is closed.',
    'passage-gone':
      'The passage changed while you wrote. Your words are kept: choose a place for them in the new text.',
    'passage-not-found': 'These words are not in the article. Please choose the passage again.',
    'passage-too-long': 'A passage has at most {count} characters. Please choose fewer words.',
    'no-ask': 'This question is no longer there.',
    'ask-closed': 'The newsroom takes no more answers to this question.',
  },
  asking: {
    'not-allowed': 'Only the newsroom puts questions on a passage.',
    'no-article': 'This article is no longer here.',
    'not-yours-to-change': 'Only the newsroom opens and closes its questions.',
    'not-yours-to-switch':
      'Only the article’s author and the editors open and close feedback on it.',
  },
  voting: {
    'not-allowed': 'You can’t vote at the moment.',
    'your-own': 'You can’t vote on your own comment.',
  },
  reporting: {
    'not-allowed': 'You can’t report comments at the moment.',
    'your-own': 'This is your own comment. You can delete it.',
  },
  moderating: {
    'not-allowed': 'Only moderators can do this.',
    'not-a-thread': 'Only the comment that began a thread can be pinned or closed.',
  },
  subscribing: {
    'signed-out': 'Please sign in first.',
    'no-article': 'This article is not there any more.',
    'no-comment': 'This comment is not shown any more.',
    'members-only': 'Only members can be told of new comments. Signing up is free.',
    'bad-link': 'This link does not work. It may be cut short, or older than {count} days.',
    'not-our-link': 'This link is none of ours. It may have been cut short on its way.',
  },
  people: {
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
  },
} as const

/** Why a comment waits for a moderator, for the person who wrote it. */
export const holds = {
  'suspect-word': 'A moderator will read it first, because of a word in it.',
  'links-of-a-newcomer':
    'A moderator will read it first, because it has links and you are new here.',
  shouting: 'A moderator will read it first, because it is nearly all in capitals.',
  'writer-premoderated': 'A moderator reads your comments before they appear.',
  'article-premoderated': 'On this article a moderator reads every comment before it appears.',
  reports: 'Hidden after reports, not yet reviewed. A moderator will decide.',
  somehow: 'A moderator will read it first.',
} as const
