import { createHash, randomBytes } from 'node:crypto'
import type { InterfaceLanguage } from '../../../i18n/language.ts'
import type { SiteIdentity } from '../../../platform/config/site.ts'
import { type Database, sql, type Transaction } from '../../../platform/db/database.ts'
import { transaction } from '../../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { queueMail } from '../../mail/commands/queue-mail.ts'
import { printLetter } from '../../mail/letter.ts'
import { confirmLetter } from '../confirm-letter.ts'
import { headlineOf } from '../headline-of.ts'
import { whyNotWishedFor } from '../queries/still-wanted.ts'
import { MAX_UNCONFIRMED, mailSubscriber, type Wish } from '../subscription.ts'

const DAY_MS = 86_400_000

export interface GuestSubscription {
  readonly wish: Wish
  /** As lib/accounts/input.ts writes addresses. */
  readonly email: string
  /** In which they asked, and are written to. */
  readonly language?: InterfaceLanguage
}

export interface GuestRules {
  /** Whether the newsroom lets guests subscribe at all. */
  readonly allowed: boolean
  readonly site: SiteIdentity
}

/**
 * Notes a guest's wish, which counts once they follow the link in the one mail that it causes
 * (double opt-in). The answer never tells whether that address subscribed before.
 */
export function subscribeGuest(
  db: Database,
  asked: GuestSubscription,
  { allowed, site }: GuestRules,
  now: Date = new Date(),
): Promise<Result<object, 'members-only' | 'no-article' | 'no-comment'>> {
  return transaction(db, async (tx) => {
    const { wish } = asked
    if (!allowed || wish.kind === 'mine') return refused('members-only')
    const missing = await whyNotWishedFor(tx, wish)
    if (missing) return refused(missing)
    const token = randomBytes(32).toString('base64url')
    if (await noted(tx, asked, hashOf(token), now)) {
      await askToConfirm(tx, { ...asked, site, token }, now)
    }
    return done({})
  })
}

/** What is kept of a link: with the hash alone nobody can follow it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whether a mail is due: for a new wish, or one that was left unconfirmed for a day. */
async function noted(
  tx: Transaction,
  { wish, email, language: asked }: GuestSubscription,
  confirmHash: string,
  now: Date,
): Promise<boolean> {
  const language = asked ?? null
  const subscriber = mailSubscriber(email)
  const dayAgo = new Date(now.getTime() - DAY_MS)
  const open = { subscriber, confirmedAt: null, createdAt: { gt: dayAgo } }
  if ((await tx.subscription.count({ where: open })) >= MAX_UNCONFIRMED) return false
  const again = await tx.subscription.updateMany({
    where: { subscriber, ...wish, confirmedAt: null, createdAt: { lte: dayAgo } },
    data: { confirmHash, language, createdAt: now },
  })
  if (again.count > 0) return true
  const { kind, articleId, commentId } = wish
  const made = await tx.$executeRaw(sql`INSERT INTO "Subscription"
    ("subscriber", "email", "kind", "articleId", "commentId", "createdAt", "language", "confirmHash")
    VALUES (${subscriber}, ${email}, ${kind}, ${articleId}, ${commentId}, ${now}, ${language},
      ${confirmHash})
    ON CONFLICT ("subscriber", "kind", "articleId", "commentId") DO NOTHING`)
  return made > 0
}

interface Asking extends GuestSubscription {
  readonly site: SiteIdentity
  readonly token: string
}

async function askToConfirm(tx: Transaction, asking: Asking, now: Date): Promise<void> {
  const { wish, email, language = null, site, token } = asking
  const headline = await headlineOf(tx, wish.articleId)
  const letter = printLetter(confirmLetter({ wish, headline, token, language }, site), site)
  await queueMail(tx, { key: `confirm:${hashOf(token)}`, to: email, ...letter }, now)
}
