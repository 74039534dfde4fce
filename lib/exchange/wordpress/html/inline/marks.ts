import type { Mark } from '../../../../text/body/body.ts'
import { safeAddress } from '../address.ts'
import type { Job } from '../job.ts'
import type { Scope } from '../scope.ts'
import type { ElementNode } from '../tree.ts'
import { withMark } from './inline.ts'

type SimpleMark = Exclude<Mark['type'], 'link' | 'language'>

/** Inline elements that a mark stands for; the others (span, small, abbr …) leave only their text. */
const MARKS: Readonly<Record<string, SimpleMark>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sup: 'superscript',
  sub: 'subscript',
  mark: 'highlight',
}

/** Styles that the classic editor writes where others write elements. */
const STYLES: readonly (readonly [RegExp, SimpleMark])[] = [
  [/font-weight\s*:\s*(bold|[6-9]00)/i, 'bold'],
  [/font-style\s*:\s*italic/i, 'italic'],
  [/text-decoration[a-z-]*\s*:[^;]*underline/i, 'underline'],
  [/text-decoration[a-z-]*\s*:[^;]*line-through/i, 'strike'],
]

/** The scope inside an element: its marks, language, link and alignment on top of those around. */
export function scopeInside(element: ElementNode, scope: Scope, job: Job): Scope {
  let marks = scope.marks
  for (const mark of marksOf(element, job)) marks = withMark(marks, mark)
  return { ...scope, marks, align: alignOf(element) ?? scope.align }
}

function* marksOf(element: ElementNode, job: Job): Generator<Mark> {
  const type = MARKS[element.tag]
  if (type) yield { type }
  const style = element.attrs.get('style') ?? ''
  if (element.tag === 'span') {
    for (const [pattern, styled] of STYLES) if (pattern.test(style)) yield { type: styled }
  }
  const lang = element.attrs.get('lang') ?? ''
  if (/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(lang) && lang.length <= 35) {
    yield { type: 'language', attrs: { lang } }
  }
  const link = element.tag === 'a' ? linkMark(element, job) : null
  if (link) yield link
}

/** The link of an `<a>`; none for an anchor, and none for an address that nobody may be sent to. */
function linkMark(element: ElementNode, job: Job): Mark | null {
  const written = element.attrs.get('href') ?? ''
  if (written.trim() === '' || written.trim() === '#') return null
  const address = safeAddress(written, job.surroundings.address)
  if (address === null) {
    job.note('link dropped', written.trim().slice(0, 120))
    return null
  }
  const href = job.surroundings.linkTo(address) ?? address
  const title = element.attrs.get('title')?.trim().slice(0, 500)
  return { type: 'link', attrs: { href, ...(title ? { title } : {}) } }
}

function alignOf(element: ElementNode): Scope['align'] | null {
  if (element.tag === 'center') return 'center'
  const said = [
    element.attrs.get('align') ?? '',
    /text-align\s*:\s*([a-z]+)/i.exec(element.attrs.get('style') ?? '')?.[1] ?? '',
    /\bhas-text-align-([a-z]+)/.exec(element.attrs.get('class') ?? '')?.[1] ?? '',
  ].map((word) => word.toLowerCase())
  if (said.includes('center')) return 'center'
  if (said.includes('right') || said.includes('end')) return 'right'
  return said.some((word) => word !== '') ? '' : null
}
