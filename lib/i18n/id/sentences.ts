export const refusals = {
  phases: {
    'comments-closed': 'Komentar untuk artikel ini sudah ditutup.',
    'thread-closed':
      'Redaksi telah menutup utas ini. Anda dapat memulai utas baru di bawah artikel.',
    automatic: 'Formulir ini tampaknya diisi oleh program. Biarkan kolom tersembunyi kosong.',
    'too-quick': 'Itu cepat sekali. Baca sekali lagi, lalu kirim kembali.',
    'only-links':
      'Tautan saja belum banyak bercerita. Tambahkan dengan kata-kata Anda sendiri apa isinya.',
    'repeats-itself': 'Tanda yang sama diulang terus-menerus. Cukup tulis sekali.',
    'too-many-links':
      'Satu komentar paling banyak memuat {count} tautan. Kurangi, atau bagi menjadi beberapa komentar.',
    'blocked-word':
      'Ada kata yang tidak kami muat di dalamnya. Silakan sampaikan dengan cara lain.',
    'too-many-today':
      'Akun baru dapat menulis {count} komentar pada hari pertama. Silakan kembali besok.',
  },
  writing: {
    'not-allowed': 'Saat ini Anda tidak dapat menulis komentar.',
    'no-article': 'Artikel ini sudah tidak ada, jadi tidak dapat dikomentari.',
    'no-parent':
      'Komentar yang Anda balas sudah tidak ada. Anda tetap dapat menulis di bawah artikel.',
    'said-already': 'Anda sudah menulis hal yang persis sama di sini.',
    'not-yours': 'Komentar ini ditulis oleh orang lain.',
    'not-there': 'Komentar ini sudah tidak ada.',
    'too-late':
      'Komentar dapat disunting selama {count} menit. Anda masih dapat membalasnya sendiri.',
    answered: 'Sudah ada yang membalasnya, jadi isinya tetap. Anda pun dapat membalas.',
  },
  passage: {
    'feedback-closed': 'Tanggapan atas teks artikel ini sudah ditutup.',
    'passage-gone':
      'Bagian itu berubah selagi Anda menulis. Tulisan Anda tersimpan: pilih tempatnya dalam teks baru.',
    'passage-not-found': 'Kata-kata ini tidak ada dalam artikel. Silakan pilih lagi bagiannya.',
    'passage-too-long':
      'Satu bagian paling panjang {count} karakter. Silakan pilih lebih sedikit kata.',
    'no-ask': 'Pertanyaan ini sudah tidak ada.',
    'ask-closed': 'Redaksi tidak lagi menerima jawaban untuk pertanyaan ini.',
  },
  asking: {
    'not-allowed': 'Hanya redaksi yang mengajukan pertanyaan pada suatu bagian.',
    'no-article': 'Artikel ini sudah tidak ada di sini.',
    'not-yours-to-change': 'Hanya redaksi yang membuka dan menutup pertanyaannya.',
    'not-yours-to-switch':
      'Hanya penulis artikel dan para editor yang membuka dan menutup tanggapan.',
  },
  voting: {
    'not-allowed': 'Saat ini Anda tidak dapat memberi suara.',
    'your-own': 'Anda tidak dapat memberi suara pada komentar sendiri.',
  },
  reporting: {
    'not-allowed': 'Saat ini Anda tidak dapat melaporkan komentar.',
    'your-own': 'Ini komentar Anda sendiri. Anda dapat menghapusnya.',
  },
  moderating: {
    'not-allowed': 'Hanya moderator yang dapat melakukan ini.',
    'not-a-thread': 'Hanya komentar pembuka utas yang dapat disematkan atau ditutup.',
  },
  subscribing: {
    'signed-out': 'Silakan masuk dahulu.',
    'no-article': 'Artikel itu sudah tidak tersedia.',
    'no-comment': 'Komentar ini sudah tidak ditampilkan.',
    'members-only': 'Hanya anggota yang dapat diberi tahu tentang komentar baru. Mendaftar gratis.',
    'bad-link':
      'Tautan ini tidak berfungsi. Mungkin terpotong, atau sudah lebih dari {count} hari.',
    'not-our-link': 'Tautan ini bukan dari kami. Mungkin terpotong di perjalanan.',
  },
  people: {
    wrong: 'Alamat surel dan kata sandi itu tidak cocok.',
    'not-verified':
      'Buka dahulu tautan yang kami kirim lewat surel. Anda dapat meminta yang baru di bawah.',
    suspended: 'Akun ini ditangguhkan.',
    'password-too-plain':
      'Kata sandi itu termasuk yang paling mudah ditebak. Silakan pilih yang lain.',
    'password-names-you':
      'Kata sandi itu sebagian besar nama Anda, alamat Anda, atau nama situs ini. Pilih yang lain.',
    'answered-by-mail':
      'Terlalu banyak percobaan. Jika kata sandi ini benar, kami telah mengirim tautan untuk masuk ke surel Anda.',
    'password-wrong': 'Itu bukan kata sandi Anda.',
    'handle-taken': 'Nama panggilan itu sudah dipakai orang lain.',
    'handle-reserved': 'Nama panggilan itu dicadangkan untuk redaksi.',
    'no-password': 'Anda belum punya kata sandi. Mintalah tautan untuk memilihnya.',
    'handle-changes': 'Nama panggilan dapat diganti tiga kali sebulan. Silakan tunggu dahulu.',
    'name-imitates': 'Nama ini dapat dikira milik redaksi. Silakan pilih yang lain.',
    'name-word': 'Nama ini mengandung kata yang tidak kami muat. Silakan pilih yang lain.',
    'name-repeats': 'Nama ini mengulang huruf yang sama terus-menerus. Silakan pilih yang lain.',
    'about-word':
      'Keterangan ini mengandung kata yang tidak kami muat. Silakan tulis dengan cara lain.',
    'about-repeats': 'Keterangan ini mengulang huruf yang sama terus-menerus. Silakan persingkat.',
    'about-links':
      'Akun baru belum dapat menulis alamat web di sini. Tunggu sampai dua komentar Anda tampil.',
    'profile-premoderated':
      'Moderator membaca tulisan Anda sebelum tampil, jadi nama dan keterangan ini belum dapat diubah.',
    'link-over': 'Tautan ini sudah dipakai atau terlalu lama. Mintalah yang baru.',
    'address-not-vouched':
      'Situs itu tidak memastikan bahwa alamat surel ini milik Anda. Pastikan di sana, atau daftar di sini.',
    'same-address': 'Itu memang alamat Anda sekarang.',
    'not-a-picture': 'Berkas ini bukan gambar yang dapat kami baca. Gunakan JPEG, PNG, atau WebP.',
    'too-many-bytes': 'Gambar ini terlalu besar. Batasnya 8 megabita.',
    'too-many-pixels': 'Gambar ini memiliki terlalu banyak piksel. Perkecil lalu coba lagi.',
    'not-allowed': 'Peran Anda tidak mengizinkan hal itu.',
    'no-such-person': 'Sudah tidak ada orang dengan nama itu.',
    oneself: 'Anda tidak dapat melakukan ini pada akun sendiri.',
    'last-admin': 'Redaksi memerlukan seorang admin. Tunjuk dahulu orang lain.',
    'no-account': 'Anda memerlukan akun untuk itu.',
  },
}

export const holds = {
  'suspect-word': 'Moderator akan membacanya dahulu karena sebuah kata di dalamnya.',
  'links-of-a-newcomer':
    'Moderator akan membacanya dahulu karena ada tautan dan Anda masih baru di sini.',
  shouting: 'Moderator akan membacanya dahulu karena hampir semuanya huruf kapital.',
  'writer-premoderated': 'Moderator membaca komentar Anda sebelum ditampilkan.',
  'article-premoderated': 'Pada artikel ini moderator membaca setiap komentar sebelum ditampilkan.',
  reports: 'Disembunyikan setelah dilaporkan, belum ditinjau. Moderator akan memutuskan.',
  somehow: 'Moderator akan membacanya dahulu.',
}
