import { commentMarkdown } from '../../wordpress/comments/comment-markdown.ts'
import type { Json } from '../vocabulary.ts'
import { harmless } from './harmless-json.ts'
import { type AnnotationInput, localName, textualBodySchema } from './input.ts'

/** What an annotation says. */
export interface Words {
  /** Markdown; empty for one that says nothing. */
  readonly body: string
  /** The same as it was written, for what is no Markdown here. */
  readonly plain: string
  /** The wording that it proposes; empty for none. */
  readonly suggestion: string
  /** Of the words; empty where it isn't said. */
  readonly language: string
  /** Bodies that are no words: tags, links, pictures. */
  readonly others: readonly Json[]
}

/** Purposes of bodies that are about the words, not words themselves. */
const ASIDE = new Set(['tagging', 'classifying', 'linking', 'identifying', 'highlighting'])

/** The words of an annotation's bodies as one comment. */
export function wordsOfBodies({ body, bodyValue }: AnnotationInput): Words {
  const texts: string[] = bodyValue === undefined ? [] : [plainMarkdown(bodyValue)]
  const plain: string[] = bodyValue === undefined ? [] : [bodyValue]
  const wordings: string[] = []
  const languages: string[] = []
  const others: Json[] = []
  for (const one of body) {
    const { data } = textualBodySchema.safeParse(one)
    const purposes = data?.purpose.map(localName) ?? []
    if (!data || !isText(data.type) || purposes.some((purpose) => ASIDE.has(purpose))) {
      const kept = harmless(one)
      if (kept !== undefined) others.push(kept)
    } else if (purposes.includes('editing')) wordings.push(data.value)
    else {
      texts.push(markdownOf(data.value, data.format))
      plain.push(data.value)
      languages.push(...data.language)
    }
  }
  const [wording = ''] = wordings
  const suggestion = oneLine(clean(wording))
  const words = clean(texts.filter((text) => text.trim() !== '').join('\n\n'))
  return {
    // Whoever only proposes a wording says that.
    body: words === '' && suggestion !== '' ? plainMarkdown(suggestion) : words,
    plain: oneLine(clean(plain.join(' '))),
    suggestion,
    language: languages[0] ?? '',
    others,
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function isText(types: readonly string[]): boolean {
  return types.length === 0 || types.some((type) => localName(type) === 'TextualBody')
}

function markdownOf(value: string, formats: readonly string[]): string {
  const format = formats[0]?.toLowerCase().split(';')[0]?.trim()
  if (format === 'text/markdown' || format === 'text/x-markdown') return value
  if (format === 'text/html' || format === 'application/xhtml+xml')
    return commentMarkdown(value, '')
  return plainMarkdown(value)
}

/** Plain text, so that its Markdown shows exactly it. */
function plainMarkdown(text: string): string {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const paragraphs = html.split(/\n{2,}/).map((lines) => `<p>${lines.replaceAll('\n', '<br>')}</p>`)
  return commentMarkdown(paragraphs.join(''), '')
}

/** Without halves of characters and the sign that no database takes. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').trim()
}
