import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEWSROOM, type Person } from '@/lib/accounts/users/roles.ts'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import type { CommentSort } from '@/lib/conversation/comments/comment.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { MODERATION_ACTS } from '@/lib/conversation/moderation/input.ts'
import { castVote } from '@/lib/conversation/votes/commands/cast-vote.ts'
import { type ArticleKind, LIST_PAGE } from '@/lib/newsroom/articles/article.ts'
import { findForwardedSlug, getArticleBySlug } from '@/lib/newsroom/articles/article-by-slug.ts'
import { arrangeFront } from '@/lib/newsroom/articles/commands/arrange-front.ts'
import type { ListKind } from '@/lib/newsroom/articles/lists/listings.ts'
import { readSite } from '@/lib/newsroom/categories/site-frame.ts'
import { getArticlePage } from '@/lib/pages/articles/article-page.ts'
import { getFrontPage } from '@/lib/pages/articles/front-page.ts'
import { getListPage } from '@/lib/pages/articles/list-page.ts'
import {
  articlePageTags,
  articleTags,
  correctionsTags,
  countTags,
  feedTags,
  frontTags,
  historyTags,
  listTags,
  oldVersionTags,
  sitemapTags,
} from '@/lib/pages/cache-tags/page-tags.ts'
import { getCorrectionsPage } from '@/lib/pages/corrections/corrections-page.ts'
import { getHistoryPage } from '@/lib/pages/history/history-page.ts'
import { getOldVersion } from '@/lib/pages/history/old-version.ts'
import { getPromptById } from '@/lib/pages/margin/prompt-by-id.ts'
import { SITE_TAG } from '@/lib/platform/cache/site-tag.ts'
import { renewalsSince } from '@/lib/platform/db/changes/invalidation-log.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { publishCorrection } from '@/lib/publishing/articles/publish-correction.ts'
import { saveRevision } from '@/lib/publishing/articles/save-revision.ts'
import { writeArticle } from '@/lib/publishing/articles/write-article.ts'
import { refileArticle } from '@/lib/publishing/filing/refile-article.ts'
import { saveAuthor } from '@/lib/publishing/filing/save-author.ts'
import { linkTranslations } from '@/lib/publishing/translations/link-translations.ts'
import { unlinkTranslation } from '@/lib/publishing/translations/unlink-translation.ts'
import { type FeedKey, getFeedPath, SITE_FEED } from '@/lib/syndication/feeds/feed.ts'
import { getFeed } from '@/lib/syndication/feeds/get-feed.ts'
import { IDS_PER_SITEMAP } from '@/lib/syndication/sitemaps/sitemap.ts'
import { listSitemaps } from '@/lib/syndication/sitemaps/sitemap-index.ts'
import { getNumberedSitemap, getPagesSitemap } from '@/lib/syndication/sitemaps/sitemap-page.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aFiling, aText, newsroomWith } from '../../support/newsroom.ts'
import { somebody } from '../../support/readers.ts'
import { archivePages, DAYS_BEFORE } from '../pages/cache-tags/archive-pages.ts'
import { type Asking, askReaders } from '../pages/cache-tags/ask-readers.ts'

/** A cached page: what it shows, and the tags that invalidate it. */
interface Cached {
  readonly shows: unknown
  readonly tags: readonly string[]
}

/** Filing of the articles that exist from the start. */
const OPENING = {
  kind: 'article',
  category: 'indonesia',
  author: 'desk-writer',
} as const

const slugs = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'] as const
/** Two articles are public when a history begins. */
const opening = ['alpha', 'beta'] as const
/** So that some articles can be translations of each other and others can't. */
const LANGUAGES = { alpha: 'en', beta: 'id', gamma: 'th', delta: 'vi', epsilon: 'en' } as const
const categories = ['asean-news', 'indonesia', 'world'] as const
const authors = ['desk-writer', 'business-editor'] as const
const topics = ['ferries', 'ports', 'rice'] as const

const feeds: readonly FeedKey[] = [
  SITE_FEED,
  { kind: 'language', slug: 'en' },
  ...categories.map((slug) => ({ kind: 'category' as const, slug })),
  ...authors.map((slug) => ({ kind: 'author' as const, slug })),
  ...topics.map((slug) => ({ kind: 'tag' as const, slug })),
]

/** Every public page, with a function that rebuilds it. Mirrors the data.ts files of app. */
function everyPage(db: Database): Record<string, () => Promise<Cached>> {
  const article = (slug: string, sort: CommentSort) => async () => {
    const comments = { sort, after: null }
    const view = await getArticlePage(db, slug, { tab: 'author', through: null, comments })
    if (view) return { shows: view, tags: [...articleTags(slug), ...articlePageTags(view)] }
    const other = (await getArticleBySlug(db, slug)) ?? (await findForwardedSlug(db, slug))
    return { shows: other, tags: articleTags(slug) }
  }
  const history = (slug: string) => async () => {
    const shows = (await getHistoryPage(db, slug, null)) ?? (await findForwardedSlug(db, slug))
    return { shows, tags: historyTags(slug) }
  }
  const version = (slug: string, number: number) => async () => {
    const view = await getOldVersion(db, slug, number)
    if (view) return { shows: view, tags: [...historyTags(slug), ...oldVersionTags(view)] }
    return { shows: await findForwardedSlug(db, slug), tags: historyTags(slug) }
  }
  const ask = (slug: string) => async () => {
    const first = await db.ask.findFirst({ where: { article: { slug } }, orderBy: { id: 'asc' } })
    const shows =
      (await getPromptById(db, slug, first?.id ?? 0, null)) ?? (await findForwardedSlug(db, slug))
    return { shows, tags: articleTags(slug) }
  }
  const pages: Record<string, () => Promise<Cached>> = {
    '*': async () => ({ shows: (await readSite(db)).pages, tags: [SITE_TAG] }),
    '/': async () => ({ shows: await getFrontPage(db), tags: frontTags }),
    '/corrections': async () => ({
      shows: await getCorrectionsPage(db, null),
      tags: correctionsTags,
    }),
    ...archivePages(db),
  }
  for (const slug of slugs) pages[`/article/${slug}`] = article(slug, 'newest')
  for (const slug of slugs) pages[`/article/${slug}/revisions`] = history(slug)
  for (const slug of opening) pages[`/article/${slug}/revisions/1`] = version(slug, 1)
  for (const slug of opening) pages[`/article/${slug}/ask/1`] = ask(slug)
  for (const slug of opening) pages[`/article/${slug}?comments=best`] = article(slug, 'best')
  const list = (kind: ListKind, slug: string, after: string | null) => async () => {
    const shows = await getListPage(db, { kind, slug, after })
    return { shows, tags: [...listTags(kind, slug), ...countTags(shows?.cards ?? [])] }
  }
  for (const slug of categories) pages[`/category/${slug}`] = list('category', slug, null)
  for (const slug of authors) pages[`/author/${slug}`] = list('author', slug, null)
  for (const slug of topics) pages[`/tag/${slug}`] = list('tag', slug, null)
  for (const of of feeds) {
    pages[getFeedPath(of, 'feed.xml')] = async () => {
      return { shows: await getFeed(db, of), tags: feedTags(of) }
    }
  }
  pages['/sitemap.xml'] = async () => ({ shows: await listSitemaps(db), tags: sitemapTags })
  pages['/sitemap/articles.xml'] = async () => {
    return { shows: await getNewestSitemap(db), tags: sitemapTags }
  }
  pages['/sitemap/pages.xml'] = async () => ({
    shows: await getPagesSitemap(db),
    tags: sitemapTags,
  })
  for (const after of slugs) {
    pages[`/category/asean-news?after=${after}`] = list('category', 'asean-news', after)
  }
  return pages
}

/** The sitemap that contains the newest article. Ids grow from run to run. */
async function getNewestSitemap(db: Database) {
  const newest = await db.article.findFirst({ orderBy: { id: 'desc' } })
  return getNumberedSitemap(db, 'articles', Math.ceil((newest?.id ?? 1) / IDS_PER_SITEMAP))
}

const filing = fc.record({
  slug: fc.constantFrom(...slugs),
  kind: fc.constantFrom<ArticleKind>('article', 'article', 'page'),
  category: fc.option(fc.constantFrom(...categories)),
  author: fc.constantFrom(...authors),
  tags: fc.uniqueArray(fc.constantFrom(...topics)),
})
const which = fc.nat({ max: 2 })
const by = fc.nat({ max: 2 })
/** A question prompt, or feedback, on a passage of one of the articles. */
const asking = fc.oneof(
  fc.record({
    do: fc.constantFrom('ask' as const, 'note' as const),
    which: fc.nat({ max: 1 }),
    by,
  }),
  fc.record({ do: fc.constant('answer ask' as const), to: fc.nat({ max: 1 }), by }),
  fc.record({ do: fc.constant('change ask' as const), to: fc.nat({ max: 1 }), open: fc.boolean() }),
  fc.record({ do: fc.constant('switch' as const), which: fc.nat({ max: 1 }), open: fc.boolean() }),
)
/** A comment on one of the articles, or an act on one of the comments. */
const remark = fc.oneof(
  fc.record({ do: fc.constant('post' as const), which: fc.nat({ max: 1 }), by }),
  fc.record({ do: fc.constant('answer' as const), to: which, by }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), to: which }) },
  fc.record({ do: fc.constant('delete' as const), to: which }),
  asking,
  { weight: 2, arbitrary: fc.record({ do: fc.constant('vote' as const), to: which, by }) },
  fc.record({
    do: fc.constant('moderate' as const),
    to: which,
    act: fc.constantFrom(...MODERATION_ACTS),
  }),
)
/** Moves are frequent: a moved article must invalidate its old lists too. */
const change = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    filing,
    links: fc.constantFrom(...slugs),
    before: fc.constantFrom(...DAYS_BEFORE),
  }),
  fc.record({ do: fc.constant('publish' as const), which }),
  fc.record({ do: fc.constant('revise' as const), which }),
  fc.record({ do: fc.constant('correct' as const), which }),
  { weight: 4, arbitrary: fc.record({ do: fc.constant('refile' as const), which, filing }) },
  fc.record({ do: fc.constant('archive' as const), which }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('link' as const), which, to: which }) },
  fc.record({ do: fc.constant('unlink' as const), which }),
  fc.record({ do: fc.constant('lead' as const), which }),
  fc.record({ do: fc.constant('rename' as const), author: fc.constantFrom(...authors) }),
  { weight: 6, arbitrary: remark },
)
const withOpening = (changes: readonly Change[]): Change[] => {
  const written = opening.map((slug) => ({
    do: 'write' as const,
    filing: { ...OPENING, slug, tags: ['ferries' as const] },
    links: slug,
    before: 0 as const,
  }))
  return [...written, ...changes]
}
const history = fc.array(change, { minLength: 6, maxLength: 10 }).map(withOpening)
/** One comment on each article. */
const FIRST_WORDS: readonly Remark[] = [
  { do: 'post', which: 0, by: 0 },
  { do: 'post', which: 1, by: 1 },
]
const conversation = fc
  .array(remark, { minLength: 8, maxLength: 12 })
  .map((remarks) => withOpening([...FIRST_WORDS, ...remarks]))
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function textLinkingTo(slug: string, headline: string) {
  const card = { type: 'keepReading' as const, attrs: { id: 'k1', slug } }
  const text = aText({ headline })
  return { ...text, body: { ...text.body, content: [...text.body.content, card] } }
}

type Remark = typeof remark extends fc.Arbitrary<infer T> ? T : never

async function applyRemark(db: Database, remark: Remark, people: People, now: Date): Promise<void> {
  const who = ('by' in remark && people[remark.by]) || people[0]
  const body = `Said at ${now.getTime()}.`
  if (remark.do === 'post') {
    const article = await db.article.findFirst({ skip: remark.which, orderBy: { id: 'asc' } })
    await postComment(db, who, { articleId: article?.id ?? 0, parentId: null, body }, now)
    return
  }
  if (isAsking(remark)) return askReaders(db, remark, who, now)
  const comment = await db.comment.findFirst({ skip: remark.to, orderBy: { id: 'desc' } })
  if (!comment) return
  const { id: commentId, articleId, userId } = comment
  const commenter = people.find(({ id }) => id === userId) ?? who
  if (remark.do === 'answer')
    await postComment(db, who, { articleId, parentId: commentId, body }, now)
  if (remark.do === 'edit') await editComment(db, commenter, { commentId, body }, now)
  if (remark.do === 'delete') await deleteComment(db, commenter, { commentId }, now)
  if (remark.do === 'vote') await castVote(db, who, { commentId, value: 1 }, now)
  if (remark.do === 'moderate')
    await moderateComment(db, NEWSROOM, { commentId, act: remark.act }, now)
}

type People = readonly [Person, ...Person[]]

async function applyChange(db: Database, change: Change, people: People, now: Date): Promise<void> {
  if (isRemark(change)) return applyRemark(db, change, people, now)
  if (change.do === 'write') {
    const language = LANGUAGES[change.filing.slug]
    const text = { ...textLinkingTo(change.links, `News at ${now.getTime()}`), language }
    const written = await writeArticle(db, NEWSROOM, { filing: change.filing, text }, now)
    const publishedAt = new Date(now.getTime() - change.before * 86_400_000)
    if (written.ok) {
      await publishArticle(db, NEWSROOM, { articleId: written.id, publishedAt }, now)
    }
    return
  }
  if (change.do === 'rename') {
    const author = { slug: change.author, name: `Name ${now.getTime()}`, bio: '' }
    await saveAuthor(db, NEWSROOM, author, now)
    return
  }
  const article = await db.article.findFirst({ skip: change.which, orderBy: { id: 'asc' } })
  if (!article) return
  const text = aText({ headline: `Later at ${now.getTime()}` })
  const articleId = article.id
  if (change.do === 'unlink') await unlinkTranslation(db, NEWSROOM, article.slug, now)
  if (change.do === 'link') {
    const other = await db.article.findFirst({ skip: change.to, orderBy: { id: 'asc' } })
    await linkTranslations(db, NEWSROOM, [article.slug, other?.slug ?? ''], now)
  }
  if (change.do === 'publish') await publishArticle(db, NEWSROOM, { articleId }, now)
  if (change.do === 'archive') await refileArticle(db, NEWSROOM, articleId, { archived: true }, now)
  if (change.do === 'refile') await refileArticle(db, NEWSROOM, articleId, change.filing, now)
  if (change.do === 'lead') await arrangeFront(db, NEWSROOM, [article.slug], now)
  if (change.do === 'correct') {
    await publishCorrection(db, NEWSROOM, { articleId, text, notice: 'So.', foundBy: '' }, now)
  }
  if (change.do === 'revise') {
    await saveRevision(db, NEWSROOM, { articleId, text, why: 'New.' }, now)
    if (article.status === 'published') await publishArticle(db, NEWSROOM, { articleId }, now)
  }
}

function isRemark(change: Change): change is Remark {
  return ('to' in change && change.do !== 'link') || change.do === 'post' || isAsking(change)
}

function isAsking(change: Change): change is Change & Asking {
  return ['ask', 'note', 'switch', 'answer ask', 'change ask'].includes(change.do)
}

/** Deletes what the previous history left. */
async function deleteEverything(db: Database): Promise<void> {
  await db.comment.updateMany({ data: { parentId: null, annotationId: null } })
  await db.article.deleteMany({})
}

onEachDatabase('the tags that a change invalidates', (open) => {
  test.each([
    ['history', history, 7],
    ['conversation', conversation, 7],
  ])(
    'after any %s, every page that was not invalidated equals a full rebuild',
    {
      timeout: 120_000,
    },
    async (_what, changesOf, numRuns) => {
      expect(LIST_PAGE).toBeGreaterThan(slugs.length)
      const { db } = await open()
      await newsroomWith(db)
      const people: People = [await somebody(db, 'ann'), await somebody(db, 'ben')]
      const shy = await somebody(db, 'shy', { premoderated: true })
      const pages = everyPage(db)
      await fc.assert(
        fc.asyncProperty(changesOf, async (changes) => {
          await deleteEverything(db)
          const cache = new Map<string, Cached>()
          for (const [address, read] of Object.entries(pages)) cache.set(address, await read())
          let { last } = await renewalsSince(db, 0)
          for (const [index, one] of changes.entries()) {
            const now = new Date(Date.parse('2026-03-01T00:00:00Z') + index * 60_000)
            await applyChange(db, one, [...people, shy], now)
            const since = await renewalsSince(db, last)
            last = since.last
            for (const [address, read] of Object.entries(pages)) {
              const kept = cache.get(address)
              const fresh = await read()
              const isInvalidated = kept?.tags.some((tag) => since.tags.includes(tag)) ?? true
              if (!isInvalidated)
                expect(kept?.shows, `${address} after ${one.do}`).toEqual(fresh.shows)
              cache.set(address, fresh)
            }
          }
        }),
        { numRuns },
      )
    },
  )

  test('a draft invalidates nothing', async () => {
    const { db } = await open()
    await newsroomWith(db)
    const { last } = await renewalsSince(db, 0)
    await writeArticle(db, NEWSROOM, { filing: aFiling(), text: aText() })
    expect((await renewalsSince(db, last)).tags).toEqual([])
  })

  test('publishing invalidates the article, its lists and their ancestors, the archive and the front page only', async () => {
    const { db } = await open()
    await newsroomWith(db)
    const { last } = await renewalsSince(db, 0)
    const written = await writeArticle(db, NEWSROOM, {
      filing: aFiling({ tags: ['ferries'] }),
      text: aText(),
    })
    const now = new Date('2026-03-01T04:00:00Z')
    await publishArticle(db, NEWSROOM, { articleId: written.ok ? written.id : 0 }, now)
    expect([...(await renewalsSince(db, last)).tags].sort()).toEqual([
      'article:a-ferry-sails',
      'corrections',
      'day:2026-03-01',
      'front',
      'list:all',
      'list:author:desk-writer',
      'list:category:asean-news',
      'list:category:indonesia',
      'list:language:en',
      'list:tag:ferries',
      'month:2026-03',
    ])
  })
})
