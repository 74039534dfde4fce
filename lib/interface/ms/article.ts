export const article = {
  by: 'Oleh {author}',
  updated: 'Dikemas kini {time}',
  history: 'Sejarah',
  corrected: 'Dibetulkan',
  readIn: 'Baca dalam',
  correction: 'Pembetulan',
  corrections: 'Pembetulan',
  foundBy: 'Ditemui oleh {reader}',
  tags: 'Tag',
  share: 'Kongsi',
  mail: 'Hantar melalui e-mel',
  bothAbout: 'Kedua-duanya tentang {topics}.',
  bothIn: 'Kedua-duanya dalam ruangan {section}.',
}

export const body = {
  keepReading: 'Teruskan membaca',
  linkTo: 'Pautan ke “{heading}”',
  table: 'Jadual',
  code: 'Kod',
  codeIn: 'Kod, {language}',
  notCarried: 'Tidak dibawa masuk: {what}',
  noPicture: 'Gambar tidak tersedia',
  openPicture: 'Buka gambar',
}

export const story = {
  more: 'Berita lain',
  moreBy: 'Lagi oleh {name}',
  moreIn: 'Lagi dalam {name}',
  loadBy: 'Muatkan lagi oleh {name}',
  loadIn: 'Muatkan lagi dalam {name}',
  allBy: 'Semua berita oleh {name}',
  allIn: 'Semua berita dalam {name}',
  notLoaded: 'Berita tidak dapat dimuatkan. Ikuti pautan sekali lagi: ia terbuka sebagai halaman.',
  added: { other: '{count} berita lagi' },
  checkAlso: 'Lihat juga',
  closeCheckAlso: 'Tutup Lihat juga',
  copy: 'Salin pautan',
  copied: 'Pautan disalin',
  notCopied: 'Pautan tidak dapat disalin: {url}',
  pass: 'Kongsi …',
}
