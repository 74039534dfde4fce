import { postComment } from '../../lib/conversation/comments/commands/post-comment.ts'
import { openDatabase } from '../../lib/platform/db/database.ts'

// Run as a process of its own: posts comments without end, in a thread and beside it, a few at a
// time, and prints each one's number once it is confirmed. It ends by being killed.
const [url = '', article = '0', user = '0', root = '0'] = process.argv.slice(2)
const db = await openDatabase(url)
const person = { id: Number(user), role: 'reader' } as const

async function writeOn(writer: number): Promise<never> {
  for (let number = 1; ; number += 1) {
    const parentId = number % 2 === 0 ? Number(root) : null
    const body = `Writer ${writer} says number ${number}.`
    const posted = await postComment(db, person, { articleId: Number(article), parentId, body })
    if (!posted.ok) throw new Error(posted.refusal)
    process.stdout.write(`${posted.id}\n`)
  }
}

await Promise.all([1, 2, 3].map(writeOn))
