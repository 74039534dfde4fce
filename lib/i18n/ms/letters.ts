export const letters = {
  linkMinutes: { other: 'Pautan ini boleh digunakan sekali, dalam masa {count} minit.' },
  linkHours: { other: 'Pautan ini boleh digunakan sekali, dalam masa {count} jam.' },
  notYou: 'Jika itu bukan anda, anda tidak perlu berbuat apa-apa.',
  notYouNoLink:
    'Jika itu bukan anda, anda tidak perlu berbuat apa-apa: tanpa pautan ini tiada apa yang berlaku.',
  verify: {
    subject: 'Akaun anda dengan {site}',
    words:
      'Selamat datang ke {site}. Tinggal satu langkah: sila sahkan bahawa alamat ini milik anda.',
    link: 'Sahkan alamat',
    small: 'Jika bukan anda yang mendaftar, biarkan sahaja: tanpa pautan ini tiada akaun dibuka.',
  },
  known: {
    subject: 'Anda sudah ada akaun dengan {site}',
    words: 'Seseorang, mungkin anda, mahu mendaftar dengan alamat ini. Alamat ini sudah ada akaun.',
    link: 'Log masuk',
    forgot: 'Pilih kata laluan baharu, jika anda terlupa yang lama',
    small:
      'Jika itu bukan anda, anda tidak perlu berbuat apa-apa. Orang yang mencuba tidak diberitahu bahawa anda bersama kami.',
  },
  signIn: {
    subject: 'Log masuk ke {site}',
    words: 'Ini pautan untuk log masuk ke {site}.',
    link: 'Log masuk',
    small:
      'Sila jangan berikan kepada orang lain: sesiapa yang memilikinya boleh masuk sebagai anda. Jika bukan anda yang meminta, biarkan sahaja.',
  },
  noAccount: {
    subject: 'Tiada akaun dengan {site} menggunakan alamat ini',
    words:
      'Seseorang, mungkin anda, meminta untuk log masuk ke {site} dengan alamat ini. Tiada akaun yang menggunakannya. Adakah anda mendaftar dengan alamat lain?',
    link: 'Daftar',
  },
  reset: {
    subject: 'Kata laluan baharu untuk {site}',
    words: 'Seseorang, mungkin anda, meminta kata laluan baharu untuk akaun anda dengan {site}.',
    link: 'Pilih kata laluan baharu',
    small: 'Jika itu bukan anda, biarkan sahaja: kata laluan anda kekal seperti sedia ada.',
  },
  changeAddress: {
    subject: 'Alamat baharu anda dengan {site}',
    words: 'Anda meminta supaya akaun anda dengan {site} menggunakan alamat ini mulai sekarang.',
    link: 'Gunakan alamat ini',
  },
  approveAddress: {
    subject: 'Alamat lain untuk akaun anda dengan {site}',
    words:
      'Seseorang, mungkin anda, meminta supaya akaun anda dengan {site} menggunakan alamat lain. Tiada apa yang berubah sebelum anda bersetuju.',
    link: 'Lihat alamat itu dan bersetuju',
    small:
      'Jika itu bukan anda, orang lain sedang menggunakan akaun anda: jangan ikut pautan ini, log masuk dan log keluar di semua peranti.',
  },
  addressAsked: {
    subject: 'Alamat lain telah diminta dengan {site}',
    words:
      'Seseorang, mungkin anda, meminta supaya akaun anda dengan {site} menggunakan alamat lain. Alamat berubah apabila pautan yang dihantar ke sana diikuti.',
    small:
      'Jika itu bukan anda, ada orang yang tahu kata laluan anda. Pilih yang baharu dengan segera; pautan itu juga tidak lagi sah:',
    link: 'Pilih kata laluan baharu',
  },
  addressTaken: {
    subject: 'Alamat anda dan akaun lain dengan {site}',
    words:
      'Seseorang, mungkin anda, mahu menggunakan alamat ini untuk akaun lain dengan {site}. Alamat ini sudah ada akaun, jadi tiada apa yang diubah.',
    link: 'Log masuk ke akaun yang memilikinya',
  },
  addressChanged: {
    subject: 'Akaun anda dengan {site} menggunakan alamat lain',
    words:
      'Akaun anda dengan {site} kini menggunakan alamat lain. Ini e-mel terakhir tentangnya yang dihantar ke alamat ini.',
    small:
      'Jika itu bukan anda, orang lain telah memasuki akaun anda: sila balas e-mel ini atau hubungi bilik berita dengan segera.',
  },
  passwordChanged: {
    subject: 'Kata laluan anda untuk {site} telah ditukar',
    words:
      'Kata laluan akaun anda dengan {site} telah ditukar, dan semua peranti lain telah dilog keluar.',
    small: 'Jika itu bukan anda, pilih kata laluan baharu dengan segera:',
    link: 'Pilih kata laluan baharu',
  },
  deletionAsked: {
    subject: 'Akaun anda dengan {site} akan dipadamkan',
    words: 'Anda meminta kami memadamkan akaun anda dengan {site}. Ini akan berlaku pada {day}.',
    withWords:
      'Isi komen anda turut dipadamkan; tempatnya kekal, supaya balasan orang lain dapat dibaca.',
    withoutWords: 'Komen anda kekal, tanpa nama anda.',
    keep: 'Jika anda berubah fikiran, log masuk sebelum hari itu, dan semuanya kekal seperti sedia ada.',
    link: 'Log masuk dan kekalkan akaun',
    small: 'Jika itu bukan anda, log masuk dan pilih kata laluan baharu.',
  },
  confirm: {
    subject: 'Sila sahkan: e-mel tentang komen pada “{headline}”',
    comments:
      'Seseorang, mungkin anda, meminta {site} menulis ke alamat ini apabila ada komen baharu pada “{headline}”.',
    replies:
      'Seseorang, mungkin anda, meminta {site} menulis ke alamat ini apabila ada balasan kepada satu komen di bawah “{headline}”.',
    link: 'Ya, hantar kepada saya',
    small: {
      other:
        'Pautan ini boleh digunakan selama {count} hari. Jika itu bukan anda, biarkan sahaja: tanpa pautan ini tiada e-mel lain dihantar.',
    },
  },
  aReader: 'Seorang pembaca',
  notice: {
    mention: '{who} menyebut anda di bawah “{headline}”',
    comment: '{who} menulis di bawah komen yang anda ikuti pada “{headline}”',
    mine: '{who} membalas anda di bawah “{headline}”',
    article: '{who} memberi komen pada “{headline}”',
  },
  short: {
    mention: '{who} menyebut anda',
    comment: '{who} menulis di bawah komen yang anda ikuti',
    mine: '{who} membalas anda',
    article: '{who}',
  },
  read: 'Baca dan jawab',
  spoiler: '[pendedahan]',
  digest: { other: '{count} komen baharu di {site}' },
  more: { other: 'Dan {count} lagi dalam peti masuk anda' },
  subscriptions: 'Semua langganan anda',
  inbox: 'Peti masuk dan langganan anda',
  howOften: 'Kekerapan e-mel',
  stop: {
    article: 'Hentikan e-mel tentang komen baharu pada artikel ini',
    mine: 'Hentikan e-mel tentang balasan kepada komen anda pada artikel ini',
    comment: 'Hentikan e-mel tentang komen yang anda ikuti pada artikel ini',
    all: 'Hentikan semua e-mel tentang komen',
  },
}
