import { describe, expect, test } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { linkTranslationsSchema } from '@/lib/newsroom/translations/input.ts'
import {
  getNativeName,
  MAX_TRANSLATIONS,
  pickDefaultTranslation,
} from '@/lib/newsroom/translations/translation.ts'
import { getArticlePage } from '@/lib/pages/articles/article-page.ts'
import { renewalsSince } from '@/lib/platform/db/changes/invalidation-log.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { linkTranslations } from '@/lib/publishing/translations/link-translations.ts'
import { unlinkTranslation } from '@/lib/publishing/translations/unlink-translation.ts'
import { getNumberedSitemap } from '@/lib/syndication/sitemaps/sitemap-page.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { aFiling, aText, newsroomWith } from '../../../support/newsroom.ts'

const at = new Date('2026-03-01T04:00:00Z')

async function writeDraft(db: Database, slug: string, language: string, kind: 'article' | 'page') {
  const input = { filing: aFiling({ slug, kind }), text: aText({ language }) }
  const written = await writeArticle(db, NEWSROOM, input, at)
  if (!written.ok) throw new Error(written.refusal)
  return written.id
}

async function publishStory(db: Database, slug: string, language: string) {
  const articleId = await writeDraft(db, slug, language, 'article')
  await publishArticle(db, NEWSROOM, { articleId, publishedAt: at }, at)
  return articleId
}

/** One story in English, Indonesian and Thai (a draft), and another story in English. */
async function threeLanguages(open: () => Promise<{ db: Database }>) {
  const { db } = await open()
  await newsroomWith(db)
  const english = await publishStory(db, 'ferry', 'en')
  await publishStory(db, 'feri', 'id')
  const thai = await writeDraft(db, 'rueafeeri', 'th', 'article')
  const other = await publishStory(db, 'harbour', 'en')
  return { db, english, thai, other }
}

async function listTranslationsOn(db: Database, slug: string) {
  const page = await getArticlePage(db, slug, { tab: 'author', through: null })
  return page?.translations.others.map((one) => `${one.language}:${one.slug}`)
}

onEachDatabase('translations', (open) => {
  test('link to each other as soon as they are public, in any order of linking', async () => {
    const { db, thai } = await threeLanguages(open)
    const linked = await linkTranslations(db, NEWSROOM, ['feri', 'ferry'])
    expect(linked).toEqual({ ok: true, languages: ['en', 'id'] })
    await linkTranslations(db, NEWSROOM, ['rueafeeri', 'feri'])
    expect(await listTranslationsOn(db, 'ferry')).toEqual(['id:feri'])
    await publishArticle(db, NEWSROOM, { articleId: thai })
    expect(await listTranslationsOn(db, 'ferry')).toEqual(['id:feri', 'th:rueafeeri'])
    expect(await listTranslationsOn(db, 'rueafeeri')).toEqual(['en:ferry', 'id:feri'])
    expect(await listTranslationsOn(db, 'harbour')).toEqual([])
  })

  test('stay linked when one is unlinked, even the one that gave the group its number', async () => {
    const { db, english, thai } = await threeLanguages(open)
    await publishArticle(db, NEWSROOM, { articleId: thai })
    await linkTranslations(db, NEWSROOM, ['ferry', 'feri', 'rueafeeri'])
    expect(await unlinkTranslation(db, NEWSROOM, 'ferry')).toEqual({ ok: true })
    expect(await listTranslationsOn(db, 'ferry')).toEqual([])
    expect(await listTranslationsOn(db, 'feri')).toEqual(['th:rueafeeri'])
    // It can join another group without affecting the old one.
    await publishStory(db, 'pha', 'vi')
    await linkTranslations(db, NEWSROOM, ['ferry', 'pha'])
    expect(await listTranslationsOn(db, 'ferry')).toEqual(['vi:pha'])
    expect(await listTranslationsOn(db, 'feri')).toEqual(['th:rueafeeri'])
    await unlinkTranslation(db, NEWSROOM, 'pha')
    const row = await db.article.findUniqueOrThrow({ where: { id: english } })
    expect(row.translationGroup).toBeNull()
  })

  test('are refused with a reason', async () => {
    const { db } = await threeLanguages(open)
    await writeDraft(db, 'about', 'th', 'page')
    const link = (...slugs: string[]) => linkTranslations(db, NEWSROOM, slugs)
    const reader = { id: 1, role: 'author' } as const
    const refusal = (name: string) => ({ ok: false, refusal: name })
    expect(await linkTranslations(db, reader, ['ferry', 'feri'])).toEqual(refusal('not-allowed'))
    expect(await unlinkTranslation(db, reader, 'ferry')).toEqual(refusal('not-allowed'))
    expect(await link('ferry', 'nowhere')).toEqual(refusal('no-article'))
    expect(await link('ferry', 'about')).toEqual(refusal('a-page'))
    expect(await link('ferry', 'harbour')).toEqual(refusal('same-language'))
    await link('ferry', 'feri')
    expect(await link('feri', 'harbour')).toEqual(refusal('same-language'))
    expect(await unlinkTranslation(db, NEWSROOM, 'nowhere')).toEqual(refusal('no-article'))
    expect(await unlinkTranslation(db, NEWSROOM, 'harbour')).toEqual(refusal('no-translations'))
    expect(await listTranslationsOn(db, 'ferry')).toEqual(['id:feri'])
  })

  test('are limited in number', async () => {
    const { db } = await threeLanguages(open)
    const slugs = Array.from({ length: MAX_TRANSLATIONS }, (_, index) => `story-${index}`)
    for (const [index, slug] of slugs.entries()) await writeDraft(db, slug, `qa${index}`, 'article')
    expect((await linkTranslations(db, NEWSROOM, slugs)).ok).toBe(true)
    const more = await linkTranslations(db, NEWSROOM, ['ferry', 'story-0'])
    expect(more).toEqual({ ok: false, refusal: 'too-many' })
  })

  test('linked by two editors at once are both kept, or one editor has to try again', async () => {
    const { db } = await threeLanguages(open)
    await publishStory(db, 'pha', 'vi')
    const outcomes = await Promise.all([
      linkTranslations(db, NEWSROOM, ['ferry', 'feri']),
      linkTranslations(db, NEWSROOM, ['feri', 'pha']),
    ])
    const results = outcomes.map((one) => (one.ok ? 'linked' : one.refusal))
    expect(results).toContain('linked')
    expect(results.every((one) => ['linked', 'changed-meanwhile'].includes(one))).toBe(true)
    const together = (await listTranslationsOn(db, 'feri')) ?? []
    expect(together).toHaveLength(results.filter((one) => one === 'linked').length)
  })

  test('are all invalidated when one is linked, moved or archived', async () => {
    const { db, english } = await threeLanguages(open)
    const tags = async (work: () => Promise<unknown>) => {
      const { last } = await renewalsSince(db, 0)
      await work()
      return (await renewalsSince(db, last)).tags
    }
    const linked = await tags(() => linkTranslations(db, NEWSROOM, ['ferry', 'feri']))
    expect([...linked].sort()).toEqual(['article:feri', 'article:ferry', 'list:all'])
    const set = `translations:${english}`
    expect(await tags(() => refileArticle(db, NEWSROOM, english, { slug: 'sails' }))).toContain(set)
    expect(await tags(() => refileArticle(db, NEWSROOM, english, { archived: true }))).toContain(
      set,
    )
    expect(await listTranslationsOn(db, 'feri')).toEqual([])
  })

  test('that are all drafts invalidate nothing', async () => {
    const { db } = await threeLanguages(open)
    await writeDraft(db, 'one', 'en', 'article')
    const { last } = await renewalsSince(db, 0)
    await linkTranslations(db, NEWSROOM, ['rueafeeri', 'one'])
    expect((await renewalsSince(db, last)).tags).toEqual([])
  })

  test('are in the sitemap if they are public', async () => {
    const { db } = await threeLanguages(open)
    await linkTranslations(db, NEWSROOM, ['ferry', 'feri', 'rueafeeri'])
    const entries = (await getNumberedSitemap(db, 'articles', 1)) ?? []
    const languages = [
      { language: 'en', path: '/article/ferry' },
      { language: 'id', path: '/article/feri' },
    ]
    expect(entries.map(({ path, languages: of }) => [path, of])).toEqual([
      ['/article/ferry', languages],
      ['/article/feri', languages],
      ['/article/harbour', undefined],
    ])
  })
})

describe('a language', () => {
  test('is named in that language', () => {
    const names = ['en', 'id', 'ms', 'vi', 'th', 'km', 'zh-Hant', 'xx'].map(getNativeName)
    expect(names).toEqual([
      'English',
      'Bahasa Indonesia',
      'Bahasa Melayu',
      'Tiếng Việt',
      'ไทย',
      'ខ្មែរ',
      '繁體中文',
      'Xx',
    ])
  })

  test('defaults to that of the site, else to the one written first', () => {
    const story = [
      { id: 9, language: 'en' },
      { id: 4, language: 'th' },
      { id: 6, language: 'id' },
    ]
    expect(pickDefaultTranslation(story, 'en')?.id).toBe(9)
    expect(pickDefaultTranslation(story, 'vi')?.id).toBe(4)
  })
})

test('linking needs at least two different articles', () => {
  expect(linkTranslationsSchema.safeParse(['ferry']).success).toBe(false)
  expect(linkTranslationsSchema.safeParse(['ferry', 'ferry']).success).toBe(false)
  expect(linkTranslationsSchema.safeParse(['ferry', '../feri']).success).toBe(false)
})
