export const answers = {
  done: 'Selesai.',
  saved: 'Disimpan.',
  signInFirst: 'Sila log masuk dahulu. Tulisan anda disimpan.',
  signedOut: 'Anda tidak lagi log masuk.',
  seeMarked: 'Sila betulkan ruangan yang ditandakan.',
  wentWrong:
    'Ada masalah di pihak kami, dan ia telah dicatat. Tulisan anda tidak hilang: cuba lagi sebentar.',
  outage:
    'Pangkalan data kami tidak menjawab, jadi ini tidak dapat disimpan. Tulisan anda masih ada di sini: hantar semula sebentar lagi.',
  soon: 'Terlalu kerap. Cuba lagi sebentar.',
  seconds: { other: 'Terlalu kerap. Cuba lagi dalam {count} saat.' },
  minutes: { other: 'Terlalu kerap. Cuba lagi dalam {count} minit.' },
  hours: { other: 'Terlalu kerap. Cuba lagi dalam {count} jam.' },
  commentDeleted: 'Komen anda telah dipadamkan.',
  reported: 'Terima kasih. Moderator akan menelitinya.',
  ignored: 'Kini anda mengabaikannya.',
  ignoredNoMore: 'Anda melihatnya semula.',
  folded: 'Mulai sekarang komennya dilipat bagi anda.',
  unfolded: 'Anda melihat komennya semula.',
  subscribed: 'Anda akan dimaklumkan.',
  unsubscribed: 'Anda tidak akan dimaklumkan lagi.',
  resumed: 'Anda akan menerima maklumannya.',
  stopped: 'Dihentikan.',
  ended: 'Anda telah berhenti melanggan.',
  guestAsked:
    'Sila semak e-mel anda: pautan di dalamnya mengesahkan langganan. Jika anda sudah melanggan, tiada e-mel dihantar.',
  guestConfirmed:
    'Terima kasih. Mulai sekarang kami menulis kepada anda; setiap e-mel menyatakan cara menghentikannya.',
  signedUp:
    'Kami telah menghantar e-mel ke {email}. Ikut pautan di dalamnya, dan anda terus masuk. Ia sah selama dua hari.',
  linkMailed:
    'Jika {email} mempunyai akaun di sini, satu pautan sedang dihantar ke sana. Ia sah selama 15 minit.',
  resetMailed:
    'Jika {email} mempunyai akaun di sini, satu pautan sedang dihantar ke sana. Ia sah selama satu jam.',
  addressAsked:
    'Kami telah menghantar e-mel ke {email}. Ikut pautan di dalamnya, dan itulah alamat anda.',
  approvalAsked:
    'Kami telah menghantar e-mel ke {email}, alamat anda sekarang. Ikut pautan di dalamnya dahulu.',
  passwordLinkMailed:
    'Kami telah menghantar e-mel ke {email}. Pautan di dalamnya membolehkan anda memilih kata laluan dan sah selama satu jam.',
  addressChanged: 'Mulai sekarang inilah alamat akaun anda.',
  passwordSaved: 'Disimpan. Semua peranti lain telah dilog keluar.',
  pictureGone: 'Gambar telah dibuang.',
  draftKept: 'Tulisan anda disimpan. Log masuk, dan anda boleh menyambungnya.',
  deletionAsked:
    'Akaun anda akan dipadamkan seperti diminta, dan anda telah log keluar. Harinya kami e-melkan kepada anda. Jika anda log masuk sebelum itu, semuanya kekal seperti asal.',
  outEverywhere: 'Anda telah log keluar di semua peranti.',
  out: 'Anda telah log keluar.',
  otherSiteFailed:
    'Log masuk melalui laman lain tidak berjaya. Cuba lagi sebentar, atau log masuk terus di sini.',
  aMoment: 'Sebentar',
  onTheWay: 'Anda sedang menuju ke {site}.',
  goOnTo: 'Teruskan ke {site}',
}

export const fields = {
  unclear: 'Ini tidak dapat dibaca. Sila cuba lagi.',
  emailMissing: 'Alamat e-mel anda belum diisi.',
  emailLong: 'Itu terlalu panjang untuk alamat e-mel.',
  emailShape: 'Alamat e-mel kelihatan seperti nama@example.org.',
  passwordShort: 'Kata laluan sekurang-kurangnya {count} aksara. Beberapa perkataan sudah baik.',
  passwordLong: 'Kata laluan paling panjang {count} aksara.',
  passwordMissing: 'Kata laluan anda belum diisi.',
  nameMissing: 'Nama belum diisi.',
  nameLong: 'Nama paling panjang {count} aksara.',
  nameUnseen: 'Nama hanya boleh mengandungi tanda yang kelihatan.',
  nameScripts: 'Satu perkataan dalam nama tidak boleh memakai huruf daripada dua abjad.',
  nameLetters: 'Nama mesti mengandungi huruf.',
  nameAddress: 'Nama bukan alamat.',
  handleShape:
    'Nama panggilan terdiri daripada 2 hingga 30 huruf a hingga z, angka, dan tanda sempang tunggal di antaranya.',
  aboutLong: 'Keterangan tentang diri anda paling panjang {count} aksara.',
  linkCut: 'Pautan ini tidak lengkap.',
  pictureMissing: 'Pilih gambar dahulu.',
  passageLong: 'Satu petikan paling panjang {count} aksara. Sila pilih lebih sedikit perkataan.',
  passageMissing: 'Pilih kata-kata yang anda maksudkan.',
  kindMissing: 'Pilih jenisnya: catatan, soalan atau pembetulan.',
  wordingLong: 'Cadangan ayat paling panjang {count} aksara.',
  questionMissing: 'Tulis soalan yang harus dijawab pembaca.',
  questionLong: 'Soalan paling panjang {count} aksara.',
  reportMissing: 'Pilih apa yang tidak kena dengannya.',
  reportLong: 'Paling panjang {count} aksara.',
  commentMissing: 'Tulis sesuatu dahulu.',
  commentLong: 'Komen paling panjang {count} aksara. Sila pendekkan.',
  marksMany:
    'Sesetengah huruf mempunyai terlalu banyak aksen atau tanda lain. Satu huruf boleh mempunyai paling banyak {count}.',
  wishUnclear: 'Sila pilih perkara yang anda mahu ikuti.',
}

export const notices = {
  mention: '{who} menyebut anda di bawah {story}',
  comment: '{who} menulis di bawah komen yang anda ikuti pada {story}',
  mine: '{who} membalas anda di bawah {story}',
  article: '{who} memberi komen tentang {story}',
  somebody: 'Seorang pembaca',
}
