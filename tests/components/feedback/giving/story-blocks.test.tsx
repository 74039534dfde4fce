import { describe, expect, test } from 'vitest'
import { getSelectedPassage, joinBlocks } from '@/components/feedback/giving/chosen-words.ts'
import {
  createBlockRange,
  getBlockText,
  getShownBlocks,
  getStoryBody,
} from '@/components/feedback/giving/story-blocks.ts'
import { render } from '@/tests/components/support/page.ts'

function story(): HTMLElement {
  render(
    <article id="story">
      <div className="body">
        <p data-block="p1">
          A <em>fer</em>
          <a href="/x">
            <strong>ry</strong> sai
          </a>
          led.
        </p>
        <ul data-block="l1">
          <li data-block="i1">
            <p data-block="p2">
              First line
              <br />
              second line
            </p>
          </li>
        </ul>
        <aside>
          <p>A slip in the margin.</p>
        </aside>
        <figure data-block="f1">
          <figcaption>A caption.</figcaption>
        </figure>
        <h2 data-block="h1">
          The end
          <a className="anchor" href="#end" data-aside="">
            #
          </a>
        </h2>
        <pre data-block="c1">
          <code>{'a = 1\nb = 2'}</code>
        </pre>
      </div>
    </article>,
  )
  const body = getStoryBody()
  if (!body) throw new Error('There is no story')
  return body
}

const within = (id: string) => {
  const block = document.querySelector(`[data-block=${id}]`)
  if (!block) throw new Error(`There is no ${id}`)
  return block
}

describe('the text of a story', () => {
  test('is its text blocks’ text in order, without content beside or inside them that isn’t the article’s', () => {
    expect(joinBlocks(getShownBlocks(story(), null))).toBe(
      'A ferry sailed.\nFirst line\nsecond line\nThe end\na = 1\nb = 2',
    )
  })

  test('returns each block with its id', () => {
    expect(getShownBlocks(story(), null).map(({ id }) => id)).toEqual(['p1', 'p2', 'h1', 'c1'])
  })
})

describe('a range of the page', () => {
  test.each([
    ['p1', 0, 1, 'A'],
    ['p1', 2, 7, 'ferry'],
    ['p1', 4, 14, 'rry sailed'],
    ['p1', 0, 15, 'A ferry sailed.'],
    ['p2', 6, 17, 'line\nsecond'],
    ['p2', 11, 17, 'second'],
    ['p2', 0, 10, 'First line'],
    ['c1', 4, 9, '1\nb ='],
  ])('made from part of %s from %i to %i reads back the same text', (id, start, end, words) => {
    const body = story()
    const range = createBlockRange(within(id), start, end)
    expect(getBlockText(within(id)).slice(start, end)).toBe(words)
    expect(getSelectedPassage(getShownBlocks(body, range))?.exact).toBe(words.trim())
  })

  test('in the margin or a caption selects nothing', () => {
    const body = story()
    for (const place of ['aside p', 'figcaption']) {
      const range = document.createRange()
      range.selectNodeContents(body.querySelector(place) ?? body)
      expect(getSelectedPassage(getShownBlocks(body, range)), place).toBeNull()
    }
  })

  test('over everything selects all the text', () => {
    const body = story()
    const range = document.createRange()
    range.selectNodeContents(document.body)
    expect(getSelectedPassage(getShownBlocks(body, range))?.exact).toBe(
      joinBlocks(getShownBlocks(body, null)),
    )
  })
})
