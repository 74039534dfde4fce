/**
 * Words that make a name look like the newsroom's, in the languages of the interface; written plainly,
 * since they are compared by what they look like (skeleton.ts).
 */

/** Anywhere in a name. More than one word: side by side. */
export const TITLES = [
  ...['admin', 'admins', 'administrator', 'administrators', 'sysadmin', 'webmaster'],
  ...['moderator', 'moderators', 'moderation team', 'comment moderation'],
  ...['editor', 'editors', 'editorial', 'subeditor', 'newsroom', 'news desk', 'newsdesk'],
  // Bahasa Indonesia and Melayu
  ...['redaktur', 'redaksi', 'penyunting', 'pentadbir', 'bilik berita', 'sidang pengarang'],
  // Tiếng Việt
  ...['bien tap vien', 'ban bien tap', 'tong bien tap', 'toa soan', 'thu ky toa soan'],
  ...['quan tri vien', 'ban quan tri', 'dieu hanh vien', 'ban dieu hanh'],
  // Filipino
  ...['patnugot', 'patnugutan', 'tagapangasiwa'],
] as const

/** The same for Thai, which has no spaces between words. */
export const THAI_TITLES = [
  ...['บรรณาธิการ', 'กอง บก', 'ผู้ดูแลระบบ', 'ผู้ดูแลเว็บ', 'แอดมิน', 'โมเดอเรเตอร์', 'ห้องข่าว'],
] as const

/** Only as a whole name, or with qualifiers and each other: "The Desk", "News Team", but not "Night nurse". */
export const WHOLE_NAMES = [
  ...['author', 'authors', 'writer', 'writers', 'reporter', 'publisher', 'owner', 'mod', 'mods'],
  ...[
    'staff',
    'team',
    'desk',
    'press',
    'support',
    'help',
    'official',
    'security',
    'system',
    'root',
  ],
  // What a deleted account is called.
  ...['deleted reader', 'deleted'],
  ...[
    'penulis',
    'pengarang',
    'pengelola',
    'tim',
    'tac gia',
    'quan tri',
    'may akda',
    'tagapamahala',
  ],
  ...['ผู้เขียน', 'ผู้ดูแล', 'ทีมงาน'],
] as const

/** What goes before and after them. */
export const QUALIFIERS = [
  ...['the', 'our', 'your', 'real', 'chief', 'managing', 'senior', 'deputy', 'assistant'],
  ...['associate', 'executive', 'night', 'day', 'duty', 'news', 'photo', 'web', 'site', 'head'],
  ...['lead', 'of', 'in', 'at', 'and', 'from', 'reader', 'readers', 'comment', 'comments'],
] as const
