import { describe, expect, test } from 'vitest'
import { renderLlmsText } from '@/lib/syndication/sitemaps/llms-text.ts'
import { renderRobotsText } from '@/lib/syndication/sitemaps/robots.ts'
import { renderSecurityText } from '@/lib/syndication/sitemaps/security-text.ts'

const site = 'https://news.example'

describe('robots.txt', () => {
  const lines = renderRobotsText(site).split('\n')
  const closed = lines.flatMap((line) => /^Disallow: (.+)$/.exec(line)?.[1] ?? [])
  /** Does RFC 9309 allow a crawler to fetch the address? */
  const isAllowed = (address: string) => {
    return !closed.some((rule) => {
      const pattern = rule.replace(/[.?+(){}[\]\\]/g, '\\$&').replaceAll('*', '.*')
      return new RegExp(`^${pattern}`).test(address)
    })
  }

  test.each([
    '/',
    '/article/a-b',
    '/article/a-b/revisions',
    '/accounts',
    '/category/api',
    '/feed.xml',
  ])('%s is allowed', (address) => expect(isAllowed(address)).toBe(true))

  test.each([
    '/account',
    '/account/mail',
    '/desk/write',
    '/api/reader?article=1',
    '/sign-in?to=%2F',
  ])('%s is disallowed', (address) => expect(isAllowed(address)).toBe(false))

  test('lists both sitemaps with absolute URLs', () => {
    expect(lines).toContain('Sitemap: https://news.example/sitemap.xml')
    expect(lines).toContain('Sitemap: https://news.example/news-sitemap.xml')
  })
})

describe('security.txt', () => {
  const facts = { site, contact: 'mailto:security@news.example', policy: undefined, language: 'en' }
  const now = new Date('2026-03-01T15:20:10Z')

  test('has each required field of RFC 9116 once, and expires within a year', () => {
    const lines = renderSecurityText(facts, now).trimEnd().split('\n')
    expect(lines).toEqual([
      'Contact: mailto:security@news.example',
      'Expires: 2026-08-28T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://news.example/.well-known/security.txt',
    ])
  })

  test('is the same all day, and links to the policy if there is one', () => {
    const policy = 'https://news.example/security'
    const [noon, night] = [new Date('2026-03-01T12:00:00Z'), new Date('2026-03-01T23:59:59Z')]
    expect(renderSecurityText({ ...facts, policy }, noon)).toBe(
      renderSecurityText({ ...facts, policy }, night),
    )
    expect(renderSecurityText({ ...facts, policy }, noon)).toContain(`Policy: ${policy}\n`)
  })
})

describe('llms.txt', () => {
  const facts = {
    name: 'The Straits Courier',
    tagline: 'News of the sea routes',
    language: 'en',
    url: site,
    categories: [{ slug: 'ports', name: 'Ports [and] ships', description: 'Who\nsails.' }],
    pages: [{ slug: 'about', name: 'About us' }],
    terms: undefined,
  }

  test('starts with name and tagline, then links to categories, feeds and standing pages', () => {
    const text = renderLlmsText(facts)
    expect(text.startsWith('# The Straits Courier\n\n> News of the sea routes\n\n')).toBe(true)
    expect(text.match(/^## .*$/gm)).toEqual(['## Sections', '## Feeds', '## The newspaper'])
    expect(text).toContain(
      '- [Ports \\[and\\] ships](https://news.example/category/ports): Who sails.\n',
    )
    expect(text).toContain('- [About us](https://news.example/about)\n')
    expect(text).toContain('(https://news.example/corrections)')
    expect(text).not.toContain('Terms of use')
  })

  test('links to the terms of use if there are any', () => {
    const text = renderLlmsText({ ...facts, terms: 'https://news.example/terms', categories: [] })
    expect(text).toContain('[Terms of use](https://news.example/terms)')
    expect(text).not.toContain('## Sections')
  })
})
