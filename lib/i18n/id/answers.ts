export const answers = {
  done: 'Selesai.',
  saved: 'Tersimpan.',
  signInFirst: 'Silakan masuk dahulu. Tulisan Anda tersimpan.',
  signedOut: 'Anda sudah tidak masuk lagi.',
  seeMarked: 'Harap perbaiki isian yang ditandai.',
  wentWrong:
    'Ada yang salah di pihak kami, dan sudah dicatat. Tulisan Anda tidak hilang: coba lagi sebentar.',
  outage:
    'Basis data kami tidak menjawab, jadi ini belum bisa disimpan. Tulisan Anda masih ada di sini: kirim lagi sebentar.',
  soon: 'Terlalu sering. Coba lagi sebentar.',
  seconds: { other: 'Terlalu sering. Coba lagi dalam {count} detik.' },
  minutes: { other: 'Terlalu sering. Coba lagi dalam {count} menit.' },
  hours: { other: 'Terlalu sering. Coba lagi dalam {count} jam.' },
  commentDeleted: 'Komentar Anda telah dihapus.',
  reported: 'Terima kasih. Moderator akan memeriksanya.',
  ignored: 'Sekarang Anda mengabaikannya.',
  ignoredNoMore: 'Anda melihatnya lagi.',
  folded: 'Mulai sekarang komentarnya dilipat untuk Anda.',
  unfolded: 'Anda melihat komentarnya lagi.',
  subscribed: 'Anda akan diberi tahu.',
  unsubscribed: 'Anda tidak akan diberi tahu lagi.',
  resumed: 'Anda akan menerima kabarnya.',
  stopped: 'Dihentikan.',
  ended: 'Anda telah berhenti berlangganan.',
  guestAsked:
    'Silakan periksa surel Anda: tautan di dalamnya mengaktifkan langganan. Jika Anda sudah berlangganan, tidak ada surel yang dikirim.',
  guestConfirmed:
    'Terima kasih. Mulai sekarang kami menulis kepada Anda; setiap surel memuat cara menghentikannya.',
  signedUp:
    'Kami telah mengirim surel ke {email}. Buka tautan di dalamnya, dan Anda langsung masuk. Tautan berlaku dua hari.',
  linkMailed:
    'Jika {email} memiliki akun di sini, sebuah tautan sedang dikirim ke sana. Tautan berlaku 15 menit.',
  resetMailed:
    'Jika {email} memiliki akun di sini, sebuah tautan sedang dikirim ke sana. Tautan berlaku satu jam.',
  addressAsked:
    'Kami telah mengirim surel ke {email}. Buka tautan di dalamnya, dan itulah alamat Anda.',
  approvalAsked:
    'Kami telah mengirim surel ke {email}, alamat Anda saat ini. Buka dahulu tautan di dalamnya.',
  passwordLinkMailed:
    'Kami telah mengirim surel ke {email}. Tautan di dalamnya untuk memilih kata sandi dan berlaku satu jam.',
  addressChanged: 'Mulai sekarang inilah alamat akun Anda.',
  passwordSaved: 'Tersimpan. Semua perangkat lain telah dikeluarkan.',
  pictureGone: 'Gambar telah dihapus.',
  draftKept: 'Tulisan Anda tersimpan. Masuklah, dan Anda dapat melanjutkannya.',
  deletionAsked:
    'Akun Anda akan dihapus sesuai permintaan, dan Anda telah keluar. Harinya kami kirim lewat surel. Jika Anda masuk sebelum itu, semuanya tetap seperti semula.',
  outEverywhere: 'Anda telah keluar di semua perangkat.',
  out: 'Anda telah keluar.',
  otherSiteFailed:
    'Masuk lewat situs lain tidak berhasil. Coba lagi sebentar, atau masuk langsung di sini.',
  aMoment: 'Sebentar',
  onTheWay: 'Anda sedang menuju {site}.',
  goOnTo: 'Lanjut ke {site}',
}

export const fields = {
  unclear: 'Ini tidak dapat dibaca. Silakan coba lagi.',
  emailMissing: 'Alamat surel Anda belum diisi.',
  emailLong: 'Itu terlalu panjang untuk alamat surel.',
  emailShape: 'Alamat surel berbentuk seperti nama@example.org.',
  passwordShort: 'Kata sandi paling sedikit {count} karakter. Beberapa kata sudah baik.',
  passwordLong: 'Kata sandi paling panjang {count} karakter.',
  passwordMissing: 'Kata sandi Anda belum diisi.',
  nameMissing: 'Nama belum diisi.',
  nameLong: 'Nama paling panjang {count} karakter.',
  nameUnseen: 'Nama hanya boleh berisi tanda yang terlihat.',
  nameScripts: 'Satu kata dalam nama tidak boleh memakai huruf dari dua abjad.',
  nameLetters: 'Nama harus mengandung huruf.',
  nameAddress: 'Nama bukanlah alamat.',
  handleShape:
    'Nama panggilan terdiri atas 2 sampai 30 huruf a sampai z, angka, dan tanda hubung tunggal di antaranya.',
  aboutLong: 'Keterangan tentang diri Anda paling panjang {count} karakter.',
  linkCut: 'Tautan ini tidak utuh.',
  pictureMissing: 'Pilih gambar dahulu.',
  passageLong: 'Satu bagian paling panjang {count} karakter. Silakan pilih lebih sedikit kata.',
  passageMissing: 'Pilih kata-kata yang Anda maksud.',
  kindMissing: 'Pilih jenisnya: catatan, pertanyaan, atau ralat.',
  wordingLong: 'Usulan kata-kata paling panjang {count} karakter.',
  questionMissing: 'Tulis pertanyaan yang harus dijawab pembaca.',
  questionLong: 'Pertanyaan paling panjang {count} karakter.',
  reportMissing: 'Pilih apa yang salah dengannya.',
  reportLong: 'Paling panjang {count} karakter.',
  commentMissing: 'Tulis sesuatu dahulu.',
  commentLong: 'Komentar paling panjang {count} karakter. Silakan persingkat.',
  marksMany:
    'Beberapa huruf punya terlalu banyak aksen atau tanda lain. Satu huruf paling banyak punya {count}.',
  wishUnclear: 'Silakan pilih kabar yang ingin Anda terima.',
}

export const notices = {
  mention: '{who} menyebut Anda di bawah {story}',
  comment: '{who} menulis di bawah komentar yang Anda ikuti pada {story}',
  mine: '{who} membalas Anda di bawah {story}',
  article: '{who} mengomentari {story}',
  somebody: 'Seorang pembaca',
}
