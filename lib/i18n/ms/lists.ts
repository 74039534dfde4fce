export const cards = {
  minutes: { other: '{count} minit bacaan' },
  comments: { other: '{count} komen' },
}

export const front = {
  title: '{site}: halaman depan',
  latest: 'Terkini',
  fromTheMargins: 'Nota tepi pembaca',
  mostDiscussed: 'Paling banyak dibincangkan',
  corrections: 'Pembetulan',
  by: 'Oleh {author}',
  nothing: {
    title: 'Belum ada apa-apa yang diterbitkan',
    words: 'Akhbar ini sudah siap dan menunggu berita pertamanya. Dua cara untuk bermula:',
    importing: 'membawa masuk artikel, penulis dan komen daripada eksport WordPress',
    seeding: 'mengisi pangkalan data kosong dengan bilik berita contoh, untuk dijenguk',
  },
}

export const lists = {
  author: 'Penulis',
  tag: 'Tag',
  description: 'Semua artikel: {name}',
  nothing: 'Belum ada apa-apa diterbitkan di sini.',
  sectionsAbove: 'Ruangan di atasnya',
  sectionsIn: 'Ruangan dalam {name}',
  articles: {
    more: 'Artikel lain',
    newest: 'Artikel terbaharu',
    older: 'Artikel lebih lama',
  },
  versions: { more: 'Versi lain', newest: 'Versi terbaharu', older: 'Versi lebih lama' },
  comments: { more: 'Komen lain', newest: 'Komen terbaharu', older: 'Komen lebih lama' },
  notices: { more: 'Makluman lain', newest: 'Makluman terbaharu', older: 'Makluman lebih lama' },
  mail: { more: 'E-mel lain', newest: 'E-mel terbaharu', older: 'E-mel lebih lama' },
  corrections: {
    title: 'Pembetulan',
    dek: 'Apa yang kami silap, apa yang betul, dan siapa yang memberitahu kami.',
    description: 'Apa yang {site} silap, apa yang betul, dan siapa yang memberitahu kami.',
    nothing: 'Belum ada pembetulan yang diterbitkan.',
    foundBy: 'Ditemui oleh {reader}',
    more: 'Pembetulan lain',
    newest: 'Pembetulan terbaharu',
    older: 'Pembetulan lebih lama',
  },
}
