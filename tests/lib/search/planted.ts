/** What comes before a word and after it, in a text of that language. */
type Carrier = readonly [before: string, after: string]

export interface Planted {
  readonly language: string
  readonly carriers: readonly Carrier[]
  /** Each is planted in every carrier. */
  readonly words: readonly string[]
}

/** Words, names and names of two words in the languages that the newspaper writes in. */
export const PLANTED: Readonly<Record<string, Planted>> = {
  English: {
    language: 'en',
    carriers: [
      ['The council met on Tuesday to talk about the ', ' before the rains came.'],
      ['Nobody had expected the ', ' to change so quickly.'],
      ['Readers wrote to us about a ', ' near their homes.'],
    ],
    words: [
      ...['ferry', 'rice', 'school', 'market', 'railway', 'bridge', 'flood', 'fishermen'],
      ...['harbour', 'hospital', 'university', 'economy', 'Jakarta', 'Singapore', 'Mekong river'],
      'mangrove',
    ],
  },
  Indonesian: {
    language: 'id',
    carriers: [
      ['Dewan kota membahas ', ' sebelum musim hujan tiba.'],
      ['Tidak ada yang menyangka ', ' berubah secepat itu.'],
      ['Pembaca menulis kepada kami tentang ', ' di dekat rumah mereka.'],
    ],
    words: [
      ...['feri', 'beras', 'sekolah', 'pasar', 'kereta', 'jembatan', 'banjir', 'nelayan'],
      ...['pelabuhan', 'puskesmas', 'universitas', 'ekonomi', 'Jakarta', 'Surabaya'],
      ...['sungai Mahakam', 'hutan bakau'],
    ],
  },
  Vietnamese: {
    language: 'vi',
    carriers: [
      ['Hội đồng thành phố bàn về ', ' trước khi mùa mưa đến.'],
      ['Không ai ngờ ', ' thay đổi nhanh như vậy.'],
      ['Bạn đọc viết cho chúng tôi về ', ' gần nhà họ.'],
    ],
    words: [
      ...['phà', 'gạo', 'trường học', 'chợ nổi', 'đường sắt', 'cầu', 'lũ lụt', 'ngư dân'],
      ...['bến cảng', 'bệnh viện', 'đại học', 'kinh tế', 'Hà Nội', 'Cần Thơ', 'sông Mê Kông'],
      'rừng ngập mặn',
    ],
  },
  Thai: {
    language: 'th',
    carriers: [
      ['สภาเมืองประชุมเรื่อง', 'ก่อนที่ฝนจะมา'],
      ['ไม่มีใครคาดคิดว่า', 'จะเปลี่ยนไปเร็วขนาดนี้'],
      ['ผู้อ่านเขียนถึงเราเกี่ยวกับ', 'ที่อยู่ใกล้บ้านของพวกเขา'],
    ],
    words: [
      ...['เรือ', 'ข้าว', 'โรงเรียน', 'ตลาด', 'รถไฟ', 'สะพาน', 'น้ำท่วม', 'ประมง', 'ท่าเรือ'],
      ...['โรงพยาบาล', 'มหาวิทยาลัย', 'เศรษฐกิจ', 'กรุงเทพมหานคร', 'เชียงใหม่', 'แม่น้ำโขง'],
      'คลองแสนแสบ',
    ],
  },
  Khmer: {
    language: 'km',
    carriers: [
      ['ក្រុមប្រឹក្សាទីក្រុងបានប្រជុំអំពី', 'មុនពេលភ្លៀងមកដល់'],
      ['គ្មាននរណារំពឹងថា', 'នឹងផ្លាស់ប្តូរលឿនយ៉ាងនេះទេ'],
      ['អ្នកអានបានសរសេរមកយើងអំពី', 'នៅជិតផ្ទះរបស់ពួកគេ'],
    ],
    words: [
      ...['ទូក', 'អង្ករ', 'សាលារៀន', 'ផ្សារ', 'រថភ្លើង', 'ស្ពាន', 'ទឹកជំនន់', 'ត្រី', 'កំពង់ផែ'],
      ...['មន្ទីរពេទ្យ', 'សាកលវិទ្យាល័យ', 'សេដ្ឋកិច្ច', 'ភ្នំពេញ', 'សៀមរាប', 'ទន្លេមេគង្គ'],
      'បាត់ដំបង',
    ],
  },
  Lao: {
    language: 'lo',
    carriers: [
      ['ສະພາເມືອງໄດ້ປະຊຸມກ່ຽວກັບ', 'ກ່ອນທີ່ຝົນຈະມາ'],
      ['ບໍ່ມີໃຜຄາດຄິດວ່າ', 'ຈະປ່ຽນແປງໄວປານນີ້'],
      ['ຜູ້ອ່ານຂຽນຫາພວກເຮົາກ່ຽວກັບ', 'ທີ່ຢູ່ໃກ້ເຮືອນຂອງພວກເຂົາ'],
    ],
    words: [
      ...['ເຮືອ', 'ເຂົ້າ', 'ໂຮງຮຽນ', 'ຕະຫຼາດ', 'ລົດໄຟ', 'ຂົວ', 'ນ້ຳຖ້ວມ', 'ປາ', 'ທ່າເຮືອ'],
      ...['ໂຮງໝໍ', 'ມະຫາວິທະຍາໄລ', 'ເສດຖະກິດ', 'ວຽງຈັນ', 'ຫຼວງພະບາງ', 'ແມ່ນ້ຳຂອງ', 'ສະຫວັນນະເຂດ'],
    ],
  },
  Burmese: {
    language: 'my',
    carriers: [
      ['မြို့တော်ကောင်စီသည်', 'အကြောင်းကို မိုးမရွာမီ ဆွေးနွေးခဲ့သည်'],
      ['ဘယ်သူမှ', 'ဒီလောက်မြန်မြန် ပြောင်းလဲမယ်လို့ မထင်ခဲ့ကြပါ'],
      ['စာဖတ်သူများက သူတို့အိမ်အနီးရှိ', 'အကြောင်း ရေးသားပေးပို့ကြသည်'],
    ],
    words: [
      ...['လှေ', 'ဆန်', 'ကျောင်း', 'စျေး', 'ရထား', 'တံတား', 'ရေကြီးမှု', 'ငါး', 'ဆိပ်ကမ်း'],
      ...['ဆေးရုံ', 'တက္ကသိုလ်', 'စီးပွားရေး', 'ရန်ကုန်', 'မန္တလေး', 'ဧရာဝတီ', 'ပုဂံ'],
    ],
  },
  Chinese: {
    language: 'zh',
    carriers: [
      ['市议会在雨季到来之前讨论了', '的问题。'],
      ['没有人想到', '会变化得这么快。'],
      ['读者来信告诉我们他们家附近的', '有了新的消息。'],
    ],
    words: [
      ...['渡轮', '大米', '学校', '市场', '铁路', '大桥', '洪水', '渔民', '港口', '医院', '大学'],
      ...['经济', '雅加达', '新加坡', '湄公河', '红树林'],
    ],
  },
}
