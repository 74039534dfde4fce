import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { saveRevision } from '@/lib/publishing/articles/save-revision.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { aFiling, aText } from '../support/newsroom.ts'
import { get, HEAT_MAPS, SHIPMENT, THAI_STORY } from '../support/pages.ts'
import { type Told, toldOf, toldOn } from '../support/structured-data.ts'

const STORIES = [
  SHIPMENT,
  HEAT_MAPS,
  THAI_STORY,
  '/article/cho-noi-cai-rang-mua-nuoc',
  '/article/desa-terapung-danau-tempe',
  '/article/sawah-kedah-tarikh-tanam',
  '/article/in-praise-of-the-ferry-timetable',
]

/** What a page says of an article, and where it shows the same; a property that is missing here fails. */
const SHOWN: Record<string, (page: Page, value: never) => Promise<unknown>> = {
  '@type': async (_page, type: string) => expect(type).toBe('NewsArticle'),
  headline: async (page, headline: string) => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headline)
  },
  description: async (page, dek: string) => {
    expect(await page.locator('.story-head .dek').textContent()).toBe(dek)
  },
  datePublished: (page, at: string) =>
    page.locator(`.byline time[datetime="${at}"]`).first().waitFor(),
  dateModified: (page, at: string) =>
    page.locator(`.byline time[datetime="${at}"]`).first().waitFor(),
  author: async (page, [author]: readonly Told[]) => {
    const name = String(author?.name)
    const link = page.locator('.byline').getByRole('link', { name, exact: true })
    expect(author?.url).toMatch(new RegExp(`${await link.getAttribute('href')}$`))
  },
  publisher: async (page, publisher: Told) => {
    expect(await page.locator('.masthead .flag').textContent()).toBe(publisher.name)
    const { url, width, height } = publisher.logo as { url: string; width: number; height: number }
    await expectPicture(url, width, height)
  },
  articleSection: (page, section: string) => {
    return page.getByRole('navigation', { name: 'Sections above' }).getByText(section).waitFor()
  },
  keywords: async (page, words: readonly string[]) => {
    const tags = await page
      .getByRole('navigation', { name: 'Tags' })
      .getByRole('link')
      .allTextContents()
    expect(words).toEqual(tags)
  },
  inLanguage: async (page, language: string) => {
    const shown = await page.getByRole('heading', { level: 1 }).getAttribute('lang')
    expect(language).toBe(shown)
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language)
    await page.locator('.story-facts', { hasText: ` in ${name},` }).waitFor()
  },
  wordCount: (page, words: number) => {
    return page.getByText(`${words.toLocaleString('en')} words in`).waitFor()
  },
  commentCount: (page, count: number) => {
    return page.locator('.byline').getByText(`${count} comment`).waitFor()
  },
  correction: async (page, corrections: readonly Told[]) => {
    const shown = page.locator('#corrections .correction')
    expect(await shown.count()).toBe(corrections.length)
    for (const { text, datePublished } of corrections) {
      const one = shown.filter({ hasText: String(text) })
      expect(await one.locator('time').getAttribute('datetime')).toBe(datePublished)
    }
  },
  isAccessibleForFree: async (page, free: boolean) => {
    expect(free).toBe(true)
    await page.locator('.story-facts', { hasText: 'free to read' }).waitFor()
  },
  mainEntityOfPage: async (page, address: string) => expect(address).toBe(await canonicalOf(page)),
  image: async (_page, pictures: readonly string[]) => {
    const sizes = [
      [1200, 1200],
      [1200, 900],
      [1200, 675],
    ] as const
    expect(pictures).toHaveLength(sizes.length)
    for (const [at, [width, height]] of sizes.entries()) {
      await expectPicture(pictures[at] ?? '', width, height)
    }
  },
}

async function expectPicture(address: string, width: number, height: number): Promise<void> {
  const answer = await fetch(address)
  expect(answer.status, address).toBe(200)
  expect(answer.headers.get('cache-control')).toContain('immutable')
  const { format, ...found } = await sharp(await answer.arrayBuffer()).metadata()
  expect([found.width, found.height], address).toEqual([width, height])
  expect(answer.headers.get('content-type')).toBe(`image/${format}`)
}

function canonicalOf(page: Page): Promise<string | null> {
  return page.locator('link[rel=canonical]').getAttribute('href')
}

function metaOf(page: Page, name: string): Promise<string | null> {
  return page
    .locator(`meta[name="${name}"], meta[property="${name}"]`)
    .first()
    .getAttribute('content')
}

/** Every step of the way down stands on the page as a link, and the last is the page's own heading. */
async function expectWayDown(page: Page): Promise<void> {
  const { itemListElement } = await toldOf(page, 'BreadcrumbList')
  const steps = itemListElement as readonly { position: number; name: string; item?: string }[]
  expect(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1))
  expect(steps.length).toBeGreaterThanOrEqual(2)
  for (const { name, item } of steps.slice(0, -1)) {
    const { pathname } = new URL(item ?? '')
    await page.locator(`a[href="${pathname}"]`, { hasText: name }).first().waitFor()
  }
  expect(steps.at(-1)?.item).toBeUndefined()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(steps.at(-1)?.name)
}

describe('what search engines are told is what readers see', () => {
  journey.for(STORIES)('of %s', async (address, { open }) => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto(address)
    const told = await toldOf(page, 'NewsArticle')
    for (const [property, value] of Object.entries(told)) {
      const isShown = SHOWN[property]
      if (!isShown) throw new Error(`Nothing says where the page shows its ${property}`)
      await isShown(page, value as never)
    }
    for (const asked of ['headline', 'image', 'author', 'publisher', 'dateModified', 'wordCount']) {
      expect(told, asked).toHaveProperty(asked)
    }
    await expectWayDown(page)
  })

  journey('of a section, within those above it', async ({ page }) => {
    for (const address of ['/category/thailand', '/category/asean-news']) {
      await page.goto(address)
      await expectWayDown(page)
    }
  })

  journey('of the newspaper, whose policies are pages that it links to', async ({ page }) => {
    for (const address of ['/', '/about']) {
      await page.goto(address)
      const {
        '@type': _type,
        '@id': _id,
        name,
        url,
        logo,
        slogan,
        ...policies
      } = await toldOf(page, 'NewsMediaOrganization')
      expect(await page.locator('.masthead .flag').textContent()).toBe(name)
      expect(await page.locator('.masthead .tagline').textContent()).toBe(slogan)
      expect((await fetch(String(url))).status).toBe(200)
      const { url: sign, width, height } = logo as { url: string; width: number; height: number }
      await expectPicture(sign, width, height)
      expect(Object.keys(policies).sort()).toEqual(['correctionsPolicy', 'publishingPrinciples'])
      for (const policy of Object.values(policies)) {
        const { pathname } = new URL(String(policy))
        expect(await page.locator(`footer a[href="${pathname}"]`).count(), pathname).toBe(1)
        expect((await fetch(String(policy))).status, pathname).toBe(200)
      }
    }
  })
})

describe('every page has a head', () => {
  const found = [
    '/',
    SHIPMENT,
    THAI_STORY,
    '/category/asean-news',
    '/category/opinion',
    '/tag/ferries',
    '/author/desk-writer',
    '/corrections',
    '/about',
    '/archive',
    '/archive/2023/10',
    '/archive/2023/10/14',
    `${SHIPMENT}/revisions`,
  ]

  journey('with one address, and what is shown where it is shared', async ({ page }) => {
    for (const address of found) {
      await page.goto(address)
      const { origin } = new URL(page.url())
      expect(await canonicalOf(page), address).toBe(address === '/' ? origin : origin + address)
      expect(await metaOf(page, 'og:url'), address).toBe(await canonicalOf(page))
      expect(await metaOf(page, 'robots'), address).toContain('max-image-preview:large')
      expect(await metaOf(page, 'og:site_name'), address).toBe('The Straits Courier')
      expect(await page.title(), address).toContain(await metaOf(page, 'og:title'))
      expect(await metaOf(page, 'description'), address).toBe(await metaOf(page, 'og:description'))
      expect(await metaOf(page, 'twitter:card'), address).toBe('summary_large_image')
      await expectPicture((await metaOf(page, 'og:image')) ?? '', 1200, 630)
    }
  })

  journey('of a story, with its times, author, section and language', async ({ page }) => {
    await page.goto(THAI_STORY)
    expect(await metaOf(page, 'og:type')).toBe('article')
    expect(await metaOf(page, 'og:locale')).toBe('th_TH')
    expect(await metaOf(page, 'article:published_time')).toBe('2026-02-12T07:30:00+08:00')
    expect(await metaOf(page, 'article:section')).toBe('Thailand')
    const author = (await metaOf(page, 'article:author')) ?? ''
    expect((await fetch(author)).status).toBe(200)
  })

  journey('that keeps search engines from what is nobody’s to find', async ({ page }) => {
    for (const address of [
      `${SHIPMENT}/respond`,
      `${SHIPMENT}/revisions/1`,
      '/comment/1',
      '/sign-in',
      '/sign-up',
      '/user/desk-writer',
    ]) {
      await page.goto(address)
      expect(await metaOf(page, 'robots'), address).toContain('noindex')
    }
    for (const state of [
      '?more=category',
      '?comments=oldest',
      '?comment=1',
      '?utm_source=letter',
    ]) {
      await page.goto(SHIPMENT + state)
      expect(await canonicalOf(page), state).toBe(new URL(SHIPMENT, page.url()).href)
    }
  })
})

describe('a story’s share picture', () => {
  journey('is another when its headline is, and the old address leads to it', async ({ page }) => {
    await atTheDesk(async (db) => {
      const filing = aFiling({ slug: 'a-ship-is-named' })
      const written = await writeArticle(db, NEWSROOM, { filing, text: aText() })
      if (!written.ok) throw new Error(written.refusal)
      const { id: articleId } = written
      const draft = await get('/share/a-ship-is-named/wide-0123456789abcdef.png')
      expect(draft.status).toBe(404)
      await publishArticle(db, NEWSROOM, { articleId })
      await page.goto('/article/a-ship-is-named')
      const before = (await metaOf(page, 'og:image')) ?? ''
      await expectPicture(before, 1200, 630)

      const text = aText({ headline: 'A ship is named anew' })
      await saveRevision(db, NEWSROOM, { articleId, text, why: 'So it is.' })
      await publishArticle(db, NEWSROOM, { articleId })
      await page.goto('/article/a-ship-is-named')
      const after = (await metaOf(page, 'og:image')) ?? ''
      expect(after).not.toBe(before)
      const old = await fetch(before, { redirect: 'manual' })
      expect([old.status, new URL(old.headers.get('location') ?? '', before).href]).toEqual([
        307,
        after,
      ])

      await refileArticle(db, NEWSROOM, articleId, { archived: true })
      expect((await fetch(after)).status).toBe(404)
    })
  })

  journey('is at no other address', async ({ open: _ }) => {
    for (const address of [
      '/share/no-such-story/wide-0123456789abcdef.png',
      '/share/thousand-container-shipment/wide.png',
      '/share/thousand-container-shipment/huge-0123456789abcdef.png',
      '/share/%E0%A4%A/wide-0123456789abcdef.png',
      '/share/%00/wide-0123456789abcdef.png',
      '/share/..%2f..%2fnews.db/wide-0123456789abcdef.png',
      '/share/-/..%2fsecret',
    ]) {
      expect((await get(address)).status, address).toBe(404)
    }
  })
})

journey('a headline that would be a script is only ever words', async ({ page }) => {
  const headline = '</script><script>document.title = "broken"</script><b>Bold'
  await atTheDesk(async (db) => {
    const filing = aFiling({ slug: 'a-bold-headline' })
    const written = await writeArticle(db, NEWSROOM, { filing, text: aText({ headline }) })
    if (!written.ok) throw new Error(written.refusal)
    await publishArticle(db, NEWSROOM, { articleId: written.id })
    await page.goto('/article/a-bold-headline')
    expect((await toldOf(page, 'NewsArticle')).headline).toBe(headline)
    expect(await toldOn(page)).toHaveLength(2)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headline)
    expect(await page.title()).toContain('</script>')
    await expectPicture((await metaOf(page, 'og:image')) ?? '', 1200, 630)
    await refileArticle(db, NEWSROOM, written.id, { archived: true })
  })
})
