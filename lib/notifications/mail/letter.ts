import type { InterfaceLanguage } from '../../i18n/language.ts'
import type { SiteIdentity } from '../../platform/config/site.ts'
import { keptCommentText } from '../../text/comments/kept-comment-text.ts'
import { printComment, printCommentExcerpt } from '../../text/comments/plain-comment.ts'
import { document, element, type Html } from '../../text/markup/html.ts'
import { commentHtml } from './comment-html.ts'
import { type LetterSpeech, letterSpeech } from './letter-messages.ts'
import { type MailHeaders, plainLine } from './mail.ts'

/** What a letter is made of. It is printed twice, as plain text and as HTML, so both say the same. */
export type Part =
  | { readonly type: 'words' | 'small'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  /** What can be done: in plain text the address stands on a line of its own. */
  | { readonly type: 'link' | 'small-link'; readonly text: string; readonly href: string }
  | {
      readonly type: 'comment'
      /** Who wrote it and where, in a sentence. */
      readonly said: string
      /** Markdown as it was written, with the handles mentioned in it. */
      readonly body: string
      readonly mentions: string
      readonly href: string
      /** Only its beginning, of so many characters; null for the whole. */
      readonly cut: number | null
    }

export interface Letter {
  /** In which it is written. */
  readonly language: InterfaceLanguage
  readonly subject: string
  readonly parts: readonly Part[]
  readonly headers?: MailHeaders
}

export interface PrintedLetter {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: MailHeaders
}

/** A letter on the site's paper, and what its envelope says of it. */
export function printLetter(letter: Letter, site: SiteIdentity): PrintedLetter {
  const speech = letterSpeech(letter.language, site)
  const subject = plainLine(letter.subject)
  const signed = `${site.name} · ${site.url}`
  const plain = letter.parts.map((part) => partText(part, speech.words))
  const text = [...plain, `-- \n${signed}`].join('\n\n')
  const body = letter.parts.flatMap((part) => partHtml(part, site, speech.words))
  const signature = small(site.name, ' · ', link(site.url))
  const html = document(sheet(subject, speech.language, [...body, signature]))
  const headers = { ...letter.headers, 'Content-Language': speech.language }
  return { subject, text: `${text.toWellFormed().replaceAll('\0', '')}\n`, html, headers }
}

type LetterWords = LetterSpeech['words']

function partText(part: Part, { spoiler }: LetterWords): string {
  switch (part.type) {
    case 'words':
    case 'small':
      return part.text
    case 'heading':
      return `${part.text}\n${'-'.repeat(Math.min(part.text.length, 60))}`
    case 'link':
    case 'small-link':
      return `${part.text}:\n${part.href}`
    case 'comment': {
      const quoted = commentWords(part, spoiler).replace(/^/gm, '> ').replace(/ +$/gm, '')
      return `${part.said}:\n\n${quoted}\n\n${part.href}`
    }
  }
}

type CommentPart = Extract<Part, { type: 'comment' }>

function commentWords({ body, mentions, cut }: CommentPart, spoiler: string): string {
  const blocks = keptCommentText(body, mentions)
  return cut === null ? printComment(blocks, spoiler) : printCommentExcerpt(blocks, cut, spoiler)
}

// Mail programs know little of style sheets, so what there is stands on the elements.
const BODY = 'max-width:38em;margin:0 auto;padding:1em;font:17px/1.5 Georgia,serif'
const QUOTE = 'margin:0.5em 0;padding:0 0 0 1em;border-left:2px solid #1d4ed0'
const SMALL = 'font:14px/1.5 sans-serif;color:#55514a'

function partHtml(part: Part, site: SiteIdentity, words: LetterWords): readonly Html[] {
  switch (part.type) {
    case 'words':
      return [element('p', {}, part.text)]
    case 'small':
      return [small(part.text)]
    case 'heading':
      return [element('h2', { dir: 'auto' }, part.text)]
    case 'link':
      return [element('p', {}, link(part.href, part.text))]
    case 'small-link':
      return [small(link(part.href, part.text))]
    case 'comment':
      return [
        element('p', { dir: 'auto' }, part.said, ':'),
        element('blockquote', { style: QUOTE, dir: 'auto' }, ...commentPart(part, site, words)),
        element('p', {}, link(part.href, words.read)),
      ]
  }
}

function commentPart(
  part: CommentPart,
  { url }: SiteIdentity,
  { spoiler }: LetterWords,
): readonly Html[] {
  if (part.cut !== null) return [element('p', {}, commentWords(part, spoiler))]
  return commentHtml(keptCommentText(part.body, part.mentions), { site: url, spoiler })
}

function small(...content: readonly Html[]): Html {
  return element('p', { style: SMALL }, ...content)
}

function link(href: string, words = href): Html {
  return element('a', { href }, words)
}

function sheet(subject: string, lang: InterfaceLanguage, content: readonly Html[]) {
  return element(
    'html',
    { lang },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('title', {}, subject),
    ),
    element('body', { style: BODY }, ...content),
  )
}
