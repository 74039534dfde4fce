export const site = {
  skip: 'Terus ke berita',
  sections: 'Ruangan',
  allSections: 'Semua ruangan',
  newspaper: 'Tentang akhbar ini',
  corrections: 'Pembetulan',
  archive: 'Arkib',
  feed: 'Suapan RSS',
  languages: 'Bahasa laman ini',
  missing: {
    name: 'Tidak dijumpai',
    title: 'Tiada halaman di alamat ini',
    words:
      'Mungkin alamatnya tersalah taip, atau beritanya telah ditarik balik. Apa yang kami terbitkan kekal di tempatnya: berita yang berpindah akan membawa anda bersama.',
    front: 'Ke halaman depan',
    sections: 'Ruangan untuk dicari',
  },
  outage: {
    title: 'Halaman ini tidak tersedia buat masa ini',
    words:
      'Pangkalan data kami tidak menjawab. Halaman yang paling banyak dibaca masih boleh dibuka; sila cuba halaman ini sekali lagi sebentar nanti.',
    unsaved: {
      title: 'Ini tidak dapat disimpan',
      words:
        'Pangkalan data kami tidak menjawab. Tulisan anda ada di bawah: tunggu sebentar, kemudian hantar semula.',
    },
    written: 'Tulisan anda',
    sendAgain: 'Hantar semula',
  },
  unread: {
    foreign: {
      title: 'Ini datang dari laman lain',
      words:
        'Laman lain menyebabkan pelayar anda menghantar sesuatu ke sini, jadi tiada apa-apa yang dilakukan. Jika itu memang maksud anda, pergi ke halaman kami dan hantar dari sana.',
    },
    unmeasured: {
      title: 'Ini tidak dapat diterima',
      words: 'Apa yang dihantar tidak menyatakan saiznya, jadi tiada apa-apa yang dilakukan.',
    },
    tooLarge: {
      title: 'Ini terlalu besar',
      words:
        'Apa yang dihantar lebih besar daripada yang kami terima di sini, jadi tiada apa-apa yang dilakukan. Gambar boleh sehingga 8 MB.',
    },
    back: 'Kembali',
  },
}

export const everywhere = {
  account: 'Akaun',
  yourAccount: '{name}, akaun anda',
  newNotices: { other: '{count} makluman baharu' },
  new: 'baharu',
  trouble: {
    title: 'Halaman ini tidak dapat dipaparkan',
    words:
      'Ada masalah di pihak kami, dan ia telah dicatat. Tiada apa-apa milik anda yang hilang. Cubaan kedua selalunya berjaya.',
    again: 'Cuba lagi',
    front: 'Ke halaman depan',
  },
}
