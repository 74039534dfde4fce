import { normalizeOldPath } from '../../../newsroom/articles/old-address.ts'
import type { SiteRecord } from '../wxr/record.ts'

/** The site an export comes from: its name in our tables, and which addresses are its own. */
export class OldSite {
  /** Host and path, such as "example.org/blog": begins every key in ImportedItem. */
  readonly name: string
  readonly title: string
  readonly language: string
  /** The path under which it lived; empty at the root of its host. */
  readonly path: string
  readonly #hosts: ReadonlySet<string>

  constructor(record: SiteRecord) {
    const url =
      URL.parse(record.baseBlogUrl) ?? URL.parse(record.link) ?? URL.parse(record.baseSiteUrl)
    this.path = url ? url.pathname.replace(/\/+$/, '') : ''
    const host = url?.host.toLowerCase() ?? 'unknown.invalid'
    this.name = host + this.path
    this.title = record.title
    this.language = languageOf(record.language)
    const bare = host.replace(/^www\./, '')
    this.#hosts = new Set([bare, `www.${bare}`])
  }

  key(type: string, id: string | number): string {
    return `${this.name} ${type} ${id}`
  }

  /** The normalised path of an address on the old site; null for one elsewhere. */
  pathOf(address: string): string | null {
    const url = URL.parse(address)
    return url && this.#hosts.has(url.host.toLowerCase()) ? normalizeOldPath(url.href) : null
  }

  /** The normalised form of a path that WordPress makes itself, such as "/category/a". */
  own(path: string): string {
    return normalizeOldPath(this.path + path)
  }
}

function languageOf(text: string): string {
  try {
    return Intl.getCanonicalLocales(text.trim().replace('_', '-'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}
