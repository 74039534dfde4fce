import type { Block } from '../../../text/body/body.ts'
import type { Flow } from './flow.ts'
import type { Note, NoteKind } from './note.ts'
import type { Scope } from './scope.ts'
import type { FeedbackForms } from './shortcodes/feedback-forms.ts'
import type { TreeNode } from './tree.ts'

/** A file of the old site's library, as its export describes it. */
export interface Attachment {
  readonly id: number
  /** The post it was uploaded to; 0 for none. */
  readonly parent: number
  readonly url: string
  readonly title: string
  readonly alt: string
  readonly caption: string
}

/** The old site's library: what a picture's number or a gallery means. */
export interface Library {
  byId(id: number): Attachment | undefined
  /** The pictures uploaded to a post, in the library's order. */
  picturesOf(postId: number): readonly Attachment[]
}

/** What surrounds the HTML of one post. */
export interface Surroundings {
  /** Distinguishes the post from all others: block ids depend on it. */
  readonly key: string
  readonly postId: number
  /** The post's old address: relative links are meant from there. */
  readonly address: string
  readonly library: Library
  /** Our address for one of the old site; null to leave a link as it is. */
  readonly linkTo: (address: string) => string | null
}

type PictureBlock = Extract<Block, { type: 'picture' }>

/** A picture in the body that still has to be looked for among the uploads. */
export interface WantedPicture {
  /** The block in the body; its key, format and size are filled in when the file is found. */
  readonly block: PictureBlock
  /** Absolute address on the old site; empty when it had none. */
  readonly source: string
  readonly attachmentId: number | null
}

/** One conversion under way: what the handlers of the single elements share. */
export interface Job {
  readonly surroundings: Surroundings
  readonly wanted: WantedPicture[]
  readonly notes: Note[]
  readonly forms: FeedbackForms
  note(kind: NoteKind, what: string): void
  /** Writes nodes into a flow. */
  walk(nodes: readonly TreeNode[], scope: Scope, flow: Flow): void
  /** The nodes as blocks of their own, such as the content of a list item. */
  blocksOf(nodes: readonly TreeNode[], scope: Scope): Block[]
}
