import { expect } from 'vitest'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { publishArticle } from '@/lib/publishing/articles/publish-article.ts'
import { saveRevision } from '@/lib/publishing/articles/save-revision.ts'
import { expectOpenToEveryone } from '../support/axe.ts'
import { aReader, aStory } from '../support/conversation.ts'
import { atTheDesk } from '../support/desk.ts'
import { journey } from '../support/journey.ts'
import { aText } from '../support/newsroom.ts'

const SPARE = 'with room to spare'

/** A story with a note on words that its second version has no more. */
async function aStoryThatChanged() {
  const story = await aStory()
  const reader = await aReader('Reader in Batam')
  const articleId = story.id
  const note = await atTheDesk(async (db) => {
    const claim = { revision: 1, exact: SPARE, prefix: '', suffix: '', start: 0, end: 0 }
    const on = { claim, kind: 'note', suggestion: '' } as const
    const said = await postComment(db, reader, { articleId, parentId: null, body: 'Not so.', on })
    if (!said.ok) throw new Error(said.refusal)
    const words = [{ type: 'text' as const, text: 'A ferry sailed at noon.' }]
    const paragraph = { type: 'paragraph' as const, attrs: { id: 'p1' }, content: words }
    const text = aText({ body: { type: 'doc', content: [paragraph] } })
    const why = 'Takes back what nobody counted.'
    await saveRevision(db, NEWSROOM, { articleId, text, why })
    await publishArticle(db, NEWSROOM, { articleId })
    return said.id
  })
  return { ...story, note }
}

journey('a reader follows how a story changed, without scripts', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false })
  const { address, note } = await aStoryThatChanged()
  await page.goto(address)
  await page.getByRole('link', { name: 'History' }).click()
  await page.waitForURL(`**${address}/revisions`)
  const [newest, first] = await page.locator('.revision').all()
  expect(await newest?.textContent()).toContain('Takes back what nobody counted.')
  expect(await newest?.locator('del').textContent()).toContain(SPARE)
  await newest?.getByText('1 note').click()
  await newest?.getByRole('link', { name: SPARE }).click()
  await page.waitForURL(`**/comment/${note}`)
  await page.goBack()
  await first?.getByRole('link', { name: 'The whole text as it stood' }).click()
  await page.waitForURL(`**${address}/revisions/1`)
  await page.getByText('This is an old version.').waitFor()
  await page.locator('.passage', { hasText: SPARE }).waitFor()
  await page.getByRole('link', { name: 'Read the article as it is now' }).click()
  await page.waitForURL(`**${address}`)
})

journey('the address of a note whose words are gone leads to the note', async ({ page }) => {
  const { address, note } = await aStoryThatChanged()
  await page.goto(`${address}#note-${note}`)
  await page.waitForURL(`**/comment/${note}`)
  const became = page.getByRole('region', { name: 'What happened to the passage' })
  expect(await became.locator('del').textContent()).toContain(SPARE)
  expect(await became.textContent()).toContain('Removed in the version of')
})

journey('history and old versions are open to everyone', async ({ page }) => {
  const { address, note } = await aStoryThatChanged()
  await page.goto(`${address}/revisions`)
  await expectOpenToEveryone(page, 'history')
  await page.goto(`${address}/revisions/1`)
  await expectOpenToEveryone(page, 'an old version')
  await page.goto(`/comment/${note}`)
  await expectOpenToEveryone(page, 'a note whose words are gone')
})
