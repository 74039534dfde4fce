export const site = {
  skip: 'Langsung ke berita',
  sections: 'Rubrik',
  allSections: 'Semua rubrik',
  newspaper: 'Tentang koran ini',
  corrections: 'Ralat',
  archive: 'Arsip',
  feed: 'Umpan RSS',
  languages: 'Bahasa situs ini',
  missing: {
    name: 'Tidak ditemukan',
    title: 'Tidak ada halaman di alamat ini',
    words:
      'Mungkin alamatnya salah ketik, atau beritanya sudah ditarik. Apa yang kami terbitkan tetap di tempatnya: berita yang pindah alamat akan membawa Anda ke sana.',
    front: 'Ke halaman depan',
    sections: 'Rubrik untuk mencari',
  },
  outage: {
    title: 'Halaman ini sedang tidak tersedia',
    words:
      'Basis data kami tidak menjawab. Halaman yang paling banyak dibaca masih bisa dibuka; silakan coba halaman ini lagi sebentar.',
    unsaved: {
      title: 'Ini belum bisa disimpan',
      words:
        'Basis data kami tidak menjawab. Tulisan Anda ada di bawah: tunggu sebentar, lalu kirim lagi.',
    },
    written: 'Tulisan Anda',
    sendAgain: 'Kirim lagi',
  },
  unread: {
    foreign: {
      title: 'Kiriman ini datang dari situs lain',
      words:
        'Situs lain membuat peramban Anda mengirim sesuatu ke sini, jadi tidak ada yang kami lakukan. Kalau memang itu maksud Anda, buka halaman kami dan kirim dari sana.',
    },
    unmeasured: {
      title: 'Kiriman ini tidak bisa diterima',
      words: 'Kiriman ini tidak menyebutkan ukurannya, jadi tidak ada yang kami lakukan.',
    },
    tooLarge: {
      title: 'Kiriman ini terlalu besar',
      words:
        'Yang dikirim lebih besar daripada yang kami terima di sini, jadi tidak ada yang kami lakukan. Gambar boleh sampai 8 MB.',
    },
    back: 'Kembali',
  },
}

export const everywhere = {
  account: 'Akun',
  yourAccount: '{name}, akun Anda',
  newNotices: { other: '{count} pemberitahuan baru' },
  new: 'baru',
  trouble: {
    title: 'Halaman ini gagal ditampilkan',
    words:
      'Ada yang salah di pihak kami, dan sudah kami catat. Tidak ada milik Anda yang hilang. Mencoba sekali lagi sering berhasil.',
    again: 'Coba lagi',
    front: 'Ke halaman depan',
  },
}
