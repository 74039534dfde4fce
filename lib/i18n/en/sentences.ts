/** Why something was not done, by the reasons that commands name (lib/<slice>/refusal.ts). */
export const refusals = {
  phases: {
    'comments-closed': 'The comments on this article are closed.',
    'thread-closed':
      'The newsroom has closed this thread. You can start another one below the article.',
    automatic: 'This looks like an automated submission. Leave the hidden field empty.',
    'too-quick': 'That was quick. Check your comment, then press Post again.',
    'only-links': 'Please say in your own words what the link is about.',
    'repeats-itself': 'Your comment repeats the same characters. Please shorten it.',
    'too-many-links': 'A comment can have at most {count} links. Please remove some.',
    'blocked-word': 'Your comment contains a blocked word. Please rephrase it.',
    'too-many-today':
      'New accounts can post {count} comments on their first day. Please come back tomorrow.',
  },
  writing: {
    'not-allowed': 'You can’t write comments at the moment.',
    'no-article': 'This article is no longer available, so you can’t comment on it.',
    'no-parent': 'The comment you’re replying to is gone. You can still post below the article.',
    'said-already': 'You’ve already posted this comment here.',
    'not-yours': 'You can only change your own comments.',
    'not-there': 'This comment no longer exists.',
    'too-late': 'Comments can be edited for {count} minutes. You can still reply to yours.',
    answered: 'Someone has already replied, so you can’t edit this any more. You can reply, too.',
  },
  passage: {
    'feedback-closed': 'Feedback on the text of this article is closed.',
    'passage-gone':
      'The passage changed while you were writing. Your text is saved: choose a passage in the new version.',
    'passage-not-found': 'The article doesn’t contain this passage. Please select it again.',
    'passage-too-long': 'A passage can have at most {count} characters. Please select fewer words.',
    'no-ask': 'This question no longer exists.',
    'ask-closed': 'This question is closed to answers.',
  },
  asking: {
    'not-allowed': 'Only the newsroom can ask questions about a passage.',
    'no-article': 'This article is no longer available.',
    'not-yours-to-change': 'Only the newsroom can open and close its questions.',
    'not-yours-to-switch': 'Only the article’s author and editors can open and close feedback.',
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
    'not-a-thread': 'Only the first comment of a thread can be pinned or closed.',
  },
  subscribing: {
    'signed-out': 'Please sign in first.',
    'no-article': 'This article is no longer available.',
    'no-comment': 'This comment is no longer shown.',
    'members-only': 'You need an account to get notifications. Signing up is free.',
    'bad-link': 'This link doesn’t work. It may be incomplete, or older than {count} days.',
    'not-our-link': 'This link isn’t valid. It may be incomplete.',
  },
  people: {
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
  },
} as const

/** Why a comment waits for a moderator, for the person who wrote it. */
export const holds = {
  'suspect-word': 'A moderator will review it first because of a word in it.',
  'links-of-a-newcomer':
    'A moderator will review it first because it has links and you’re new here.',
  shouting: 'A moderator will review it first because it’s mostly in capitals.',
  'writer-premoderated': 'A moderator reviews your comments before they’re published.',
  'article-premoderated':
    'A moderator reviews every comment on this article before it’s published.',
  reports: 'Hidden after reports, not yet reviewed. A moderator will decide.',
  somehow: 'A moderator will review it first.',
} as const
