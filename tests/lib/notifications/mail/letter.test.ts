import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { AccountMail } from '@/lib/accounts/links/account-mail.ts'
import { accountLetter } from '@/lib/notifications/mail/account-letter.ts'
import { type Letter, printLetter } from '@/lib/notifications/mail/letter.ts'
import { document, element } from '@/lib/text/markup/html.ts'
import { later, site } from './post-room.ts'

/** The elements of a document by name, and its text. */
function read(html: string) {
  const tags: string[] = []
  const attributes: string[] = []
  let text = ''
  const visit = (node: Tree.Node) => {
    if ('value' in node) text += node.value
    if ('tagName' in node) {
      tags.push(node.tagName)
      attributes.push(...node.attrs.map(({ name, value }) => `${name}=${value}`))
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return { tags, attributes, text }
}

function commentLetter(body: string, said = 'Ann commented', cut: number | null = null): Letter {
  const href = `${site.url}/article/x?comment=1#comment-1`
  const part = { type: 'comment' as const, said, body, mentions: 'ben', href, cut }
  return { language: 'en', subject: said, parts: [part] }
}

describe('a letter', () => {
  test('says the same in plain text and in HTML', () => {
    const letter: Letter = {
      language: 'en',
      subject: 'A ferry sails',
      parts: [
        { type: 'heading', text: 'A ferry sails' },
        { type: 'words', text: 'It has room.' },
        { type: 'link', text: 'Come aboard', href: `${site.url}/ferry` },
      ],
    }
    const { subject, text, html } = printLetter(letter, site)
    expect(subject).toBe('A ferry sails')
    expect(text).toBe(
      'A ferry sails\n-------------\n\nIt has room.\n\nCome aboard:\nhttps://news.example/ferry\n\n-- \nThe Gazette · https://news.example\n',
    )
    expect(read(html).text).toContain('It has room.')
    expect(read(html).attributes).toContain('href=https://news.example/ferry')
    expect(html).toMatch(/^<!doctype html><html lang="en">/)
  })

  test('carries a comment: quoted in plain text, drawn in HTML, spoilers kept secret', () => {
    const body =
      '**Yes**, @ben and @cem: [here](https://x.example/)\n\n> said\n\n- one\n- two\n\n||He dies||'
    const { text, html } = printLetter(commentLetter(body), site)
    expect(text).toContain(
      '> Yes, @ben and @cem: here (https://x.example/)\n>\n> > said\n>\n> - one\n> - two\n>\n> [spoiler]',
    )
    expect(html).not.toContain('He dies')
    const { tags, attributes } = read(html)
    expect(tags).toEqual(expect.arrayContaining(['strong', 'blockquote', 'ul', 'li']))
    expect(attributes).toContain('href=https://news.example/user/ben')
    expect(attributes).not.toContain('href=https://news.example/user/cem')
  })

  test('cuts a comment where only its beginning is asked for', () => {
    const { text } = printLetter(commentLetter(`${'word '.repeat(50)}`, 'Ann', 19), site)
    expect(text).toContain('> word word word word…\n')
  })

  test('no text of a reader ever becomes a tag or an attribute', () => {
    const piece = fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=x>',
      '</title>',
      '</body>',
      '<!--',
      ']]>',
      '"',
      "'",
      '&lt;',
      '&#60;',
      '> ',
      '- ',
      '`',
      '**',
      '||',
      '[a](javascript:alert(1))',
      '[a](https://x.example/"onclick=x)',
      '<https://x.example/">',
      '\n',
      '\0',
    )
    const anything = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 12 })
    const ours = 'html head meta title body p a h2 blockquote ul ol li pre code strong em br'.split(
      ' ',
    )
    fc.assert(
      fc.property(anything, anything, fc.constantFrom(null, 40), (said, body, cut) => {
        const letter = commentLetter(body.join(''), said.join(''), cut)
        const { tags, attributes } = read(printLetter(letter, site).html)
        expect(tags.filter((tag) => !ours.includes(tag))).toEqual([])
        for (const attribute of attributes) {
          expect(attribute).toMatch(
            /^(?:href=(?:https?:|mailto:)|style=|lang=|dir=auto|start=|charset=|name=|content=)/i,
          )
        }
      }),
    )
  })

  test('a link that leads elsewhere than the web or mail leads nowhere', () => {
    const html = document(element('a', { href: 'javascript:alert(1)' }, 'x'))
    expect(html).toBe('<!doctype html><a>x</a>')
  })
})

describe('mail about an account', () => {
  const to = 'ann@reader.example'
  const language = null
  const name = 'Buy at https://pills.example'
  const mails: AccountMail[] = [
    { kind: 'verify', to, language, name, token: 'tok_1-a' },
    { kind: 'known', to, language, name },
    { kind: 'sign-in', to, language, name, token: 'tok_2-b' },
    { kind: 'no-account', to, language },
    { kind: 'reset', to, language, name, token: 'tok_3-c' },
    { kind: 'change-address', to, language, name, token: 'tok_4-d' },
    { kind: 'address-taken', to, language, name },
    { kind: 'address-changed', to, language, name },
    { kind: 'password-changed', to, language, name },
    { kind: 'deletion-asked', to, language, name, deleteAt: later(14 * 24 * 60), withWords: true },
  ]

  test.each(mails)(
    '$kind says who writes, carries its link, and nothing that was typed',
    (mail) => {
      const { subject, text, html } = printLetter(accountLetter(mail, site), site)
      expect(subject).toContain('The Gazette')
      expect(text + html).not.toContain('pills')
      if ('token' in mail)
        expect(text).toMatch(new RegExp(`^https://news\\.example/.*\\?token=${mail.token}$`, 'm'))
      if (mail.kind !== 'deletion-asked') expect(text).toMatch(/wasn't you/)
    },
  )

  test('a link says how long it works', () => {
    const words = (mail: AccountMail) => printLetter(accountLetter(mail, site), site).text
    expect(words({ kind: 'sign-in', to, language, name, token: 'x' })).toContain(
      'within 15 minutes',
    )
    expect(words({ kind: 'verify', to, language, name, token: 'x' })).toContain('within 48 hours')
  })

  test('who asked to be deleted reads when, and what becomes of their words', () => {
    const ask = {
      kind: 'deletion-asked',
      to,
      language,
      name,
      deleteAt: later(14 * 24 * 60),
    } as const
    const words = (withWords: boolean) => {
      return printLetter(accountLetter({ ...ask, withWords }, site), site).text
    }
    expect(words(true)).toContain('on 16 March 2026')
    expect(words(true)).toContain('words of your comments go too')
    expect(words(false)).toContain('comments stay, without your name')
  })
})
