export const refusals = {
  phases: {
    'comments-closed': 'Ruangan komen bagi artikel ini telah ditutup.',
    'thread-closed':
      'Bilik berita telah menutup bebenang ini. Anda boleh memulakan yang baharu di bawah artikel.',
    automatic:
      'Borang ini nampaknya diisi oleh program. Biarkan medan yang tersembunyi itu kosong.',
    'too-quick': 'Pantas sungguh. Baca sekali lagi, kemudian hantar semula.',
    'only-links':
      'Pautan sahaja kurang bermakna. Tambah dengan kata-kata anda sendiri apa yang ditunjukkannya.',
    'repeats-itself': 'Tanda yang sama diulang berkali-kali. Tulis sekali sahaja.',
    'too-many-links':
      'Satu komen boleh ada paling banyak {count} pautan. Kurangkan, atau pecahkan komen itu.',
    'blocked-word': 'Ada perkataan yang tidak kami siarkan. Sila nyatakan dengan cara lain.',
    'too-many-today':
      'Akaun baharu boleh menulis {count} komen pada hari pertama. Sila datang semula esok.',
  },
  writing: {
    'not-allowed': 'Anda tidak boleh menulis komen buat masa ini.',
    'no-article': 'Artikel ini tiada lagi di sini, maka tidak boleh dikomen.',
    'no-parent': 'Komen yang anda balas sudah tiada. Anda masih boleh menulis di bawah artikel.',
    'said-already': 'Anda sudah menulis perkara yang sama di sini.',
    'not-yours': 'Komen ini ditulis oleh orang lain.',
    'not-there': 'Komen ini sudah tiada.',
    'too-late': 'Komen boleh disunting selama {count} minit. Anda masih boleh membalasnya sendiri.',
    answered: 'Sudah ada yang membalasnya, maka ia kekal begitu. Anda juga boleh membalas.',
  },
  passage: {
    'feedback-closed': 'Maklum balas tentang teks artikel ini telah ditutup.',
    'passage-gone':
      'Petikan itu berubah semasa anda menulis. Tulisan anda disimpan: pilih tempatnya dalam teks baharu.',
    'passage-not-found': 'Kata-kata ini tiada dalam artikel. Sila pilih petikan sekali lagi.',
    'passage-too-long':
      'Satu petikan paling panjang {count} aksara. Sila pilih lebih sedikit perkataan.',
    'no-ask': 'Soalan ini sudah tiada.',
    'ask-closed': 'Bilik berita tidak lagi menerima jawapan bagi soalan ini.',
  },
  asking: {
    'not-allowed': 'Hanya bilik berita mengemukakan soalan pada petikan.',
    'no-article': 'Artikel ini tiada lagi di sini.',
    'not-yours-to-change': 'Hanya bilik berita membuka dan menutup soalannya.',
    'not-yours-to-switch':
      'Hanya penulis artikel dan para editor membuka dan menutup maklum balas.',
  },
  voting: {
    'not-allowed': 'Anda tidak boleh mengundi buat masa ini.',
    'your-own': 'Anda tidak boleh mengundi komen sendiri.',
  },
  reporting: {
    'not-allowed': 'Anda tidak boleh melaporkan komen buat masa ini.',
    'your-own': 'Ini komen anda sendiri. Anda boleh memadamkannya.',
  },
  moderating: {
    'not-allowed': 'Hanya moderator boleh melakukan ini.',
    'not-a-thread': 'Hanya komen yang memulakan bebenang boleh disemat atau ditutup.',
  },
  subscribing: {
    'signed-out': 'Sila log masuk dahulu.',
    'no-article': 'Artikel itu tidak lagi tersedia.',
    'no-comment': 'Komen ini tidak lagi dipaparkan.',
    'members-only': 'Hanya ahli boleh dimaklumkan tentang komen baharu. Pendaftaran percuma.',
    'bad-link':
      'Pautan ini tidak berfungsi. Mungkin terpotong, atau sudah lebih daripada {count} hari.',
    'not-our-link': 'Pautan ini bukan daripada kami. Mungkin terpotong dalam perjalanan.',
  },
  people: {
    wrong: 'Alamat e-mel dan kata laluan itu tidak sepadan.',
    'not-verified':
      'Ikut dahulu pautan yang kami e-melkan. Anda boleh meminta yang baharu di bawah.',
    suspended: 'Akaun ini digantung.',
    'password-too-plain': 'Kata laluan itu antara yang paling mudah diteka. Sila pilih yang lain.',
    'password-names-you':
      'Kata laluan itu kebanyakannya nama anda, alamat anda atau nama laman ini. Pilih yang lain.',
    'answered-by-mail':
      'Terlalu banyak percubaan. Jika kata laluan ini betul, kami telah menghantar pautan log masuk ke e-mel anda.',
    'password-wrong': 'Itu bukan kata laluan anda.',
    'handle-taken': 'Nama panggilan itu sudah dipakai orang lain.',
    'handle-reserved': 'Nama panggilan itu dikhaskan untuk bilik berita.',
    'no-password': 'Anda belum ada kata laluan. Minta pautan untuk memilihnya.',
    'handle-changes': 'Nama panggilan boleh ditukar tiga kali sebulan. Sila tunggu dahulu.',
    'name-imitates': 'Nama ini boleh disangka milik bilik berita. Sila pilih yang lain.',
    'name-word': 'Nama ini mengandungi perkataan yang tidak kami siarkan. Sila pilih yang lain.',
    'name-repeats': 'Nama ini mengulangi huruf yang sama berkali-kali. Sila pilih yang lain.',
    'about-word':
      'Keterangan ini mengandungi perkataan yang tidak kami siarkan. Sila tulis dengan cara lain.',
    'about-repeats': 'Keterangan ini mengulangi huruf yang sama berkali-kali. Sila pendekkan.',
    'about-links':
      'Akaun baharu belum boleh menulis alamat web di sini. Tunggu hingga dua komen anda disiarkan.',
    'profile-premoderated':
      'Moderator membaca tulisan anda sebelum disiarkan, jadi nama dan keterangan ini belum boleh diubah.',
    'link-over': 'Pautan ini sudah digunakan atau terlalu lama. Minta yang baharu.',
    'address-not-vouched':
      'Laman itu tidak mengesahkan bahawa alamat e-mel ini milik anda. Sahkan di sana, atau daftar di sini.',
    'same-address': 'Itu memang alamat anda sekarang.',
    'not-a-picture': 'Fail ini bukan gambar yang dapat kami baca. Gunakan JPEG, PNG atau WebP.',
    'too-many-bytes': 'Gambar ini terlalu besar. Hadnya 8 megabait.',
    'too-many-pixels': 'Gambar ini mempunyai terlalu banyak piksel. Kecilkan dan cuba lagi.',
    'not-allowed': 'Peranan anda tidak membenarkannya.',
    'no-such-person': 'Tiada lagi sesiapa dengan nama itu.',
    oneself: 'Anda tidak boleh melakukan ini pada akaun sendiri.',
    'last-admin': 'Bilik berita memerlukan seorang pentadbir. Lantik orang lain dahulu.',
    'no-account': 'Anda memerlukan akaun untuk itu.',
  },
}

export const holds = {
  'suspect-word': 'Moderator akan membacanya dahulu kerana satu perkataan di dalamnya.',
  'links-of-a-newcomer':
    'Moderator akan membacanya dahulu kerana ada pautan dan anda masih baharu di sini.',
  shouting: 'Moderator akan membacanya dahulu kerana hampir semuanya huruf besar.',
  'writer-premoderated': 'Moderator membaca komen anda sebelum disiarkan.',
  'article-premoderated': 'Bagi artikel ini moderator membaca setiap komen sebelum disiarkan.',
  reports: 'Disembunyikan selepas dilaporkan, belum disemak. Moderator akan memutuskan.',
  somehow: 'Moderator akan membacanya dahulu.',
}
