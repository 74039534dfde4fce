/**
 * Which notices a user's inbox shows: of comments that everybody sees, by people whom the user does
 * not ignore.
 */
export function visibleNotices(userId: number) {
  const heard = [{ userId: null }, { user: { ignoredBy: { none: { userId } } } }]
  return {
    userId,
    comment: { status: 'shown', article: { status: 'published' }, OR: heard },
  }
}
