/** What happened to a piece of content that did not simply become what it was. */
export type NoteKind =
  | 'feedback form broken'
  | 'feedback passage shortened'
  | 'foreign'
  | 'shortcode kept as text'
  | 'link dropped'
  | 'link in caption dropped'
  | 'picture linked to its own file'
  | 'picture without address'
  | 'tracking picture dropped'
  | 'gallery picture unknown'
  | 'page break dropped'
  | 'more mark dropped'
  | 'empty part dropped'
  | 'style sheet dropped'
  | 'hidden part dropped'
  | 'too complex'
  | 'nesting flattened'

export interface Note {
  readonly kind: NoteKind
  /** What it was, in a few words; may be empty. */
  readonly what: string
}
