import { describe, expect, test } from 'vitest'
import { describeBreadcrumbs } from '@/lib/syndication/structured-data/breadcrumbs.ts'
import { renderJsonLd } from '@/lib/syndication/structured-data/json-ld.ts'
import { describeNewsArticle } from '@/lib/syndication/structured-data/news-article.ts'
import {
  describeNewsOrganization,
  describePublisher,
} from '@/lib/syndication/structured-data/organization.ts'
import { article, correction } from '@/tests/components/support/samples.ts'

const site = {
  name: 'Straits & Courier',
  tagline: 'News of the sea routes',
  language: 'en',
  timeZone: 'Asia/Singapore',
  url: 'https://news.example',
}

const bare = { article: article(), tags: [], corrections: [] }

describe('the structured data of an article', () => {
  test('has everything Google recommends, with times in the site’s time zone', () => {
    const told = describeNewsArticle(
      {
        article: article({
          updatedAt: '2023-10-15T03:05:00.000Z',
          commentCount: 31,
          language: 'id',
        }),
        tags: [{ slug: 'russia', name: 'Russia' }],
        corrections: [correction()],
      },
      site,
    )
    expect(told).toMatchObject({
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://news.example/article/thousand-containers',
      headline: 'Headline of thousand-containers',
      description: 'Dek of thousand-containers',
      datePublished: '2023-10-14T09:20:00+08:00',
      dateModified: '2023-10-15T11:05:00+08:00',
      author: [
        {
          '@type': 'Person',
          name: 'Desk Writer',
          url: 'https://news.example/author/desk-writer',
        },
      ],
      publisher: describePublisher(site),
      articleSection: 'ASEAN News',
      keywords: ['Russia'],
      inLanguage: 'id',
      wordCount: 1200,
      commentCount: 31,
      isAccessibleForFree: true,
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'Dunay lies east of Vladivostok. We had put it to the west.',
          datePublished: '2023-10-15T11:05:00+08:00',
        },
      ],
    })
    expect(told.image).toEqual([
      expect.stringMatching(
        /^https:\/\/news\.example\/share\/thousand-containers\/1x1-\w{16}\.jpg$/,
      ),
      expect.stringMatching(/\/4x3-\w{16}\.jpg$/),
      expect.stringMatching(/\/16x9-\w{16}\.jpg$/),
    ])
  })

  test('leaves out what the article does not have', () => {
    const told = describeNewsArticle(
      { ...bare, article: article({ category: null, dek: '' }) },
      site,
    )
    for (const absent of [
      'articleSection',
      'keywords',
      'commentCount',
      'correction',
      'description',
    ]) {
      expect(told, absent).not.toHaveProperty(absent)
    }
    expect(told.dateModified).toBe(told.datePublished)
  })
})

test('breadcrumbs end with the page itself', () => {
  const path = [
    { slug: 'asean-news', name: 'ASEAN News' },
    { slug: 'ไทย', name: 'Thailand' },
  ]
  expect(describeBreadcrumbs(site, path, 'A ferry sails').itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Straits & Courier', item: 'https://news.example/' },
    {
      '@type': 'ListItem',
      position: 2,
      name: 'ASEAN News',
      item: 'https://news.example/category/asean-news',
    },
    {
      '@type': 'ListItem',
      position: 3,
      name: 'Thailand',
      item: 'https://news.example/category/%E0%B9%84%E0%B8%97%E0%B8%A2',
    },
    { '@type': 'ListItem', position: 4, name: 'A ferry sails' },
  ])
})

describe('the newspaper', () => {
  test('lists only policies with a page, and always the corrections', () => {
    expect(describeNewsOrganization(site, [])).toEqual({
      ...describePublisher(site),
      slogan: 'News of the sea routes',
      correctionsPolicy: 'https://news.example/corrections',
    })
    const pages = ['about', 'how-we-work', 'corrections-policy', 'ethics'].map((slug) => {
      return { slug, name: slug }
    })
    expect(describeNewsOrganization(site, pages)).toMatchObject({
      correctionsPolicy: 'https://news.example/corrections-policy',
      publishingPrinciples: 'https://news.example/how-we-work',
      ethicsPolicy: 'https://news.example/ethics',
    })
  })

  test('has a logo of at least 112 pixels', () => {
    const { logo } = describePublisher(site) as unknown as { logo: { url: string; width: number } }
    expect(logo.width).toBeGreaterThanOrEqual(112)
    expect(logo.url).toMatch(/^https:\/\/news\.example\/share\/-\/mark-\w{16}\.png$/)
  })
})

test('no text can close the JSON-LD script', () => {
  const headline = '</script><script>alert(1)</script><!-- "quoted" \\ \u2028'
  const printed = renderJsonLd([
    describeNewsArticle({ ...bare, article: article({ headline }) }, site),
  ])
  expect(printed).not.toContain('<')
  const read = JSON.parse(printed) as { '@graph': readonly { headline: string }[] }
  expect(read['@graph'][0]?.headline).toBe(headline)
})
