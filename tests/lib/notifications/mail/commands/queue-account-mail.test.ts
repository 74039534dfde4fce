import { expect, test } from 'vitest'
import type { AccountMail } from '@/lib/accounts/links/account-mail.ts'
import { queueAccountMailFrom } from '@/lib/notifications/mail/commands/queue-account-mail.ts'
import { transaction } from '@/lib/platform/db/transaction.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { NOON, site } from '../post-room.ts'

onEachDatabase('mail about an account', (open) => {
  test('is queued once a link, and each time for what has none', async () => {
    const { db } = await open()
    const to = 'ann@reader.example'
    const queue = (mail: AccountMail) => {
      return transaction(db, (tx) => queueAccountMailFrom(tx, site, mail, NOON))
    }
    await queue({ kind: 'sign-in', to, language: null, name: 'Ann', token: 'secret-token' })
    await queue({ kind: 'sign-in', to, language: null, name: 'Ann', token: 'secret-token' })
    await queue({ kind: 'known', to, language: null, name: 'Ann' })
    await queue({ kind: 'known', to, language: null, name: 'Ann' })
    const mails = await db.mail.findMany({ orderBy: { id: 'asc' } })
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Sign in to The Gazette',
      'You have an account with The Gazette already',
      'You have an account with The Gazette already',
    ])
    expect(mails[0]?.text).toContain('https://news.example/sign-in/link?token=secret-token')
    expect(mails.map(({ key }) => key).join()).not.toContain('secret-token')
  })
})
