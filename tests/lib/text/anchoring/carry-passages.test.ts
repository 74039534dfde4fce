import { describe, expect, test } from 'vitest'
import { carryPassages } from '@/lib/text/anchoring/carry-passages.ts'
import { lined, of, said } from './lined.ts'

const PIER = [
  'The harbour at Ambon opened a third berth on Monday, two years after the quake.',
  'Fishers had asked for it since the old pier fell. Nobody knew who would pay for a new one.',
  'The port authority says the berth takes ships of up to 90 metres and a crane by June.',
  'On the market side, stallholders counted the boats and waited for the ice to come.',
]
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = PIER

/** What is chosen, the text after the edit, and what is to be answered. */
type Row = [string, string, readonly string[], readonly string[]]

function carriedTo(chosen: string, after: readonly string[], before: readonly string[] = PIER) {
  const old = lined(...before)
  const fresh = lined(...after)
  return said(fresh, carryPassages(old, fresh, [of(old, chosen)])[0])
}

describe('words that stay where they are', () => {
  const rows: Row[] = [
    ['nothing changed', 'a third berth', PIER, ['unchanged', 'a third berth']],
    [
      'a paragraph came before',
      'the old pier fell',
      ['b9|Ambon waited long for this.', `b1|${FIRST}`, `b2|${SECOND}`, `b3|${THIRD}`],
      ['unchanged', 'the old pier fell'],
    ],
    [
      'the sentence before was rewritten',
      'Nobody knew who would pay',
      [FIRST, SECOND.replace('Fishers had asked for it', 'Boat owners wanted it'), THIRD, FOURTH],
      ['unchanged', 'Nobody knew who would pay'],
    ],
    [
      'a word was put in right before it',
      'the old pier fell',
      [FIRST, SECOND.replace('since the', 'ever since the'), THIRD, FOURTH],
      ['unchanged', 'the old pier fell'],
    ],
    [
      'the paragraph was split within it',
      'pier fell. Nobody knew',
      [FIRST, 'Fishers had asked for it since the old pier fell.', `b8|${SECOND.slice(50)}`, THIRD],
      ['unchanged', 'pier fell.\nNobody knew'],
    ],
    [
      'every block got another id',
      'a crane by June',
      PIER.map((text, at) => `b${at + 40}|${text}`),
      ['unchanged', 'a crane by June'],
    ],
  ]
  test.each(rows)('%s', (_what, chosen, after, answer) => {
    expect(carriedTo(chosen, after)).toEqual(answer)
  })
})

describe('words that were edited', () => {
  const rows: Row[] = [
    [
      'a word was put in',
      'since the old pier fell',
      [FIRST, SECOND.replace('old pier', 'old wooden pier'), THIRD, FOURTH],
      ['edited', 'since the old wooden pier fell'],
    ],
    [
      'a word went',
      'since the old pier fell',
      [FIRST, SECOND.replace('old pier', 'pier'), THIRD, FOURTH],
      ['edited', 'since the pier fell'],
    ],
    [
      'its first word was replaced by another',
      'two years after the quake',
      [FIRST.replace('two years', 'three years'), SECOND, THIRD, FOURTH],
      ['edited', 'three years after the quake'],
    ],
    [
      'a number was put right',
      'up to 90 metres',
      [FIRST, SECOND, THIRD.replace('90', '110'), FOURTH],
      ['edited', 'up to 110 metres'],
    ],
    [
      'half of a sentence was cut off',
      'Nobody knew who would pay for a new one',
      [FIRST, SECOND.replace(' for a new one', ''), THIRD, FOURTH],
      ['edited', 'Nobody knew who would pay'],
    ],
  ]
  test.each(rows)('%s', (_what, chosen, after, answer) => {
    expect(carriedTo(chosen, after)).toEqual(answer)
  })
})

describe('words that moved', () => {
  const rows: Row[] = [
    [
      'with their paragraph',
      'stallholders counted the boats',
      [`b4|${FOURTH}`, `b1|${FIRST}`, `b2|${SECOND}`, `b3|${THIRD}`],
      ['moved', 'stallholders counted the boats'],
    ],
    [
      'with their sentence',
      'Nobody knew who would pay',
      [
        FIRST,
        'Fishers had asked for it since the old pier fell.',
        THIRD,
        `${FOURTH} Nobody knew who would pay for a new one.`,
      ],
      ['moved', 'Nobody knew who would pay'],
    ],
  ]
  test.each(rows)('%s', (_what, chosen, after, answer) => {
    expect(carriedTo(chosen, after)).toEqual(answer)
  })
})

describe('words that are gone are tied to no look-alike', () => {
  const rows: Row[] = [
    ['the paragraph was taken out', 'the old pier fell', [FIRST, `b3|${THIRD}`], ['detached']],
    [
      'the same word stands elsewhere',
      'berth',
      [FIRST.replace('a third berth', 'a third quay'), SECOND, THIRD, FOURTH],
      ['detached'],
    ],
    [
      'everything was rewritten in its place',
      'Nobody knew who would pay for a new one',
      [FIRST, SECOND.replace(/Nobody.*/, 'In May the state found the money.'), THIRD, FOURTH],
      ['detached'],
    ],
    ['nothing is left', 'the old pier fell', [''], ['detached']],
  ]
  test.each(rows)('%s', (_what, chosen, after, answer) => {
    expect(carriedTo(chosen, after)).toEqual(answer)
  })

  test('the parallel sentence with another name in it', () => {
    const before = [
      'Reyes told the court that the ledger had been burnt in March.',
      'Tanaka told the court that the ledger had been burnt in March.',
    ]
    const after = [`b2|${before[1]}`]
    const chosen = 'Reyes told the court that the ledger had been burnt in March.'
    expect(carriedTo(chosen, after, before)).toEqual(['detached'])
  })

  test('one of two equal sentences, when that one was taken out', () => {
    const before = ['It rained. The boats stayed in.', 'It was noon. The boats stayed in.']
    const old = lined(...before)
    const after = lined('It rained.', 'It was noon. The boats stayed in.')
    const [first, second] = carryPassages(old, after, [
      of(old, 'The boats stayed in.'),
      of(old, 'The boats stayed in.', 2),
    ])
    expect(said(after, first)).toEqual(['detached'])
    expect(said(after, second)).toEqual(['unchanged', 'The boats stayed in.'])
  })
})

describe('every script', () => {
  const scripts: Record<string, [string[], string, string[], string[]]> = {
    Indonesian: [
      ['Nelayan menunggu sejak dermaga lama runtuh. Tak ada yang tahu siapa yang membayar.'],
      'dermaga lama runtuh',
      ['Nelayan menunggu sejak dermaga kayu lama runtuh. Tak ada yang tahu siapa yang membayar.'],
      ['edited', 'dermaga kayu lama runtuh'],
    ],
    Thai: [
      ['ชาวประมงรอมานานตั้งแต่ท่าเรือเก่าพังลง ไม่มีใครรู้ว่าใครจะจ่ายค่าท่าเรือใหม่'],
      'ท่าเรือเก่าพังลง',
      ['วันนี้ชาวประมงรอมานานตั้งแต่ท่าเรือเก่าพังลง ไม่มีใครรู้ว่าใครจะจ่ายค่าท่าเรือใหม่'],
      ['unchanged', 'ท่าเรือเก่าพังลง'],
    ],
    Arabic: [
      ['انتظر الصيادون منذ سقوط الرصيف القديم، ولم يعرف أحد من سيدفع ثمن رصيف جديد.'],
      'سقوط الرصيف القديم',
      ['في أمبون انتظر الصيادون منذ سقوط الرصيف القديم، ولم يعرف أحد من سيدفع ثمن رصيف جديد.'],
      ['unchanged', 'سقوط الرصيف القديم'],
    ],
    Chinese: [
      ['旧码头倒塌以后，渔民一直在等。没有人知道谁来付新码头的钱。'],
      '渔民一直在等',
      ['旧码头倒塌以后，渔民一直在耐心地等。没有人知道谁来付新码头的钱。'],
      ['edited', '渔民一直在耐心地等'],
    ],
    'emoji that are several signs': [
      ['The crew 👩🏽‍🚒👨‍👩‍👧‍👦 waved from the pier at noon.'],
      '👨‍👩‍👧‍👦 waved from the pier',
      ['At last the crew 👩🏽‍🚒👨‍👩‍👧‍👦 waved from the pier at noon.'],
      ['unchanged', '👨‍👩‍👧‍👦 waved from the pier'],
    ],
  }
  test.each(Object.entries(scripts))('%s', (_script, [before, chosen, after, answer]) => {
    expect(carriedTo(chosen, after, before)).toEqual(answer)
  })
})
