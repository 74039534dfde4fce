import type { ArticleKind } from './article.ts'

/** The path of an article or a standing page on this site. */
export function getArticlePath({ kind, slug }: { kind: ArticleKind; slug: string }): string {
  return kind === 'page' ? `/${slug}` : `/article/${slug}`
}
