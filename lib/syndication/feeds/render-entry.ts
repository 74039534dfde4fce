import type { Named } from '../../newsroom/articles/article.ts'
import { element, type Html, printable, printed } from '../../text/markup/html.ts'
import { dayText } from '../../text/time/site-time.ts'
import { getPictureAddress, renderBodyHtml, renderPictureHtml } from './body-html.ts'
import type { FeedCorrection, FeedEntry, FeedSite } from './feed.ts'

/** An article ready for any feed format: URLs are absolute, texts are valid in XML. */
export interface RenderedEntry {
  /** A tag URI (RFC 4151). Never changes, not even when the article gets another slug. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** The full text as HTML: hero, body and corrections. */
  readonly html: string
  readonly language: string
  readonly publishedAt: string
  readonly updatedAt: string
  readonly author: { readonly name: string; readonly url: string }
  /** The category first, then the tags. */
  readonly subjects: readonly string[]
  readonly image: EntryImage | null
}

export interface EntryImage {
  readonly url: string
  readonly type: string
  /** Pixels; 0 if unknown. */
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly credit: string
}

/** Renders an article for the feeds of a site. */
export function renderEntry(entry: FeedEntry, site: FeedSite): RenderedEntry {
  const url = `${site.url}/article/${encodeURIComponent(entry.slug)}`
  const { language, publishedAt, updatedAt } = entry
  return {
    id: `tag:${new URL(site.url).hostname},${publishedAt.slice(0, 10)}:article/${entry.id}`,
    url,
    title: printable(entry.headline),
    summary: printable(entry.dek || entry.opening),
    html: printed(renderText(entry, site, url)),
    language,
    publishedAt,
    updatedAt,
    author: {
      name: printable(entry.author.name),
      url: `${site.url}/author/${encodeURIComponent(entry.author.slug)}`,
    },
    subjects: listSubjects(entry),
    image: toImage(entry, site),
  }
}

/** Language and direction are set in the HTML too, because some formats have no field for them. */
function renderText(entry: FeedEntry, site: FeedSite, article: string): Html {
  const from = { site: site.url, article }
  const hero = entry.hero ? renderPictureHtml(entry.hero, from) : []
  const corrections = entry.corrections.map((one) => renderCorrection(one, site))
  const content = [...hero, ...renderBodyHtml(entry.body, from), ...corrections]
  return element('div', { lang: entry.language, dir: 'auto' }, ...content)
}

function renderCorrection({ at, notice, foundBy }: FeedCorrection, site: FeedSite): Html {
  const when = `Correction, ${dayText(at, site.timeZone, site.language)}:`
  const found = foundBy ? [` Found by ${foundBy}.`] : []
  const attributes = { lang: site.language }
  return element('p', attributes, element('strong', {}, when), ` ${notice}`, ...found)
}

function listSubjects({ category, tags }: FeedEntry): readonly string[] {
  const named: readonly Named[] = [...(category ? [category] : []), ...tags]
  return [...new Set(named.map(({ name }) => printable(name)))]
}

function toImage({ hero }: FeedEntry, site: FeedSite): EntryImage | null {
  const url = hero && getPictureAddress(hero, { site: site.url })
  if (!hero || !url) return null
  const { width, height } = hero
  const type = `image/${hero.format === 'svg' ? 'svg+xml' : hero.format}`
  return { url, type, width, height, alt: printable(hero.alt), credit: printable(hero.credit) }
}
