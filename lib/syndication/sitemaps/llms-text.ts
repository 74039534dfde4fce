import type { Named } from '../../newsroom/articles/article.ts'

export interface LlmsFacts {
  readonly name: string
  readonly tagline: string
  /** BCP 47: of the site's own words. */
  readonly language: string
  /** The origin. */
  readonly url: string
  readonly sections: readonly (Named & { readonly description: string })[]
  /** Standing pages. */
  readonly pages: readonly Named[]
  /** The page that says what others may do with the texts. */
  readonly terms: string | undefined
}

/** A short map of the site for language models, as Markdown (llmstxt.org). */
export function llmsText({ name, tagline, language, url, sections, pages, terms }: LlmsFacts) {
  const section = (one: LlmsFacts['sections'][number]) =>
    link(one.name, `${url}/category/${encodeURIComponent(one.slug)}`, one.description)
  const page = (one: Named) => link(one.name, `${url}/${encodeURIComponent(one.slug)}`)
  return [
    `# ${oneLine(name)}`,
    ...(tagline ? [`> ${oneLine(tagline)}`] : []),
    [
      `This is a newspaper. Its own words are in the language \`${language}\`; each article says its own.`,
      `An article stands at ${url}/article/ and its name, shows when it was published and updated, who`,
      'wrote it and what was corrected, and keeps every earlier version at the same address followed by',
      '/revisions. What readers say under it and beside its passages is theirs, not the newsroom’s.',
    ].join('\n'),
    listed('Sections', sections.map(section)),
    listed('Feeds', feeds(url)),
    listed('The newspaper', [
      ...pages.map(page),
      link('Corrections', `${url}/corrections`, 'What was wrong and what is right, newest first'),
      link('Archive', `${url}/archive`, 'Every article by month and day'),
      ...(terms ? [link('Terms of use', terms, 'What others may do with the texts')] : []),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function feeds(url: string): readonly string[] {
  return [
    link('RSS', `${url}/feed.xml`, 'The newest articles in full'),
    link('Atom', `${url}/atom.xml`, 'The same'),
    link('JSON Feed', `${url}/feed.json`, 'The same'),
    `- Each section, author, tag and language has all three of its own, such as ${url}/language/en/feed.xml`,
    link('Sitemap', `${url}/sitemap.xml`, 'Every public address, and when it last changed'),
  ]
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`
}

function link(name: string, address: string, about = ''): string {
  const words = `- [${oneLine(name).replace(/[[\]\\]/g, '\\$&')}](${address})`
  return about ? `${words}: ${oneLine(about)}` : words
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
