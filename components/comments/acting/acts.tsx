import { ModeratorActs } from '@/components/comments/acting/moderator-acts.tsx'
import type { ActsProps } from '@/components/comments/acting/open-form.ts'
import { OwnActs } from '@/components/comments/acting/own-acts.tsx'
import { ReaderActs } from '@/components/comments/acting/reader-acts.tsx'

/** All the viewer's actions on a comment, as list items. */
export function Acts({ facts, stands, onOpen, onAct }: ActsProps) {
  return (
    <>
      {stands.own && <OwnActs facts={facts} stands={stands} onOpen={onOpen} />}
      {!facts.held && <ReaderActs facts={facts} stands={stands} onOpen={onOpen} />}
      {stands.moderates && (
        <ModeratorActs facts={facts} own={stands.own} onOpen={onOpen} onAct={onAct} />
      )}
    </>
  )
}
