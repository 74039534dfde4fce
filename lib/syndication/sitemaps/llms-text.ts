import type { Named } from '../../newsroom/articles/article.ts'

export interface LlmsFacts {
  readonly name: string
  readonly tagline: string
  /** BCP 47: the language of the site itself. */
  readonly language: string
  /** The origin. */
  readonly url: string
  readonly categories: readonly (Named & { readonly description: string })[]
  /** Standing pages. */
  readonly pages: readonly Named[]
  /** URL of the terms of use, if there are any. */
  readonly terms: string | undefined
}

/** Renders a short map of the site for language models, as Markdown (llmstxt.org). */
export function renderLlmsText({
  name,
  tagline,
  language,
  url,
  categories: sections,
  pages,
  terms,
}: LlmsFacts) {
  const renderCategory = (one: LlmsFacts['categories'][number]) =>
    renderLink(one.name, `${url}/category/${encodeURIComponent(one.slug)}`, one.description)
  const renderPage = (one: Named) => renderLink(one.name, `${url}/${encodeURIComponent(one.slug)}`)
  return [
    `# ${toOneLine(name)}`,
    ...(tagline ? [`> ${toOneLine(tagline)}`] : []),
    [
      `This is a newspaper. Its interface language is \`${language}\`; each article declares its own.`,
      `Articles are at ${url}/article/SLUG and show when they were published and updated, their author`,
      'and their corrections. All earlier versions are at the same address followed by /revisions.',
      'Comments and margin notes are written by readers, not by the newsroom.',
    ].join('\n'),
    renderList('Sections', sections.map(renderCategory)),
    renderList('Feeds', listFeeds(url)),
    renderList('The newspaper', [
      ...pages.map(renderPage),
      renderLink(
        'Corrections',
        `${url}/corrections`,
        'What was wrong and what is right, newest first',
      ),
      renderLink('Archive', `${url}/archive`, 'Every article by month and day'),
      ...(terms ? [renderLink('Terms of use', terms, 'What others may do with the texts')] : []),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function listFeeds(url: string): readonly string[] {
  return [
    renderLink('RSS', `${url}/feed.xml`, 'The newest articles in full'),
    renderLink('Atom', `${url}/atom.xml`, 'The same'),
    renderLink('JSON Feed', `${url}/feed.json`, 'The same'),
    `- Each category, author, tag and language has all three too, such as ${url}/language/en/feed.xml`,
    renderLink('Sitemap', `${url}/sitemap.xml`, 'Every public address, and when it last changed'),
  ]
}

function renderList(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`
}

function renderLink(name: string, address: string, about = ''): string {
  const words = `- [${toOneLine(name).replace(/[[\]\\]/g, '\\$&')}](${address})`
  return about ? `${words}: ${toOneLine(about)}` : words
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
