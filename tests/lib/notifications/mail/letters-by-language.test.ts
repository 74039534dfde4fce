import { describe, expect, test } from 'vitest'
import type { AccountMail } from '@/lib/accounts/links/account-mail.ts'
import { INTERFACE_LANGUAGES } from '@/lib/i18n/language.ts'
import { accountLetter } from '@/lib/notifications/mail/account-letter.ts'
import { type Letter, printLetter } from '@/lib/notifications/mail/letter.ts'
import { letterSpeech } from '@/lib/notifications/mail/letter-messages.ts'
import { digestLetter, noticeLetter } from '@/lib/notifications/notices/notice-letter.ts'
import type { NoticeRow } from '@/lib/notifications/notices/queries/notice-rows.ts'
import { confirmLetter } from '@/lib/notifications/subscriptions/confirm-letter.ts'
import {
  NOTICE_REASONS,
  SUBSCRIPTION_KINDS,
} from '@/lib/notifications/subscriptions/subscription.ts'
import { later, NOON, site } from './post-room.ts'

const sender = { site, key: Buffer.alloc(32, 7) }
const [to, name] = ['ann@reader.example', 'Ann']

function aRow(language: string | null, changes: Partial<NoticeRow> = {}): NoticeRow {
  return {
    id: 1,
    subscriber: 'user:1',
    userId: 1,
    email: '',
    why: 'article',
    at: NOON,
    seenAt: null,
    commentId: 7,
    body: 'Fair winds. ||He dies||',
    mentions: '',
    commentStatus: 'shown',
    by: 'Ben',
    articleId: 3,
    slug: 'ferry',
    language: 'en',
    articleStatus: 'published',
    headline: 'A ferry sails',
    userEmail: to,
    userName: name,
    verifiedAt: NOON,
    deletedAt: null,
    deleteAt: null,
    suspendedUntil: null,
    rhythm: 'at-once',
    mailLanguage: language,
    ...changes,
  }
}

/** Every letter about an account, with the paths of its links. */
function accountLetters(language: string | null): [AccountMail, string[]][] {
  const mail = { to, name, language }
  const asked = { ...mail, kind: 'deletion-asked', deleteAt: later(14 * 24 * 60) } as const
  return [
    [{ kind: 'verify', ...mail, token: 'tok' }, ['/verify?token=tok']],
    [{ kind: 'known', ...mail }, ['/sign-in', '/forgot']],
    [{ kind: 'sign-in', ...mail, token: 'tok' }, ['/sign-in/link?token=tok']],
    [{ kind: 'no-account', to, language }, ['/sign-up']],
    [{ kind: 'reset', ...mail, token: 'tok' }, ['/reset?token=tok']],
    [{ kind: 'change-address', ...mail, token: 'tok' }, ['/verify?token=tok']],
    [{ kind: 'approve-address', ...mail, token: 'tok' }, ['/approve-address?token=tok']],
    [{ kind: 'address-asked', ...mail }, ['/forgot']],
    [{ kind: 'address-taken', ...mail }, ['/sign-in']],
    [{ kind: 'address-changed', ...mail }, []],
    [{ kind: 'password-changed', ...mail }, ['/forgot']],
    [{ ...asked, withWords: true }, ['/sign-in']],
    [{ ...asked, withWords: false }, ['/sign-in']],
  ]
}

/** Every letter about comments, with the paths of its links; `…` for what is signed. */
function commentLetters(language: string | null): [Letter, string[]][] {
  const comment = '/article/ferry?comment=7#comment-7'
  const member = ['/unsubscribe?token=…', '/account/inbox', '/account/mail']
  const guest = { subscriber: `mail:${to}`, userId: 0, email: to }
  const notices = NOTICE_REASONS.map((why): [Letter, string[]] => {
    return [noticeLetter(aRow(language, { why }), sender), [comment, ...member]]
  })
  const nameless = noticeLetter(aRow(language, { ...guest, by: '' }), sender)
  const digest = (count: number, more: number) => {
    const rows = Array.from({ length: count }, (_, n) => {
      return aRow(language, { id: n, why: NOTICE_REASONS[n % 4] ?? 'article' })
    })
    return digestLetter(rows, more, { subscriber: 'user:1', language }, sender)
  }
  const confirm = SUBSCRIPTION_KINDS.map((kind): [Letter, string[]] => {
    const wish = { kind, articleId: 3, commentId: 0 }
    const asked = { wish, headline: 'A ferry sails', token: 'tok', language }
    return [confirmLetter(asked, site), ['/notify/confirm?token=tok']]
  })
  return [
    ...notices,
    [nameless, [comment, '/unsubscribe?token=…', '/notify/manage?token=…']],
    [digest(1, 0), [comment, ...member]],
    [digest(4, 2), [...Array(4).fill(comment), '/account/inbox', ...member]],
    ...confirm,
  ]
}

/** The paths of the addresses that stand on lines of their own. */
function linksIn(text: string): string[] {
  const links = text.match(/^https:\/\/news\.example\/.*$/gm) ?? []
  return links.map((link) => {
    const path = link.slice(site.url.length)
    return path.replace(/token=(?!tok$).*/, 'token=…')
  })
}

describe.each(INTERFACE_LANGUAGES)('letters in %s', (language) => {
  const written = (wanted: string | null): [Letter, string[]][] => [
    ...accountLetters(wanted).map(([mail, links]): [Letter, string[]] => {
      return [accountLetter(mail, site), links]
    }),
    ...commentLetters(wanted),
  ]

  test('leave no place open, say their language, and lead where they should', () => {
    for (const [letter, links] of written(language)) {
      const { subject, text, html, headers } = printLetter(letter, site)
      expect(subject + text + html).not.toMatch(/\{\w*\}|undefined|He dies/)
      expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`))
      expect(headers['Content-Language']).toBe(language)
      expect(linksIn(text)).toEqual(links)
      for (const link of links.filter((path) => !path.includes('…')))
        expect(html).toContain(`href="${site.url}${link.replaceAll('&', '&amp;')}"`)
    }
  })

  test('are what a newspaper of that language writes to whom it knows no better', () => {
    const paper = { ...site, language: `${language}-SG` }
    const [mail] = accountLetters(null)[0] ?? []
    if (!mail) throw new Error('There is no letter.')
    expect(accountLetter(mail, paper)).toEqual(accountLetter({ ...mail, language }, site))
  })
})

test('a day is written in the language of the letter', () => {
  const asked = { kind: 'deletion-asked', to, name, deleteAt: later(14 * 24 * 60) } as const
  const wordsIn = (language: string) => {
    return printLetter(accountLetter({ ...asked, language, withWords: true }, site), site).text
  }
  expect(wordsIn('id')).toContain('pada 16 Maret 2026')
  expect(wordsIn('vi')).toContain('vào 16 tháng 3, 2026')
  expect(wordsIn('th')).toContain('ในวันที่ 16 มีนาคม 2569')
})

test('a language that the interface does not speak is the newspaper’s, or English', () => {
  expect(letterSpeech('tlh', { language: 'vi-VN' }).language).toBe('vi')
  expect(letterSpeech('toString', { language: 'de' }).language).toBe('en')
})

test('a digest of one comment says so', () => {
  const subject = (language: string, more: number) => {
    return digestLetter([aRow(language)], more, { subscriber: 'user:1', language }, sender).subject
  }
  expect(subject('en', 0)).toBe('One new comment on The Gazette')
  expect(subject('en', 1203)).toBe('1,204 new comments on The Gazette')
  expect(subject('vi', 1203)).toBe('1.204 bình luận mới trên The Gazette')
})
