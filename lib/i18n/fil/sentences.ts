export const refusals = {
  phases: {
    'comments-closed': 'Sarado na ang mga komento sa artikulong ito.',
    'thread-closed':
      'Isinara na ng newsroom ang thread na ito. Maaari kang magsimula ng bago sa ilalim ng artikulo.',
    automatic:
      'Mukhang programa ang nagpuno ng form na ito. Iwanang blangko ang nakatagong patlang.',
    'too-quick': 'Ang bilis niyon. Basahin muli, saka ipadala ulit.',
    'only-links':
      'Kaunti lang ang nasasabi ng link na nag-iisa. Idagdag sa sarili mong salita kung ano ang ipinakikita nito.',
    'repeats-itself': 'Paulit-ulit ang parehong mga titik dito. Isang beses na lang isulat.',
    'too-many-links':
      'Hanggang {count} link lang sa isang komento. Magbawas ka, o hatiin ang komento.',
    'blocked-word': 'May salita rito na hindi namin inilalathala. Pakisabi sa ibang paraan.',
    'too-many-today':
      'Hanggang {count} komento lang ang bagong account sa unang araw. Bumalik ka bukas.',
  },
  writing: {
    'not-allowed': 'Hindi ka makapagkokomento sa ngayon.',
    'no-article': 'Wala na rito ang artikulong ito kaya hindi na makokomentuhan.',
    'no-parent':
      'Wala na ang komentong sinasagot mo. Makapagsusulat ka pa rin sa ilalim ng artikulo.',
    'said-already': 'Nasabi mo na rito ang mismong ito.',
    'not-yours': 'Iba ang sumulat ng komentong ito.',
    'not-there': 'Wala na ang komentong ito.',
    'too-late': 'Maeedit lang ang komento sa loob ng {count} minuto. Masasagot mo pa rin ito.',
    answered: 'May sumagot na rito kaya mananatili itong ganito. Maaari ka ring sumagot.',
  },
  passage: {
    'feedback-closed': 'Sarado na ang mga puna sa teksto ng artikulong ito.',
    'passage-gone':
      'Nagbago ang sipi habang nagsusulat ka. Naitabi ang isinulat mo: pumili ng lugar nito sa bagong teksto.',
    'passage-not-found': 'Wala sa artikulo ang mga salitang ito. Pakipili muli ang sipi.',
    'passage-too-long':
      'Hanggang {count} karakter lang ang isang sipi. Pumili ng mas kaunting salita.',
    'no-ask': 'Wala na ang tanong na ito.',
    'ask-closed': 'Hindi na tumatanggap ang newsroom ng sagot sa tanong na ito.',
  },
  asking: {
    'not-allowed': 'Ang newsroom lang ang naglalagay ng tanong sa isang sipi.',
    'no-article': 'Wala na rito ang artikulong ito.',
    'not-yours-to-change': 'Ang newsroom lang ang nagbubukas at nagsasara ng mga tanong nito.',
    'not-yours-to-switch':
      'Ang may-akda ng artikulo at mga editor lang ang nagbubukas at nagsasara ng mga puna.',
  },
  voting: {
    'not-allowed': 'Hindi ka makaboboto sa ngayon.',
    'your-own': 'Hindi ka makaboboto sa sarili mong komento.',
  },
  reporting: {
    'not-allowed': 'Hindi ka makapag-uulat ng komento sa ngayon.',
    'your-own': 'Sarili mo itong komento. Maaari mo itong burahin.',
  },
  moderating: {
    'not-allowed': 'Mga moderator lang ang makagagawa nito.',
    'not-a-thread': 'Ang komentong nagsimula ng thread lang ang maipi-pin o maisasara.',
  },
  subscribing: {
    'signed-out': 'Mag-sign in muna.',
    'no-article': 'Wala na ang artikulong iyon.',
    'no-comment': 'Hindi na ipinapakita ang komentong ito.',
    'members-only': 'Mga miyembro lang ang mababalitaan ng bagong komento. Libre ang mag-sign up.',
    'bad-link': 'Hindi gumagana ang link na ito. Baka naputol, o mas luma na sa {count} araw.',
    'not-our-link': 'Hindi sa amin ang link na ito. Baka naputol ito sa daan.',
  },
  people: {
    wrong: 'Hindi magkatugma ang e-mail address at password na iyon.',
    'not-verified':
      'Buksan muna ang link na ipinadala namin sa e-mail. Makahihingi ka ng bago sa ibaba.',
    suspended: 'Suspendido ang account na ito.',
    'password-too-plain': 'Kabilang iyan sa mga unang nahuhulaang password. Pumili ng iba.',
    'password-names-you':
      'Pangalan mo, address mo o pangalan ng site na ito ang halos buong password. Pumili ng iba.',
    'answered-by-mail':
      'Napakaraming subok. Kung tama ang password na ito, nagpadala kami sa e-mail mo ng link para maka-sign in.',
    'password-wrong': 'Hindi iyan ang password mo.',
    'handle-taken': 'May gumagamit na ng handle na iyan.',
    'handle-reserved': 'Nakalaan sa newsroom ang handle na iyan.',
    'no-password': 'Wala ka pang password. Humingi ng link para makapili.',
    'handle-changes': 'Tatlong beses sa isang buwan lang mapapalitan ang handle. Maghintay muna.',
    'name-imitates': 'Maaaring mapagkamalang sa newsroom ang pangalang ito. Pumili ng iba.',
    'name-word': 'May salita sa pangalang ito na hindi namin inilalathala. Pumili ng iba.',
    'name-repeats': 'Paulit-ulit ang mga titik sa pangalang ito. Pumili ng iba.',
    'about-word': 'May salita rito na hindi namin inilalathala. Isulat ito sa ibang paraan.',
    'about-repeats': 'Paulit-ulit ang mga titik dito. Paikliin ito.',
    'about-links':
      'Hindi pa makapaglalagay ng web address dito ang bagong account. Hintaying lumabas ang dalawa mong komento.',
    'profile-premoderated':
      'Binabasa muna ng moderator ang isinusulat mo, kaya hindi pa mapapalitan ang pangalan at ang linyang ito.',
    'link-over': 'Nagamit na ang link na ito o masyado nang luma. Humingi ng bago.',
    'address-not-vouched':
      'Hindi kinukumpirma ng site na iyon na sa iyo ang e-mail address. Kumpirmahin doon, o mag-sign up dito.',
    'same-address': 'Iyan na ang address mo.',
    'not-a-picture': 'Hindi larawang nababasa namin ang file na ito. Gumamit ng JPEG, PNG o WebP.',
    'too-many-bytes': 'Masyadong malaki ang larawan. Hanggang 8 megabyte lang.',
    'too-many-pixels': 'Masyadong maraming pixel ang larawan. Paliitin at subukan muli.',
    'not-allowed': 'Hindi iyan pinahihintulutan ng papel mo.',
    'no-such-person': 'Wala nang may ganoong pangalan.',
    oneself: 'Hindi mo ito magagawa sa sarili mong account.',
    'last-admin': 'Kailangan ng newsroom ng admin. Magtalaga muna ng iba.',
    'no-account': 'Kailangan mo ng account para diyan.',
  },
}

export const holds = {
  'suspect-word': 'Babasahin muna ito ng moderator dahil sa isang salita rito.',
  'links-of-a-newcomer': 'Babasahin muna ito ng moderator dahil may mga link at bago ka rito.',
  shouting: 'Babasahin muna ito ng moderator dahil halos lahat ay malalaking titik.',
  'writer-premoderated': 'Binabasa ng moderator ang mga komento mo bago lumabas.',
  'article-premoderated':
    'Sa artikulong ito, binabasa ng moderator ang bawat komento bago lumabas.',
  reports: 'Itinago matapos iulat, hindi pa nasusuri. Moderator ang magpapasya.',
  somehow: 'Babasahin muna ito ng moderator.',
}
