import { describe, expect, test } from 'vitest'
import { hasTooManyMarks, MAX_MARKS } from '@/lib/text/typed/combining-marks.ts'

describe('marks on letters', () => {
  test.each([
    ['Thai', 'ที่นี่ น้ำ ก็ ปั๊ม ผู้ใหญ่'],
    ['Lao', 'ເຂົ້າ ນໍ້າ ຜູ້'],
    ['Khmer', 'ស្ត្រី ប៉ុន្តែ ស៊ាំ ក្រុងភ្នំពេញ'],
    ['Burmese', 'ကျွန်ုပ် မြွှေ့ ရွှေမြွှာ ဩဂုတ်ဩ ကြောင့်'],
    ['Tamil', 'நொடி பௌர்ணமி ஸ்ரீ'],
    ['Vietnamese, taken apart', 'Thuở ấy những cuộc tiễn đưa ở Huế'.normalize('NFD')],
    ['Arabic with points', 'ٱلرَّحْمَٰنِ ٱلرَّحِيمِ لَّٰهُۥٓ'],
    ['Hebrew with points and accents', 'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים יְרוּשָׁלַ͏ִ֗ם'],
    ['Tibetan', 'བསྒྲུབས་ རྒྱུད་ ཧཱུྃ'],
    ['Hindi', 'क्ष्म्य राष्ट्रीय किंतु'],
    ['emoji', '1️⃣ 👩‍❤️‍💋‍👨 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈 👍🏽'],
  ])('%s has no letter with too many', (_language, text) => {
    expect(hasTooManyMarks(text)).toBe(false)
  })

  test('a letter may carry eight, and not nine, whatever unseen signs stand between', () => {
    expect(hasTooManyMarks(`a${'\u0301'.repeat(MAX_MARKS)}b\u0301`)).toBe(false)
    expect(hasTooManyMarks(`a${'\u0301'.repeat(MAX_MARKS + 1)}`)).toBe(true)
    expect(hasTooManyMarks(`a${'\u0301\u0316\u200d'.repeat(5)}`)).toBe(true)
    expect(hasTooManyMarks(`ก${'\u0e47'.repeat(9)}`)).toBe(true)
  })
})
