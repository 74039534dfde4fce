import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'
import { INTERFACE_LANGUAGES } from '@/lib/i18n/language.ts'

type Tree = { readonly [key: string]: string | Tree }

/** Every message by its path; one that depends on a number is a message by itself. */
function messagesOf(tree: Tree, path = ''): [string, string | Tree][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string | Tree][] => {
    const here = `${path}${key}`
    return typeof value === 'string' || isCounted(value)
      ? [[here, value]]
      : messagesOf(value, `${here}.`)
  })
}

function isCounted(tree: Tree): boolean {
  return typeof tree.other === 'string'
}

const sentencesOf = (message: string | Tree): string[] => {
  return typeof message === 'string' ? [message] : Object.values(message).map(String)
}
const placesIn = (message: string | Tree) => {
  const named = sentencesOf(message).flatMap((sentence) => sentence.match(/\{\w+\}/g) ?? [])
  return [...new Set(named)].sort()
}

const english = messagesOf(CATALOGUES.en)

describe.each(INTERFACE_LANGUAGES)('the catalogue in %s', (language) => {
  const messages = new Map(messagesOf(CATALOGUES[language]))

  test('has every message, and none besides', () => {
    expect([...messages.keys()].sort()).toEqual(english.map(([path]) => path).sort())
  })

  test('says the same with the same places, in whole sentences', () => {
    for (const [path, original] of english) {
      const message = messages.get(path) ?? ''
      expect(placesIn(message), path).toEqual(placesIn(original))
      for (const sentence of sentencesOf(message)) {
        expect(sentence.trim(), path).not.toBe('')
        expect(sentence.replaceAll(/\{\w+\}/g, ''), path).not.toMatch(/[{}<>]/)
      }
    }
  })

  test('counts in the forms that its language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const [path, message] of messages) {
      if (typeof message === 'string') continue
      expect(Object.keys(message).sort(), path).toEqual([...forms].sort())
    }
  })
})

test('no catalogue is another in disguise', () => {
  for (const language of INTERFACE_LANGUAGES.filter((one) => one !== 'en')) {
    const messages = new Map(messagesOf(CATALOGUES[language]))
    const alike = english.filter(([path, message]) => {
      const sentences = sentencesOf(message).filter((sentence) => sentence.split(' ').length > 3)
      return sentences.some((one) => sentencesOf(messages.get(path) ?? '').includes(one))
    })
    expect(alike, language).toEqual([])
  }
})
