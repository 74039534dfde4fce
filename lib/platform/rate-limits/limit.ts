/** So many attempts in so many seconds. */
export interface Window {
  readonly points: number
  readonly seconds: number
}

export interface Limit {
  /** What the key is, which decides how it is made comparable (lib/platform/rate-limits/limit-key.ts). */
  readonly by: 'address' | 'e-mail' | 'e-mail and address' | 'user' | 'device'
  /** All of them hold; the shortest first. */
  readonly windows: readonly Window[]
  /**
   * Who counts. The database: all processes together, and a restart forgets nothing, because
   * somebody guesses or others get mail. Each process by itself: floods, where a statement more for
   * each comment and vote would cost more than what several machines let through.
   */
  readonly countedBy: 'database' | 'process'
}

const MINUTE = 60
const HOUR = 3600
const DAY = 24 * HOUR

/**
 * The limits, by name. Those by address are wide, because a school, an office or a whole mobile
 * network may stand behind one; they only stop machines.
 */
export const LIMITS = {
  // The next three bound what strange browsers can learn by guessing. Beyond them nobody is refused:
  // a right password is answered by mail (lib/accounts/sign-in/commands/sign-in-with-password.ts).
  // One account's password, from one network.
  'sign-in-account-address': {
    countedBy: 'database',
    by: 'e-mail and address',
    windows: [{ points: 10, seconds: HOUR }],
  },
  // A little at many accounts, from one network.
  'sign-in-address': {
    countedBy: 'database',
    by: 'address',
    windows: [{ points: 60, seconds: HOUR }],
  },
  // One account's password, from many networks at once.
  'sign-in-account': {
    countedBy: 'database',
    by: 'e-mail',
    windows: [
      { points: 100, seconds: HOUR },
      { points: 300, seconds: DAY },
    ],
  },
  // The work of Argon2. Beyond this a strange browser's password is not even looked at.
  'sign-in-work-address': {
    countedBy: 'database',
    by: 'address',
    windows: [{ points: 240, seconds: HOUR }],
  },
  // A browser that has signed in to the account before is counted by itself.
  'sign-in-device': {
    countedBy: 'database',
    by: 'device',
    windows: [{ points: 10, seconds: HOUR }],
  },
  // Somebody signed in gives their password again.
  'password-again-user': {
    countedBy: 'database',
    by: 'user',
    windows: [{ points: 10, seconds: HOUR }],
  },
  // Nobody's inbox is filled by somebody else. Sign-in links, new passwords and sign-ups count here.
  // Beyond it mail goes only to an inbox that holds no link which still works (lib/accounts/links/mail-link.ts).
  'link-mail-account': {
    countedBy: 'database',
    by: 'e-mail',
    windows: [{ points: 5, seconds: HOUR }],
  },
  // Links asked for in a browser that has signed in to the account before.
  'link-mail-device': {
    countedBy: 'database',
    by: 'device',
    windows: [{ points: 5, seconds: HOUR }],
  },
  // Links that don't work; nobody guesses one that does, and those are not counted.
  'dead-link-address': {
    countedBy: 'process',
    by: 'address',
    windows: [{ points: 60, seconds: 10 * MINUTE }],
  },
  'link-mail-address': {
    countedBy: 'database',
    by: 'address',
    windows: [{ points: 30, seconds: HOUR }],
  },
  // Accounts made by a machine; a class that signs up together still can.
  'sign-up-address': {
    countedBy: 'database',
    by: 'address',
    windows: [{ points: 40, seconds: HOUR }],
  },
  // Faster than anybody writes; the hour stops who floods slowly.
  'comment-user': {
    countedBy: 'process',
    by: 'user',
    windows: [
      { points: 10, seconds: 5 * MINUTE },
      { points: 60, seconds: HOUR },
    ],
  },
  // On one article a careful reader finds a dozen things; a hundred is a campaign.
  'feedback-user': {
    countedBy: 'process',
    by: 'user',
    windows: [{ points: 30, seconds: HOUR }],
  },
  'comment-address': {
    countedBy: 'process',
    by: 'address',
    windows: [{ points: 120, seconds: 10 * MINUTE }],
  },
  // Reading down a long thread, one gives many; two a second is no reader.
  'vote-user': { countedBy: 'process', by: 'user', windows: [{ points: 120, seconds: MINUTE }] },
  // A moderator reads each.
  'report-user': { countedBy: 'process', by: 'user', windows: [{ points: 20, seconds: HOUR }] },
  // A preview is made on request and writes nothing.
  'preview-user': { countedBy: 'process', by: 'user', windows: [{ points: 60, seconds: MINUTE }] },
  // Each sends a mail to an address that somebody typed.
  'guest-subscription-address': {
    countedBy: 'database',
    by: 'address',
    windows: [{ points: 20, seconds: HOUR }],
  },
  // Words kept for people who are not signed in yet.
  'draft-address': {
    countedBy: 'process',
    by: 'address',
    windows: [{ points: 60, seconds: HOUR }],
  },
  // One for each letter of a mention; nobody lists all readers with it.
  'handle-completion-user': {
    countedBy: 'process',
    by: 'user',
    windows: [{ points: 120, seconds: MINUTE }],
  },
  // Searching is the reader's; a hundred in a minute are a machine's.
  'search-address': {
    countedBy: 'process',
    by: 'address',
    windows: [{ points: 100, seconds: MINUTE }],
  },
  // One for each pause in typing.
  'suggestions-address': {
    countedBy: 'process',
    by: 'address',
    windows: [{ points: 300, seconds: MINUTE }],
  },
  // Settings, pictures, ignoring: each is a write, and pictures are work.
  'account-user': {
    countedBy: 'process',
    by: 'user',
    windows: [{ points: 60, seconds: 10 * MINUTE }],
  },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof LIMITS

export type Attempt =
  | { readonly ok: true }
  /** Whole seconds until there is room again. */
  | { readonly ok: false; readonly retryAfterSeconds: number }
