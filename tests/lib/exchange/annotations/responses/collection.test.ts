import { beforeAll, expect, test } from 'vitest'
import { answerOptions } from '@/lib/exchange/annotations/responses/answer.ts'
import { CONTAINER_LINKS } from '@/lib/exchange/annotations/responses/answer-collection.ts'
import { onEachDatabase } from '../../../../support/database.ts'
import { createTestSite, later, type TestSite } from '../../../conversation/comments/talk.ts'
import { type MarginStory, publishStory } from '../../../conversation/margin/margin-of-story.ts'
import { at, itemsOf, PAPER, programAt } from '../exchange.ts'

const LDP = 'http://www.w3.org/ns/ldp#'
const MANY = 205
const wants = (what: string) => ({ prefer: `return=representation;include="${what}"` })
const IRIS = 'http://www.w3.org/ns/oa#PreferContainedIRIs'

onEachDatabase('a collection as the Web Annotation Protocol asks', (open) => {
  let place: TestSite
  let story: MarginStory
  let program: ReturnType<typeof programAt>
  let here: string
  beforeAll(async () => {
    place = await createTestSite(open)
    program = programAt(place.db)
    story = await publishStory(place.db)
    here = `${PAPER.url}/article/${story.slug}/annotations`
    const id = await story.said(place.ann, 'First.', { on: story.chosen('Fishers') })
    const { annotationId } = await story.row(id)
    const data = Array.from({ length: MANY - 1 }, (_, index) => ({
      ...{ articleId: story.articleId, annotationId, inline: true, status: 'shown' },
      ...{ body: `Words ${index}`, createdAt: later(index + 1), shownAt: later(index + 1) },
    }))
    await place.db.comment.createMany({ data })
  }, 60_000)

  test('says what it is and leads to its pages', async () => {
    const { status, headers, json } = await program.collection(story.slug)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    )
    expect(headers.get('link')).toContain(`<${LDP}BasicContainer>; rel="type"`)
    expect(headers.get('link')).toContain(
      `<http://www.w3.org/TR/annotation-protocol/>; rel="${LDP}constrainedBy"`,
    )
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(headers.get('accept-post')).toBeNull()
    expect(headers.get('vary')).toBe('Accept, Prefer')
    expect(headers.get('content-location')).toBe(here)
    expect(json).toMatchObject({
      id: here,
      type: ['BasicContainer', 'AnnotationCollection'],
      label: 'Readers’ feedback on “A ferry sails”',
      total: MANY,
      first: {
        id: `${here}?page=1`,
        type: 'AnnotationPage',
        startIndex: 0,
        next: `${here}?page=2`,
      },
      last: `${here}?page=3`,
    })
    expect(itemsOf(json.first)).toHaveLength(100)
  })

  test('pages lead to each other and hold each annotation once', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => program.collection(story.slug, `?page=${page}`)),
    )
    expect(pages.map(({ json }) => [json.startIndex, json.prev, json.next])).toEqual([
      [0, undefined, `${here}?page=2`],
      [100, `${here}?page=1`, `${here}?page=3`],
      [200, `${here}?page=2`, undefined],
    ])
    expect(pages[1]?.json.partOf).toEqual({ id: here, type: 'AnnotationCollection', total: MANY })
    expect(pages.map(({ json }) => itemsOf(json).length)).toEqual([100, 100, 5])
    expect(pages[0]?.headers.get('link')).toBeNull()
    const all = await program.all(story.slug)
    expect(new Set(all.map(({ id }) => id)).size).toBe(MANY)
    const times = all.map(({ created }) => String(created))
    expect(times).toEqual(times.toSorted())
  })

  test('no more than three queries answer any of it', async () => {
    const asked: [string, Record<string, string>, number][] = [
      ['', {}, 3],
      ['', wants(`${LDP}PreferMinimalContainer`), 1],
      ['', wants(IRIS), 2],
      ['?page=2', {}, 3],
      ['?iris=1&page=2', {}, 2],
    ]
    for (const [query, headers, most] of asked) {
      place.statements.length = 0
      expect((await program.collection(story.slug, query, headers)).status).toBe(200)
      expect(place.statements, query).toHaveLength(most)
    }
  })

  test('only what it is, or only addresses, for who prefers that', async () => {
    const minimal = await program.collection(story.slug, '', wants(`${LDP}PreferMinimalContainer`))
    expect(minimal.json).toMatchObject({
      total: MANY,
      first: `${here}?page=1`,
      last: `${here}?page=3`,
    })
    expect(minimal.headers.get('preference-applied')).toBe('return=representation')
    const iris = await program.collection(story.slug, '', wants(IRIS))
    expect(iris.headers.get('content-location')).toBe(`${here}?iris=1`)
    expect(iris.json).toMatchObject({ id: `${here}?iris=1`, last: `${here}?iris=1&page=3` })
    expect(at(iris.json, 'first', 'items', 0)).toMatch(
      /^https:\/\/gazette\.example\/annotation\/\d+$/,
    )
    const page = await program.collection(story.slug, '?iris=1&page=3')
    expect(page.json).toMatchObject({ id: `${here}?iris=1&page=3`, prev: `${here}?iris=1&page=2` })
    expect(at(page.json, 'items')).toHaveLength(5)
  })

  test('who has it already is told so, and only as long as it is the same', async () => {
    const first = await program.collection(story.slug, '?page=3')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{43}"$/)
    const since = { 'if-modified-since': first.headers.get('last-modified') ?? '' }
    for (const headers of [
      { 'if-none-match': etag },
      { 'if-none-match': `"x", W/${etag}` },
      since,
    ]) {
      const again = await program.collection(story.slug, '?page=3', headers)
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
    }
    const other = { 'if-none-match': '"other"', ...since }
    expect((await program.collection(story.slug, '?page=3', other)).status).toBe(200)
    const last = await place.db.comment.findFirstOrThrow({
      where: { articleId: story.articleId },
      orderBy: { id: 'desc' },
    })
    await place.db.comment.update({ where: { id: last.id }, data: { body: 'Other words' } })
    for (const headers of [{ 'if-none-match': etag }, since]) {
      expect((await program.collection(story.slug, '?page=3', headers)).status).toBe(200)
    }
  })

  test('HEAD answers the same headers without the bytes', async () => {
    const [got, head] = [
      await program.collection(story.slug),
      await program.collection(story.slug, '', {}, 'HEAD'),
    ]
    expect([head.status, head.text]).toEqual([200, ''])
    expect([...head.headers]).toEqual([...got.headers])
  })

  test('OPTIONS says that it is only read, also to scripts of other sites', () => {
    const { status, headers } = answerOptions(CONTAINER_LINKS)
    expect([status, headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    expect(headers.get('link')).toContain('constrainedBy')
    expect(headers.get('access-control-allow-headers')).toContain('Prefer')
  })

  test.each(['0', '4', '-1', '1.5', 'x', '99999999999', '', '1e1'])(
    'page “%s” is not there',
    async (page) => {
      expect((await program.collection(story.slug, `?page=${page}`)).status).toBe(404)
    },
  )

  test.each(['no-such-story', '\0', 'x'.repeat(10_000), '../x'])(
    'nor the story “%s”',
    async (slug) => {
      const answered = await program.collection(encodeURIComponent(slug))
      expect(answered.status).toBe(404)
    },
  )

  test('a story with another address leads there, page and all', async () => {
    const other = await publishStory(place.db)
    await place.db.formerSlug.create({
      data: { slug: `old-${other.slug}`, articleId: other.articleId },
    })
    const { status, headers } = await program.collection(`old-${other.slug}`, '?page=1')
    expect([status, headers.get('location')]).toEqual([
      308,
      `/article/${other.slug}/annotations?page=1`,
    ])
  })

  test('a story without feedback has an empty collection', async () => {
    const quiet = await publishStory(place.db)
    const { json } = await program.collection(quiet.slug)
    expect([json.total, json.first, json.last]).toEqual([0, undefined, undefined])
    expect((await program.collection(quiet.slug, '?page=1')).status).toBe(404)
  })

  test('one annotation: data for programs, the page for people', async () => {
    const id = await story.said(place.ben, 'So I see.', { on: story.chosen('Fishers') })
    const { status, headers } = await program.annotation(id)
    expect(status).toBe(200)
    expect(headers.get('vary')).toBe('Accept')
    expect(headers.get('link')).toContain(`<${LDP}Resource>; rel="type"`)
    expect(headers.get('link')).toContain(`<${here}>; rel="collection"`)
    const person = await program.annotation(id, { accept: 'text/html,*/*;q=0.8' })
    expect([person.status, person.headers.get('location'), person.headers.get('vary')]).toEqual([
      ...[303, `/page/${story.slug}/comment/${id}`, 'Accept'],
    ])
    place.statements.length = 0
    await program.annotation(id)
    expect(place.statements).toHaveLength(2)
  })

  test.each([
    '0',
    '01',
    '-1',
    'x',
    'ask-',
    'ask-0',
    'ask-99999',
    '2147483648',
    '9'.repeat(4000),
    '1;2',
  ])('no annotation is called “%s”', async (name) => {
    expect((await program.annotation(name)).status).toBe(404)
  })
})
