import type { ArticleKind } from './article.ts'

/** The path of an article or a standing page on this site. */
export function addressOf({ kind, slug }: { kind: ArticleKind; slug: string }): string {
  return kind === 'page' ? `/${slug}` : `/article/${slug}`
}
