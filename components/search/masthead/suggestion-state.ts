import type { Suggestion } from '@/lib/search/search.ts'

/** The suggestions below the field and the active one. */
export interface SuggestionState {
  readonly items: readonly Suggestion[]
  /** Index in `items`, or -1 for the field itself. */
  readonly active: number
  readonly open: boolean
}

export const NO_SUGGESTIONS: SuggestionState = { items: [], active: -1, open: false }

export type SuggestionStep =
  | { readonly items: readonly Suggestion[] }
  | 'next'
  | 'previous'
  | 'close'
  /** Back to the field, for example when the user types on. */
  | 'field'

/** The state after a step. Past either end, the field becomes active again (combobox pattern). */
export function applySuggestionStep(state: SuggestionState, step: SuggestionStep): SuggestionState {
  if (typeof step === 'object') {
    return { items: step.items, active: -1, open: step.items.length > 0 }
  }
  const { items, active } = state
  switch (step) {
    case 'close':
      return { ...state, active: -1, open: false }
    case 'field':
      return { ...state, active: -1 }
    case 'next':
      if (items.length === 0) return state
      return { ...state, open: true, active: active + 1 >= items.length ? -1 : active + 1 }
    case 'previous':
      if (items.length === 0) return state
      return { ...state, open: true, active: active < 0 ? items.length - 1 : active - 1 }
  }
}
