export const cards = {
  minutes: { other: '{count} menit baca' },
  comments: { other: '{count} komentar' },
}

export const front = {
  title: '{site}: halaman depan',
  latest: 'Terbaru',
  fromTheMargins: 'Catatan pinggir pembaca',
  mostDiscussed: 'Paling banyak dibahas',
  corrections: 'Ralat',
  by: 'Oleh {author}',
  nothing: {
    title: 'Belum ada yang terbit',
    words: 'Koran ini sudah siap dan menunggu berita pertamanya. Dua cara untuk memulai:',
    importing: 'membawa artikel, penulis, dan komentar dari ekspor WordPress',
    seeding: 'mengisi basis data kosong dengan redaksi contoh, untuk melihat-lihat',
  },
}

export const lists = {
  author: 'Penulis',
  tag: 'Tag',
  description: 'Semua artikel: {name}',
  nothing: 'Belum ada yang terbit di sini.',
  sectionsAbove: 'Rubrik di atasnya',
  sectionsIn: 'Rubrik di dalam {name}',
  articles: {
    more: 'Artikel lainnya',
    newest: 'Artikel terbaru',
    older: 'Artikel lebih lama',
  },
  versions: { more: 'Versi lainnya', newest: 'Versi terbaru', older: 'Versi lebih lama' },
  comments: { more: 'Komentar lainnya', newest: 'Komentar terbaru', older: 'Komentar lebih lama' },
  notices: {
    more: 'Pemberitahuan lainnya',
    newest: 'Pemberitahuan terbaru',
    older: 'Pemberitahuan lebih lama',
  },
  mail: { more: 'Surel lainnya', newest: 'Surel terbaru', older: 'Surel lebih lama' },
  corrections: {
    title: 'Ralat',
    dek: 'Apa yang kami tulis keliru, apa yang benar, dan siapa yang memberi tahu kami.',
    description:
      'Apa yang ditulis keliru oleh {site}, apa yang benar, dan siapa yang memberi tahu kami.',
    nothing: 'Belum ada ralat yang terbit.',
    foundBy: 'Ditemukan oleh {reader}',
    more: 'Ralat lainnya',
    newest: 'Ralat terbaru',
    older: 'Ralat lebih lama',
  },
}
