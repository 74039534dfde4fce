import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rethreadComments } from '@/lib/conversation/comments/commands/rethread.ts'
import { onEachDatabase } from '../../../support/database.ts'
import {
  createTestSite,
  later,
  listInvalidatedTags,
  type TestSite,
} from '../../conversation/comments/talk.ts'
import {
  HARBOUR,
  type MarginStory,
  publishStory,
} from '../../conversation/margin/margin-of-story.ts'
import { at, brings, PAPER, programAt } from './exchange.ts'

const PIER = 'since the old pier fell'
const NOW = later(600)
const ELSEWHERE = 'https://notes.example/n/'

onEachDatabase('importing web annotations', (open) => {
  let place: TestSite
  let story: MarginStory
  let numbers = 0
  beforeAll(async () => {
    place = await createTestSite(open)
  })
  beforeEach(async () => {
    story = await publishStory(place.db)
  })

  const source = () => `${PAPER.url}/article/${story.slug}`
  const quote = (exact: string, more = {}) => ({ type: 'TextQuoteSelector', exact, ...more })
  const onWords = (...selector: unknown[]) => ({ source: source(), selector })
  const note = (more = {}) => {
    numbers += 1
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${ELSEWHERE}${numbers}`,
      type: 'Annotation',
      creator: { type: 'Person', name: 'Reader in Ambon' },
      created: '2026-03-01T10:00:00Z',
      body: { type: 'TextualBody', value: `It fell, for the ${numbers}th time.` },
      target: onWords(quote(PIER)),
      ...more,
    }
  }
  const run = (file: unknown, options = {}) => brings(place.db, file, { now: NOW, ...options })
  const comments = () => {
    return place.db.comment.findMany({
      where: { articleId: story.articleId },
      orderBy: { id: 'asc' },
      include: { annotation: true },
    })
  }
  const only = async () => {
    const [comment, ...more] = await comments()
    if (!comment || more.length > 0) throw new Error(`${more.length} more comments`)
    return comment
  }
  const exported = async () => (await programAt(place.db).annotation((await only()).id)).json

  test('a note becomes a comment on its passage, by its name and its date', async () => {
    const { report } = await run(note({ modified: '2026-03-01T11:00:00Z' }))
    expect(report.fates).toEqual({ imported: 1, 'here already': 0, 'left out': 0, bad: 0 })
    const at10 = new Date('2026-03-01T10:00:00Z')
    expect(await only()).toMatchObject({
      ...{ status: 'shown', inline: true, userId: null, guestName: 'Reader in Ambon', rootId: 0 },
      ...{ guestEmail: '', createdAt: at10, shownAt: at10 },
      editedAt: new Date('2026-03-01T11:00:00Z'),
      annotation: { kind: 'note', revision: 1, exact: PIER },
    })
    expect(await story.placed((await only()).id)).toEqual({
      ...{ state: 'unchanged', words: PIER, changedIn: 0 },
    })
    expect(await story.counted()).toBe(1)
    expect(await story.announced((await only()).id)).toBe(0)
  })

  test('the pages that show it are renewed', async () => {
    const renewed = await listInvalidatedTags(place.db, () => run(note()))
    expect(renewed).toEqual([`comments:${story.slug}`, `counts:${story.slug}`, 'front'].sort())
  })

  test('the same file twice adds nothing, nor does a copy under another name', async () => {
    const file = [note(), note({ id: undefined }), note({ canonical: 'urn:uuid:7' })]
    await run(file)
    const before = await comments()
    const { report } = await run(file)
    expect(report.fates).toMatchObject({ imported: 0, 'here already': 3 })
    const copy = await run(note({ id: 'https://x.example/2', canonical: 'urn:uuid:7' }))
    expect(copy.report.fates.imported).toBe(0)
    expect(await comments()).toEqual(before)
    expect(await story.counted()).toBe(3)
  })

  test('one of ours that comes back from elsewhere is here already', async () => {
    await story.said(place.ann, 'In 2019.', { on: story.chosen(PIER) })
    const own = await exported()
    const { report } = await run([own, { ...own, id: 'https://x.example/own', via: own.id }])
    expect(report.fates).toMatchObject({ imported: 0, 'here already': 2 })
    const namesake = await run({ ...own, body: { value: 'Of another newsroom.' } })
    expect(namesake.report.fates.imported).toBe(1)
  })

  test('what is twice in one file is brought once', async () => {
    const one = note()
    const { report, lines } = await run({ items: [one, one], type: 'AnnotationPage' })
    expect(report.fates).toMatchObject({ imported: 1, 'left out': 1 })
    expect(lines).toContain(`  number 2 (${one.id})`)
  })

  describe('which article', () => {
    test('a former address and one with a query or a fragment will do', async () => {
      const slug = `once-${story.slug}`
      await place.db.formerSlug.create({ data: { slug, articleId: story.articleId } })
      const targets = [`${PAPER.url}/article/${slug}`, `${source()}?utm=1#p2`, { id: source() }]
      await run(targets.map((one) => note({ target: { source: one, selector: quote(PIER) } })))
      expect(await comments()).toHaveLength(3)
    })

    test('pages of other sites are left out, unless they are said to be an article', async () => {
      const foreign = note({
        target: { source: 'https://old.example/2019/pier', selector: quote(PIER) },
      })
      const { report, lines } = await run(foreign)
      expect(report.fates['left out']).toBe(1)
      expect(lines.join('\n')).toContain('About nothing that is published here')
      await run(foreign, { article: story.slug })
      expect((await only()).annotation?.exact).toBe(PIER)
    })

    test('an article that is not published gets none', async () => {
      await place.db.article.update({ where: { id: story.articleId }, data: { status: 'draft' } })
      const { report } = await run([note(), note({ target: `${PAPER.url}/article/none` })])
      expect(report.fates['left out']).toBe(2)
      await expect(run(note(), { article: story.slug })).rejects.toThrow('no published article')
    })

    test('an annotation of a whole article is a comment under it', async () => {
      const { lines } = await run(note({ target: source(), 'ex:mood': 'calm' }))
      expect(await only()).toMatchObject({ inline: false, annotationId: null, status: 'shown' })
      expect((await only()).imported).toContain('"ex:mood":"calm"')
      expect(lines.join('\n')).toContain('comments under the article (1)')
    })
  })

  describe('where it stands', () => {
    test('offsets are code points', async () => {
      story = await publishStory(place.db, ['🚢🚢 A pier. 🚢 A pier. 🚢 A pier.'])
      const position = { type: 'TextPositionSelector', start: 13, end: 19 }
      await run(note({ target: onWords(quote('A pier'), position) }))
      const { annotationId } = await only()
      const { start } = await place.db.placement.findFirstOrThrow({
        where: { annotationId: annotationId ?? 0 },
      })
      expect(start).toBe('🚢🚢 A pier. 🚢 '.length)
    })

    test('forged offsets and halves of characters lead nowhere else', async () => {
      const position = (start: unknown, end: unknown) => ({
        type: 'TextPositionSelector',
        start,
        end,
      })
      const forged = [
        [position(0, 5), quote(PIER)],
        [position(-1, 1e300), quote(PIER)],
        [position('0', {}), quote(PIER)],
        [position(99_999_999, 100_000_000), quote(PIER)],
      ]
      await run(forged.map((selectors) => note({ target: onWords(...selectors) })))
      expect((await comments()).map(({ annotation }) => annotation?.exact)).toEqual(
        forged.map(() => PIER),
      )
      const half = await run(note({ target: onWords(quote('pier \ud83d'), position(0, 5)) }))
      expect(half.lines.join('\n')).toContain('kept as detached, with their words (1)')
    })

    test('words that are nowhere in the text are kept as detached', async () => {
      await run(note({ target: onWords(quote('a lighthouse burnt', { prefix: 'Once ' })) }))
      const row = await only()
      expect(row).toMatchObject({
        ...{ inline: true, status: 'shown' },
        annotation: { exact: 'a lighthouse burnt', prefix: 'Once ', start: 0, end: 0 },
      })
      expect(await story.placed(row.id)).toMatchObject({ state: 'detached', words: '' })
      const { target } = await exported()
      expect(target).toEqual({
        ...{ type: 'SpecificResource', source: source() },
        selector: {
          type: 'TextQuoteSelector',
          exact: 'a lighthouse burnt',
          prefix: 'Once ',
          suffix: '',
        },
      })
    })

    test('chosen in an earlier revision of ours, it is carried from there', async () => {
      const changed = [
        `${HARBOUR[0]}`,
        `${HARBOUR[1]?.replace('the old pier', 'the very old pier')}`,
      ]
      await story.revised(changed)
      const state = { type: 'TimeState', cached: `${source()}/revisions/1` }
      const target = { ...onWords(quote(PIER)), state }
      const gone = { ...onWords(quote('ships of up to 90 metres')), state }
      const { lines } = await run([note({ target }), note({ target: gone })])
      const [first, second] = await comments()
      expect(await story.placed(first?.id ?? 0)).toMatchObject({
        ...{ state: 'edited', words: 'since the very old pier fell', changedIn: 2 },
      })
      expect(await story.placed(second?.id ?? 0)).toMatchObject({ state: 'detached', changedIn: 2 })
      expect(lines.join('\n')).toContain('since they were chosen: kept as detached (1)')
    })

    test('a revision that nobody saw is none', async () => {
      const state = { cached: `${source()}/revisions/7` }
      await run(note({ target: { ...onWords(quote(PIER)), state } }))
      expect(await only()).toMatchObject({ annotation: { revision: 1, exact: PIER } })
    })

    test('a position alone counts only in the revision in which it was counted', async () => {
      const position = { type: 'TextPositionSelector', start: 4, end: 11 }
      const state = { cached: `${source()}/revisions/1` }
      await run([
        note({ target: onWords(position) }),
        note({ target: { ...onWords(position), state } }),
      ])
      const [foreign, own] = await comments()
      expect(await story.placed(foreign?.id ?? 0)).toMatchObject({ state: 'detached' })
      expect(await story.placed(own?.id ?? 0)).toMatchObject({ words: 'harbour' })
    })
  })

  test('selectors and properties that are not understood come out again', async () => {
    const css = { type: 'CssSelector', value: '#p2', refinedBy: quote(PIER) }
    const xpath = { type: 'XPathSelector', value: '/html/body/p[2]' }
    const rest = {
      styleClass: 'red',
      state: { type: 'HttpRequestState', value: 'Accept: text/html' },
    }
    const { lines } = await run(
      note({
        ...{ id: `${ELSEWHERE}kept`, rights: 'https://cc.example/by', motivation: ['assessing'] },
        '@context': ['http://www.w3.org/ns/anno.jsonld', { ex: 'https://x.example/ns#' }],
        ...{ type: ['Annotation', 'ex:Review'], 'ex:mood': { 'ex:is': 'calm' } },
        creator: { id: 'https://x.example/ambon', name: 'Ambon', nickname: 'amb' },
        body: [
          { type: 'TextualBody', value: 'Hm.', language: 'id' },
          { type: 'TextualBody', value: 'ports', purpose: 'tagging' },
        ],
        target: { ...onWords(xpath, css), ...rest },
      }),
    )
    expect(lines.join('\n')).toContain('kept, and sent out again (1)')
    expect(await only()).toMatchObject({ annotation: { exact: PIER } })
    expect(await exported()).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { ex: 'https://x.example/ns#' }],
      ...{ type: ['Annotation', 'ex:Review'], 'ex:mood': { 'ex:is': 'calm' } },
      ...{ via: `${ELSEWHERE}kept`, rights: 'https://cc.example/by', motivation: 'assessing' },
      creator: { id: 'https://x.example/ambon', type: 'Person', name: 'Ambon', nickname: 'amb' },
      body: [
        { type: 'TextualBody', value: 'Hm.', language: 'id' },
        { type: 'TextualBody', value: 'ports', purpose: 'tagging' },
      ],
      target: { styleClass: 'red', selector: [{ exact: PIER }, {}, xpath, css] },
    })
    expect(at(await exported(), 'target', 'state', 1)).toEqual(rest.state)
  })

  test('only selectors that are not understood: detached, and all of them kept', async () => {
    const svg = { type: 'SvgSelector', value: '<svg:svg/>' }
    const position = { type: 'TextPositionSelector', start: 1, end: 5 }
    await run(note({ target: onWords(svg, position) }))
    expect(at(await exported(), 'target', 'selector')).toEqual([svg, position])
  })

  test('what is meant for certain people waits for a moderator and is sent to nobody', async () => {
    await run(note({ audience: { id: 'https://x.example/class', type: 'Audience' } }))
    const { id } = await only()
    expect(await only()).toMatchObject({ status: 'pending', shownAt: null })
    expect(await story.counted()).toBe(0)
    expect((await programAt(place.db).annotation(id)).status).toBe(404)
  })

  test('mail addresses are not kept anywhere', async () => {
    const creator = { name: 'ann@example.org', email: 'ann@example.org', email_sha1: 'abc' }
    const contributor = [{ 'foaf:mbox': 'mailto:ben@example.org', name: 'Ben' }]
    await run(note({ creator, contributor, rightsHolder: 'cem@example.org' }))
    expect(JSON.stringify(await only())).not.toMatch(/example\.org|abc/)
    expect(await exported()).toMatchObject({
      contributor: [{ name: 'Ben' }],
      creator: { name: 'ann' },
    })
  })

  describe('threads', () => {
    const answer = (target: unknown, more = {}) => note({ motivation: 'replying', target, ...more })

    test('answers stand below what they answer, whatever their order in the file', async () => {
      const first = note()
      const second = answer(first.id, { created: '2026-03-01T11:00:00Z' })
      const third = answer(second.id, { created: '2026-03-01T12:00:00Z' })
      await run([third, second, first])
      const [root, reply, last] = await comments()
      expect(root).toMatchObject({ rootId: 0, answers: 2, replyCount: 2, inline: true })
      expect(reply).toMatchObject({ parentId: root?.id, rootId: root?.id, place: 1, inline: false })
      expect(last).toMatchObject({ parentId: reply?.id, rootId: root?.id, place: 2 })
      expect(await story.counted()).toBe(3)
      expect(await place.db.$transaction((tx) => rethreadComments(tx, story.articleId))).toBe(0)
    })

    test('an answer in a later file finds what an earlier one brought', async () => {
      const first = note()
      await run(first)
      const { report } = await run(answer(first.id))
      expect(report.fates.imported).toBe(1)
      const [root, reply] = await comments()
      expect(reply?.parentId).toBe(root?.id)
    })

    test('an answer to a comment of ours stands below it', async () => {
      const id = await story.said(place.ann, 'In 2019.', { on: story.chosen(PIER) })
      await run(answer(`${PAPER.url}/annotation/${id}`))
      const [ours, reply] = await comments()
      expect(ours).toMatchObject({ answers: 1, replyCount: 1 })
      expect(reply).toMatchObject({ parentId: id, rootId: id, place: 1 })
      const older = answer(`${PAPER.url}/annotation/${reply?.id}`, {
        created: '2020-01-01T00:00:00Z',
      })
      await run(older)
      expect((await comments()).map((row) => row.place)).toEqual([0, 2, 1])
      expect(await place.db.$transaction((tx) => rethreadComments(tx, story.articleId))).toBe(0)
    })

    test('circles and answers to nothing are named and left out', async () => {
      const [a, b, self] = [note(), note(), note()]
      const { report, lines } = await run([
        { ...a, target: b.id },
        { ...b, target: a.id },
        { ...self, target: self.id },
        answer(`${ELSEWHERE}nowhere`),
        note(),
      ])
      expect(report.fates).toEqual({ imported: 1, 'here already': 0, 'left out': 4, bad: 0 })
      expect(lines.join('\n')).toContain('in a circle: left out (3)')
    })

    test('a chain of answers that goes on for ever ends', async () => {
      const chain = [note()]
      for (let count = 0; count < 130; count += 1) chain.push(answer(chain.at(-1)?.id))
      const { report } = await run(chain.toReversed())
      expect(report.fates).toMatchObject({ imported: 101, 'left out': 30 })
    }, 120_000)
  })

  describe('what is wrong', () => {
    test('each bad one is named, and the rest still read', async () => {
      const { report, lines } = await run([
        ...[null, 7, 'https://x.example/1', { type: 'Person' }, note({ created: 'yesterday' })],
        note({ body: undefined }),
        note({ bodyValue: 'x'.repeat(1_000_000) }),
        note({ target: onWords(quote('pier '.repeat(1000))) }),
        note(),
      ])
      expect(report.fates).toEqual({ imported: 1, 'here already': 0, 'left out': 2, bad: 6 })
      expect(lines).toContain('  number 5: its created can’t be read (no time)')
      expect(report.complete).toBe(false)
    })

    test.each([
      ['no JSON', '{"type": "Annotation", ', 'it is no JSON'],
      ['nothing in it', [], 'there are no annotations in it'],
      ['an empty page', { type: 'AnnotationPage', items: [] }, 'there are no annotations in it'],
    ])('a file with %s is refused', async (_what, file, why) => {
      await expect(run(file)).rejects.toThrow(why)
    })

    test('signs that a database can’t take are left out', async () => {
      const target = onWords(quote('no\0such', { prefix: '\0' }))
      await run(
        note({ bodyValue: 'a\0b\ud83d', body: undefined, creator: { name: 'A\0n\ud83d' }, target }),
      )
      expect(await only()).toMatchObject({ body: 'ab\ufffd', guestName: 'A n\ufffd' })
    })
  })

  test('thousands in one file are counted right, in order', async () => {
    const file = Array.from({ length: 3000 }, () => note())
    const { report } = await run(file)
    expect(report.fates.imported).toBe(3000)
    expect(await story.counted()).toBe(3000)
    const rows = await comments()
    expect(rows.map(({ body }) => body)).toEqual(file.map(({ body }) => body.value))
    expect((await run(file)).report.fates['here already']).toBe(3000)
  }, 120_000)
})
