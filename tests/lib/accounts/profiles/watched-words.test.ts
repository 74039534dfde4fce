import { beforeAll, expect, test } from 'vitest'
import { getWatchedWords } from '@/lib/accounts/profiles/watched-words.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import { openDatabase } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { createTestSite, later, NOON, type TestSite } from '../../conversation/comments/talk.ts'

onEachDatabase('the newsroom’s lists of words', (open) => {
  let place: TestSite
  beforeAll(async () => {
    place = await createTestSite(open)
    const words = [
      { word: 'bilge', kind: 'blocked' },
      { word: 'free watches', kind: 'suspect' },
    ]
    await place.db.watchedWord.createMany({ data: words })
  })

  test('are two: the blocked and the suspect', async () => {
    const { blocked, suspect } = await getWatchedWords(place.db, NOON)
    expect(blocked.find('What BILGE!')).toBe('bilge')
    expect(blocked.find('Free watches')).toBeNull()
    expect(suspect.find('Free   Watches here')).toBe('free watches')
    expect(suspect.find('bilge')).toBeNull()
  })

  test('are read once in a while, however often they are asked for', async () => {
    const one = await openDatabase(place.url)
    const at = (seconds: number) => new Date(NOON.getTime() + seconds * 1000)
    const finds = async (word: string, seconds: number) => {
      return (await getWatchedWords(one, at(seconds))).blocked.find(word) !== null
    }
    try {
      expect(await finds('tosh', 0)).toBe(false)
      await place.db.watchedWord.create({ data: { word: 'tosh', kind: 'blocked' } })
      expect(await finds('tosh', 4)).toBe(false)
      expect(await finds('tosh', 6)).toBe(true)
      expect(await getWatchedWords(one, at(7))).toBe(await getWatchedWords(one, at(8)))
    } finally {
      await place.db.watchedWord.delete({ where: { word: 'tosh' } })
      await one.$disconnect()
    }
  })

  test('are built into matchers only when they have changed', async () => {
    const one = await openDatabase(place.url)
    const at = (seconds: number) => new Date(NOON.getTime() + seconds * 1000)
    try {
      const first = await getWatchedWords(one, at(0))
      expect(await getWatchedWords(one, at(10))).toBe(first)
      await place.db.watchedWord.create({ data: { word: 'tosh', kind: 'suspect' } })
      expect(await getWatchedWords(one, at(20))).not.toBe(first)
    } finally {
      await place.db.watchedWord.delete({ where: { word: 'tosh' } })
      await one.$disconnect()
    }
  })

  test('judge new comments and edits alike, and not the newsroom’s own', async () => {
    const talk = await place.article()
    expect(await talk.says(place.ann, 'Bilge, all of it.')).toMatchObject({
      refusal: 'blocked-word',
    })
    expect(await talk.says(place.ann, 'Free watches were found.')).toMatchObject({
      held: 'suspect-word',
    })
    const commentId = await talk.said(place.ann, 'Rubbish, all of it.')
    const edit = (body: string) => {
      return editComment(place.db, place.ann, { commentId, body }, later(1))
    }
    expect(await edit('Bílge, all of it.')).toMatchObject({ refusal: 'blocked-word' })
    expect(await edit('Free watches, all of it.')).toMatchObject({ held: 'suspect-word' })
    expect(await talk.says(place.mod, 'We do not print “bilge”.')).toMatchObject({ held: null })
  })
})
