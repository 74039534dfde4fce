import { ModeratorActs } from '@/components/comments/acting/moderator-acts.tsx'
import type { ActsProps } from '@/components/comments/acting/open-form.ts'
import { OwnActs } from '@/components/comments/acting/own-acts.tsx'
import { ReaderActs } from '@/components/comments/acting/reader-acts.tsx'

/** All the viewer's actions on a comment, as list items. */
export function Acts({ facts, viewerState, onOpen, onAct }: ActsProps) {
  return (
    <>
      {viewerState.own && <OwnActs facts={facts} viewerState={viewerState} onOpen={onOpen} />}
      {!facts.held && <ReaderActs facts={facts} viewerState={viewerState} onOpen={onOpen} />}
      {viewerState.moderates && (
        <ModeratorActs facts={facts} own={viewerState.own} onOpen={onOpen} onAct={onAct} />
      )}
    </>
  )
}
