import type { Role } from '../../lib/accounts/users/roles.ts'
import { authors } from './authors.ts'

/** Somebody with an account in the demo newsroom. All of them are roles, none is a person. */
export interface PersonPlan {
  readonly handle: string
  readonly name: string
  /** At example.org, which belongs to nobody. */
  readonly email: string
  readonly role: Role
  /** The byline that is theirs. */
  readonly author?: string
  readonly about: string
  /** When they opened their account, where that matters; otherwise when the newsroom opened. */
  readonly since?: Date
}

/** Everybody's password. Known to everyone, which is why a fresh site answers this machine only. */
export const DEMO_PASSWORD = 'broadsheet-demo'

const EDITORS = ['business-editor', 'opinion-editor']
/** Bylines whose address is simpler, to be remembered. */
const EMAILS: Readonly<Record<string, string>> = {
  'desk-writer': 'author@example.org',
  'business-editor': 'editor@example.org',
}

/** One account for each byline. */
const writers = authors.map(({ slug, name, bio }): PersonPlan => {
  const role = EDITORS.includes(slug) ? 'editor' : 'author'
  return {
    handle: slug,
    name,
    email: EMAILS[slug] ?? emailOf(slug),
    role,
    author: slug,
    about: bio,
  }
})

const staff: readonly PersonPlan[] = [
  {
    handle: 'managing-editor',
    name: 'Managing Editor',
    email: 'admin@example.org',
    role: 'admin',
    about: 'Answers for what is printed, and for what is not.',
  },
  {
    handle: 'night-moderator',
    name: 'Night Moderator',
    email: 'moderator@example.org',
    role: 'moderator',
    about: 'Reads all of it, mostly after midnight.',
  },
]

/** Handle, name, and a line about themselves. */
const readers: readonly (readonly [string, string, string])[] = [
  [
    'reader-in-singapore',
    'Reader in Singapore',
    'Comes for the shipping page, stays for the rest.',
  ],
  ['reader-in-jakarta', 'Reader in Jakarta', 'Two buses and a train from the office.'],
  [
    'reader-in-busan',
    'Reader in Busan',
    'Fished for crab in the nineties. Reads charts for pleasure.',
  ],
  ['reader-in-vientiane', 'Reader in Vientiane', 'Counts things on Sundays.'],
  ['reader-in-batam', 'Reader in Batam', 'Takes the morning boat, from the right pier.'],
  ['reader-in-kuching', 'Reader in Kuching', 'Prefers paper.'],
  ['reader-in-semarang', 'Reader in Semarang', 'Membaca buku kas kota, baris demi baris.'],
  ['reader-in-iloilo', 'Reader in Iloilo', 'Walked the mangroves with a knotted rope.'],
  ['reader-in-medan', 'Reader in Medan', 'Disagrees, on the whole.'],
  ['reader-in-long-bien', 'Reader in Long Bien', 'Lives under the bridge’s sound.'],
  ['reader-in-thonburi', 'Reader in Thonburi', 'The other bank.'],
  ['reader-in-malang', 'Reader in Malang', 'Forty-four stops, never forty-five.'],
  ['reader-in-surabaya', 'Reader in Surabaya', 'Tetangga tukang roti.'],
  ['reader-in-the-hague', 'Reader in The Hague', 'Law by day, night trains by night.'],
  ['reader-in-bang-kapi', 'ผู้อ่านย่านบางกะปิ', 'นั่งเรือเที่ยว 06.20 น. ฝั่งซ้าย'],
  ['ban-doc-can-tho', 'Bạn đọc ở Cần Thơ', 'Nhà ở ngay bến, nghe ghe nổ máy từ ba giờ sáng.'],
  ['pembaca-di-sengkang', 'Pembaca di Sengkang', 'Setengah jam dari danau dengan katinting.'],
  ['pembaca-di-pendang', 'Pembaca di Pendang', 'Tujuh relung, dua sewa.'],
  ['ferry-captain', 'Ferry captain', 'Thirty years between islands. Has signed seven timetables.'],
  ['maths-teacher-in-hanoi', 'Maths teacher in Hanoi', 'Divides.'],
  ['dock-electrician', 'Dock electrician', 'Keeps cranes from thinking.'],
  ['ships-agent-in-klang', 'Ship’s agent in Port Klang', 'Four papers that have to agree.'],
  [
    'civil-engineer-in-bandung',
    'Civil engineer in Bandung',
    'Water, mostly where it should not be.',
  ],
  ['planner-in-kuala-lumpur', 'Planner in Kuala Lumpur', 'Was in the room. Is sorry.'],
  ['bookkeeper-in-penang', 'Bookkeeper in Penang', 'Both sides of it.'],
  [
    'pensioned-clerk',
    'Pensioned clerk',
    'Thirty-one years in a ministry. Knows where the forms are.',
  ],
  ['teacher-in-samarinda', 'Teacher in Samarinda', 'On loan.'],
  ['driver-in-balikpapan', 'Driver in Balikpapan', 'Full on Thursdays.'],
  ['nurse-on-nights', 'Nurse on nights', 'Awake, thank you.'],
  ['fish-trader-in-nong-khai', 'Fish trader in Nong Khai', 'Forty cages, fewer since March.'],
  ['librarian-in-chiang-mai', 'Librarian in Chiang Mai', 'Found 1,140 titles about water.'],
  ['law-student-in-manila', 'Law student in Manila', 'In the gallery, with a pencil.'],
  ['forester-in-sabah', 'Forester in Sabah', 'Asks about the fifth year.'],
  [
    'volunteer-in-petaling-jaya',
    'Volunteer in Petaling Jaya',
    'Stood at stop KL-1834 in the rain.',
  ],
  [
    'stallholder-in-johor-bahru',
    'Stallholder in Johor Bahru',
    'Apam balik. Cash please; QR also can.',
  ],
]

/** Somebody who came today: a new account may do less, and the moderators look first. */
const newcomer: PersonPlan = {
  handle: 'passer-by',
  name: 'Passer-by',
  email: emailOf('passer-by'),
  role: 'reader',
  about: '',
  since: new Date('2026-11-23T12:40:00+08:00'),
}

/** All demo accounts. The first of the readers is the one whose sign-in is printed. */
export const people: readonly PersonPlan[] = [
  ...staff,
  ...writers,
  ...readers.map(([handle, name, about], index): PersonPlan => {
    const email = index === 0 ? 'reader@example.org' : emailOf(handle)
    return { handle, name, email, role: 'reader', about }
  }),
  newcomer,
]

/** Whose votes the conversations count: every reader who was there before today. */
export const voters = readers.map(([handle]) => handle)

function emailOf(handle: string): string {
  return `${handle}@example.org`
}

/** The five sign-ins that a fresh start prints: one of each role, from least to most. */
export const SIGN_INS = ['reader', 'moderator', 'author', 'editor', 'admin'].map((role) => ({
  role,
  email: `${role}@example.org`,
}))
