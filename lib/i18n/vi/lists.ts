export const cards = {
  minutes: { other: '{count} phút đọc' },
  comments: { other: '{count} bình luận' },
}

export const front = {
  title: '{site}: trang nhất',
  latest: 'Mới nhất',
  fromTheMargins: 'Bạn đọc ghi bên lề',
  mostDiscussed: 'Được bàn luận nhiều nhất',
  corrections: 'Đính chính',
  by: '{author}',
  nothing: {
    title: 'Chưa có bài nào được đăng',
    words: 'Tờ báo đã sẵn sàng và đang chờ bài đầu tiên. Có hai cách bắt đầu:',
    importing: 'đưa vào bài viết, tác giả và bình luận từ bản xuất của WordPress',
    seeding: 'đổ tòa soạn mẫu vào cơ sở dữ liệu trống để xem thử',
  },
}

export const lists = {
  author: 'Tác giả',
  tag: 'Thẻ',
  description: 'Tất cả bài viết: {name}',
  nothing: 'Ở đây chưa có bài nào được đăng.',
  sectionsAbove: 'Chuyên mục cấp trên',
  sectionsIn: 'Chuyên mục trong {name}',
  articles: { more: 'Bài khác', newest: 'Bài mới nhất', older: 'Bài cũ hơn' },
  versions: { more: 'Bản khác', newest: 'Bản mới nhất', older: 'Bản cũ hơn' },
  comments: { more: 'Bình luận khác', newest: 'Bình luận mới nhất', older: 'Bình luận cũ hơn' },
  notices: { more: 'Thông báo khác', newest: 'Thông báo mới nhất', older: 'Thông báo cũ hơn' },
  mail: { more: 'Thư khác', newest: 'Thư mới nhất', older: 'Thư cũ hơn' },
  corrections: {
    title: 'Đính chính',
    dek: 'Chúng tôi đã sai ở đâu, điều đúng là gì, và ai đã báo cho chúng tôi.',
    description: '{site} đã sai ở đâu, điều đúng là gì, và ai đã báo cho chúng tôi.',
    nothing: 'Chưa có đính chính nào được đăng.',
    foundBy: 'Người phát hiện: {reader}',
    more: 'Đính chính khác',
    newest: 'Đính chính mới nhất',
    older: 'Đính chính cũ hơn',
  },
}
