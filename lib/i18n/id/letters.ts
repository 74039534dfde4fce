export const letters = {
  linkMinutes: { other: 'Tautan ini berlaku sekali, dalam {count} menit.' },
  linkHours: { other: 'Tautan ini berlaku sekali, dalam {count} jam.' },
  notYou: 'Jika itu bukan Anda, Anda tidak perlu berbuat apa-apa.',
  notYouNoLink:
    'Jika itu bukan Anda, Anda tidak perlu berbuat apa-apa: tanpa tautan ini tidak ada yang terjadi.',
  verify: {
    subject: 'Akun Anda di {site}',
    words:
      'Selamat datang di {site}. Tinggal satu langkah: mohon konfirmasi bahwa alamat ini milik Anda.',
    link: 'Konfirmasi alamat',
    small: 'Jika bukan Anda yang mendaftar, biarkan saja: tanpa tautan ini tidak ada akun.',
  },
  known: {
    subject: 'Anda sudah punya akun di {site}',
    words:
      'Seseorang, mungkin Anda, ingin mendaftar dengan alamat ini. Alamat ini sudah punya akun.',
    link: 'Masuk',
    forgot: 'Pilih kata sandi baru, jika Anda lupa yang lama',
    small:
      'Jika itu bukan Anda, Anda tidak perlu berbuat apa-apa. Yang mencoba tidak diberi tahu bahwa Anda ada di sini.',
  },
  signIn: {
    subject: 'Masuk ke {site}',
    words: 'Ini tautan untuk masuk ke {site}.',
    link: 'Masuk',
    small:
      'Mohon jangan diteruskan: siapa pun yang memilikinya dapat masuk sebagai Anda. Jika bukan Anda yang meminta, biarkan saja.',
  },
  noAccount: {
    subject: 'Tidak ada akun di {site} dengan alamat ini',
    words:
      'Seseorang, mungkin Anda, meminta masuk ke {site} dengan alamat ini. Tidak ada akun dengan alamat ini. Apakah Anda mendaftar dengan alamat lain?',
    link: 'Daftar',
  },
  reset: {
    subject: 'Kata sandi baru untuk {site}',
    words: 'Seseorang, mungkin Anda, meminta kata sandi baru untuk akun Anda di {site}.',
    link: 'Pilih kata sandi baru',
    small: 'Jika itu bukan Anda, biarkan saja: kata sandi Anda tetap seperti semula.',
  },
  changeAddress: {
    subject: 'Alamat baru Anda di {site}',
    words: 'Anda meminta agar akun Anda di {site} memakai alamat ini mulai sekarang.',
    link: 'Pakai alamat ini',
  },
  approveAddress: {
    subject: 'Alamat lain untuk akun Anda di {site}',
    words:
      'Seseorang, mungkin Anda, meminta agar akun Anda di {site} memakai alamat lain. Tidak ada yang berubah sebelum Anda setuju.',
    link: 'Lihat alamatnya dan setujui',
    small:
      'Jika itu bukan Anda, ada orang lain yang memakai akun Anda: jangan buka tautan ini, masuklah, lalu keluar di semua perangkat.',
  },
  addressAsked: {
    subject: 'Ada permintaan alamat lain di {site}',
    words:
      'Seseorang, mungkin Anda, meminta agar akun Anda di {site} memakai alamat lain. Alamat berubah setelah tautan yang dikirim ke sana dibuka.',
    small:
      'Jika itu bukan Anda, ada yang tahu kata sandi Anda. Segera pilih yang baru; tautan itu pun tidak berlaku lagi:',
    link: 'Pilih kata sandi baru',
  },
  addressTaken: {
    subject: 'Alamat Anda dan akun lain di {site}',
    words:
      'Seseorang, mungkin Anda, ingin memakai alamat ini untuk akun lain di {site}. Alamat ini sudah punya akun, jadi tidak ada yang diubah.',
    link: 'Masuk ke akun dengan alamat ini',
  },
  addressChanged: {
    subject: 'Akun Anda di {site} memakai alamat lain',
    words:
      'Akun Anda di {site} kini memakai alamat lain. Ini surel terakhir tentang akun itu ke alamat ini.',
    small:
      'Jika itu bukan Anda, ada orang lain yang masuk ke akun Anda: mohon balas surel ini atau segera hubungi redaksi.',
  },
  passwordChanged: {
    subject: 'Kata sandi Anda di {site} telah diubah',
    words: 'Kata sandi akun Anda di {site} telah diubah, dan semua perangkat lain dikeluarkan.',
    small: 'Jika itu bukan Anda, segera pilih kata sandi baru:',
    link: 'Pilih kata sandi baru',
  },
  deletionAsked: {
    subject: 'Akun Anda di {site} akan dihapus',
    words: 'Anda meminta kami menghapus akun Anda di {site}. Itu akan dilakukan pada {day}.',
    withWords:
      'Isi komentar Anda juga dihapus; tempatnya tetap ada, agar balasan orang lain dapat dibaca.',
    withoutWords: 'Komentar Anda tetap ada, tanpa nama Anda.',
    keep: 'Jika Anda berubah pikiran, masuklah sebelum hari itu, dan semuanya tetap seperti semula.',
    link: 'Masuk dan pertahankan akun',
    small: 'Jika itu bukan Anda, masuklah dan pilih kata sandi baru.',
  },
  confirm: {
    subject: 'Mohon konfirmasi: surel tentang komentar pada “{headline}”',
    comments:
      'Seseorang, mungkin Anda, meminta {site} menyurati alamat ini bila ada komentar baru pada “{headline}”.',
    replies:
      'Seseorang, mungkin Anda, meminta {site} menyurati alamat ini bila ada balasan untuk sebuah komentar di bawah “{headline}”.',
    link: 'Ya, kirimi saya',
    small: {
      other:
        'Tautan ini berlaku {count} hari. Jika itu bukan Anda, biarkan saja: tanpa tautan ini tidak ada surel lain.',
    },
  },
  aReader: 'Seorang pembaca',
  notice: {
    mention: '{who} menyebut Anda di bawah “{headline}”',
    comment: '{who} menulis di bawah komentar yang Anda ikuti pada “{headline}”',
    mine: '{who} membalas Anda di bawah “{headline}”',
    article: '{who} mengomentari “{headline}”',
  },
  short: {
    mention: '{who} menyebut Anda',
    comment: '{who} menulis di bawah komentar yang Anda ikuti',
    mine: '{who} membalas Anda',
    article: '{who}',
  },
  read: 'Baca dan jawab',
  spoiler: '[bocoran]',
  digest: { other: '{count} komentar baru di {site}' },
  more: { other: 'Dan {count} lagi di kotak masuk Anda' },
  subscriptions: 'Semua langganan Anda',
  inbox: 'Kotak masuk dan langganan Anda',
  howOften: 'Seberapa sering surel datang',
  stop: {
    article: 'Hentikan surel tentang komentar baru pada artikel ini',
    mine: 'Hentikan surel tentang balasan untuk komentar Anda pada artikel ini',
    comment: 'Hentikan surel tentang komentar yang Anda ikuti pada artikel ini',
    all: 'Hentikan semua surel tentang komentar',
  },
}
