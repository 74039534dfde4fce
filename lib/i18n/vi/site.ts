export const site = {
  skip: 'Đến thẳng bài viết',
  sections: 'Chuyên mục',
  allSections: 'Tất cả chuyên mục',
  newspaper: 'Về tờ báo',
  corrections: 'Đính chính',
  archive: 'Kho lưu trữ',
  feed: 'Nguồn tin RSS',
  languages: 'Ngôn ngữ của trang',
  missing: {
    name: 'Không tìm thấy',
    title: 'Không có trang nào ở địa chỉ này',
    words:
      'Có thể địa chỉ bị gõ sai, hoặc bài đã được gỡ xuống. Những gì chúng tôi đăng vẫn ở nguyên chỗ: bài nào đổi địa chỉ sẽ tự dẫn bạn theo.',
    front: 'Về trang nhất',
    sections: 'Chuyên mục để tìm tiếp',
  },
  outage: {
    title: 'Trang này hiện chưa mở được',
    words:
      'Cơ sở dữ liệu của chúng tôi không phản hồi. Những trang được đọc nhiều nhất vẫn mở được; hãy thử lại trang này sau giây lát.',
    unsaved: {
      title: 'Chưa lưu được',
      words:
        'Cơ sở dữ liệu của chúng tôi không phản hồi. Những gì bạn viết ở bên dưới: hãy đợi giây lát rồi gửi lại.',
    },
    written: 'Những gì bạn viết',
    sendAgain: 'Gửi lại',
  },
  unread: {
    foreign: {
      title: 'Nội dung này đến từ một trang khác',
      words:
        'Một trang khác đã khiến trình duyệt của bạn gửi dữ liệu đến đây, nên chúng tôi không làm gì cả. Nếu đúng là bạn muốn vậy, hãy vào trang của chúng tôi và gửi từ đó.',
    },
    unmeasured: {
      title: 'Không nhận được nội dung này',
      words: 'Nội dung gửi đến không cho biết độ dài, nên chúng tôi không làm gì cả.',
    },
    tooLarge: {
      title: 'Nội dung này quá lớn',
      words:
        'Nội dung gửi đến lớn hơn mức chúng tôi nhận ở đây, nên chúng tôi không làm gì cả. Ảnh có thể nặng tối đa 8 MB.',
    },
    back: 'Quay lại',
  },
}

export const everywhere = {
  account: 'Tài khoản',
  yourAccount: '{name}, tài khoản của bạn',
  newNotices: { other: '{count} thông báo mới' },
  new: 'mới',
  trouble: {
    title: 'Không hiển thị được trang này',
    words:
      'Lỗi ở phía chúng tôi và đã được ghi lại. Bạn không mất gì cả. Thử lại lần nữa thường sẽ được.',
    again: 'Thử lại',
    front: 'Về trang nhất',
  },
}
