'use client'

import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import {
  getSelectedPassage,
  type SelectedPassage,
} from '@/components/feedback/giving/chosen-words.ts'
import {
  applySentenceStep,
  type Step,
  type Steps,
  selectFirstSentence,
} from '@/components/feedback/giving/sentence-steps.ts'
import {
  createBlockRange,
  getBlockText,
  getShownBlocks,
  getStoryBody,
} from '@/components/feedback/giving/story-blocks.ts'
import { getRespondLink } from '@/components/feedback/giving/when-needed.ts'
import type { Passage } from '@/lib/text/anchoring/passage.ts'
import { sentenceRanges } from '@/lib/text/words/sentence-ranges.ts'

/** A block whose sentences are being stepped through. */
interface Reading {
  /** The link that was clicked. It gets the focus back. */
  readonly link: HTMLElement
  readonly block: HTMLElement
  readonly sentences: readonly Passage[]
  readonly steps: Steps
}

/** The selected passage. */
export interface ChosenPassage {
  readonly claim: SelectedPassage
  readonly range: Range
  /** Null for a text selection. */
  readonly reading: Reading | null
}

/** Debounce of selection changes, in ms: selection handles are dragged. */
const REST_MS = 180

interface Options {
  /** BCP 47. */
  readonly language: string
  /** The Respond link that was clicked before this code was loaded. */
  readonly first: HTMLElement | null
  /** While the form is open, selections are ignored. */
  readonly held: boolean
  /** The toolbar. The selection is kept while it has the focus. */
  readonly offer: RefObject<HTMLElement | null>
  readonly onRespond: () => void
}

/** The passage chosen on this page, by text selection or sentence by sentence. */
export function useChosenPassage({ language, first, held, offer, onRespond }: Options) {
  const [chosen, choose] = useState<ChosenPassage | null>(null)

  const readSelection = useEffectEvent(() => {
    if (held || offer.current?.contains(document.activeElement)) return
    const selected = selectedWords()
    if (selected) choose(selected)
    else choose((before) => (before?.reading ? before : null))
  })
  // If the user acts before the debounce fires, use the current selection.
  const settle = () => choose((before) => (before?.reading ? before : (selectedWords() ?? before)))
  const readBlock = useEffectEvent((link: HTMLElement) => {
    const opened = selectSentence(link, language)
    if (opened) choose(opened)
    onRespond()
  })
  useEffect(() => {
    if (first) readBlock(first)
    return listen(readSelection, readBlock)
  }, [first])

  const step = (way: Step) => choose((before) => before && takeStep(before, way))
  return { chosen, step, settle, drop: () => choose(null) }
}

const POINTER = ['pointerdown', 'pointerup', 'pointercancel'] as const

function listen(onSelect: () => void, onRespond: (link: HTMLElement) => void): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  let dragging = false
  let changed = false
  const soon = () => {
    clearTimeout(rest)
    changed = dragging
    if (!dragging) rest = setTimeout(onSelect, REST_MS)
  }
  const onPointer = ({ type }: PointerEvent) => {
    dragging = type === 'pointerdown'
    if (changed) soon()
  }
  const onClick = (event: MouseEvent) => {
    const link = getRespondLink(event)
    if (!link) return
    event.preventDefault()
    onRespond(link)
  }
  soon()
  for (const type of POINTER) document.addEventListener(type, onPointer)
  document.addEventListener('selectionchange', soon)
  document.addEventListener('click', onClick)
  return () => {
    clearTimeout(rest)
    for (const type of POINTER) document.removeEventListener(type, onPointer)
    document.removeEventListener('selectionchange', soon)
    document.removeEventListener('click', onClick)
  }
}

function selectedWords(): ChosenPassage | null {
  const selection = getSelection()
  const body = getStoryBody()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !body) return null
  const range = selection.getRangeAt(0).cloneRange()
  if (!range.intersectsNode(body)) return null
  const claim = getSelectedPassage(getShownBlocks(body, range))
  return claim && { claim, range, reading: null }
}

function selectSentence(link: HTMLElement, language: string): ChosenPassage | null {
  const block = link.closest<HTMLElement>('[data-block]')
  if (!block) return null
  const sentences = sentenceRanges(getBlockText(block), language)
  return words({ link, block, sentences, steps: selectFirstSentence(sentences.length) })
}

function takeStep(before: ChosenPassage, way: Step): ChosenPassage {
  const { reading } = before
  return (reading && words({ ...reading, steps: applySentenceStep(reading.steps, way) })) ?? before
}

function words(reading: Reading): ChosenPassage | null {
  const { block, sentences, steps } = reading
  const [first, last] = [sentences[steps.from], sentences[steps.to]]
  const body = getStoryBody()
  if (!first || !last || !body) return null
  const range = createBlockRange(block, first.start, last.end)
  const claim = getSelectedPassage(getShownBlocks(body, range))
  return claim && { claim, range, reading }
}
