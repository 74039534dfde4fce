export const article = {
  by: 'Oleh {author}',
  updated: 'Diperbarui {time}',
  history: 'Riwayat',
  corrected: 'Diralat',
  readIn: 'Baca dalam',
  correction: 'Ralat',
  corrections: 'Ralat',
  foundBy: 'Ditemukan oleh {reader}',
  tags: 'Tag',
  share: 'Bagikan',
  mail: 'Kirim lewat surel',
  bothAbout: 'Keduanya tentang {topics}.',
  bothIn: 'Keduanya di rubrik {section}.',
}

export const body = {
  keepReading: 'Baca juga',
  linkTo: 'Tautan ke “{heading}”',
  table: 'Tabel',
  code: 'Kode',
  codeIn: 'Kode, {language}',
  notCarried: 'Tidak ikut dipindahkan: {what}',
  noPicture: 'Gambar tidak tersedia',
  openPicture: 'Buka gambar',
}

export const story = {
  more: 'Berita lainnya',
  moreBy: 'Lainnya oleh {name}',
  moreIn: 'Lainnya di {name}',
  loadBy: 'Muat lagi oleh {name}',
  loadIn: 'Muat lagi di {name}',
  allBy: 'Semua berita oleh {name}',
  allIn: 'Semua berita di {name}',
  notLoaded: 'Berita gagal dimuat. Ikuti tautannya sekali lagi: ia terbuka sebagai halaman.',
  added: { other: '{count} berita lagi' },
  checkAlso: 'Lihat juga',
  closeCheckAlso: 'Tutup Lihat juga',
  copy: 'Salin tautan',
  copied: 'Tautan disalin',
  notCopied: 'Tautan tidak dapat disalin: {url}',
  pass: 'Bagikan …',
}
