/** What a thread is made of. */
export interface InThread {
  readonly id: number
  /** The comment it answers; null for one that begins a thread. */
  readonly parentId: number | null
}

export interface Thread<Comment extends InThread> {
  readonly comment: Comment
  readonly replies: readonly Thread<Comment>[]
}

/**
 * A flat list as trees. Order is kept: threads and the replies of each comment stand as they stand
 * in the list. A reply whose parent is not in the list begins a thread of its own, so nothing is
 * ever lost; so does one of each circle. Linear in the length of the list, and not recursive, so
 * that a thread as deep as it is long does no harm.
 */
export function buildThreads<Comment extends InThread>(
  comments: readonly Comment[],
): readonly Thread<Comment>[] {
  const nodes = new Map(
    comments.map((comment) => [comment.id, { comment, replies: [] as Thread<Comment>[] }]),
  )
  const reached = reachable(comments)
  const roots: Thread<Comment>[] = []
  for (const node of nodes.values()) {
    const parent = node.comment.parentId === null ? undefined : nodes.get(node.comment.parentId)
    if (parent && reached.has(node.comment.id)) parent.replies.push(node)
    else roots.push(node)
  }
  return roots
}

/** The comments from which the way up ends at a beginning, instead of going round. */
function reachable(comments: readonly InThread[]): ReadonlySet<number> {
  const parentOf = new Map(comments.map(({ id, parentId }) => [id, parentId]))
  const good = new Set<number>()
  for (const { id } of comments) {
    const way = new Set<number>()
    let at: number | null | undefined = id
    while (typeof at === 'number' && parentOf.has(at) && !good.has(at) && !way.has(at)) {
      way.add(at)
      at = parentOf.get(at)
    }
    const round = typeof at === 'number' && way.has(at)
    if (!round) for (const passed of way) good.add(passed)
  }
  return good
}

/** How many comments stand below the first of a thread, at any depth. Not recursive. */
export function countBelow<Comment extends InThread>(thread: Thread<Comment>): number {
  let count = 0
  const waiting = [...thread.replies]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    count += 1
    waiting.push(...next.replies)
  }
  return count
}
