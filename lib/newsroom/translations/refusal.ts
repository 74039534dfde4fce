export type LinkRefusal =
  | 'not-allowed'
  | 'no-article'
  | 'a-page'
  | 'same-language'
  | 'too-many'
  | 'changed-meanwhile'

export type UnlinkRefusal = 'not-allowed' | 'no-article' | 'no-translations' | 'changed-meanwhile'
