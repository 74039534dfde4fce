export const answers = {
  done: 'Xong.',
  saved: 'Đã lưu.',
  signInFirst: 'Xin hãy đăng nhập trước. Những gì bạn viết vẫn được giữ.',
  signedOut: 'Bạn không còn đăng nhập nữa.',
  seeMarked: 'Vui lòng sửa các ô được đánh dấu.',
  wentWrong:
    'Phía chúng tôi có trục trặc và đã được ghi lại. Những gì bạn viết không mất: hãy thử lại sau giây lát.',
  outage:
    'Cơ sở dữ liệu của chúng tôi không phản hồi nên chưa lưu được. Những gì bạn viết vẫn còn ở đây: hãy gửi lại sau giây lát.',
  soon: 'Quá thường xuyên. Hãy thử lại sau giây lát.',
  seconds: { other: 'Quá thường xuyên. Hãy thử lại sau {count} giây.' },
  minutes: { other: 'Quá thường xuyên. Hãy thử lại sau {count} phút.' },
  hours: { other: 'Quá thường xuyên. Hãy thử lại sau {count} giờ.' },
  commentDeleted: 'Bình luận của bạn đã được xóa.',
  reported: 'Cảm ơn bạn. Điều hành viên sẽ xem xét.',
  ignored: 'Từ nay bạn bỏ qua người này.',
  ignoredNoMore: 'Bạn lại thấy người này.',
  folded: 'Từ nay bình luận của người này được gấp lại với bạn.',
  unfolded: 'Bạn lại thấy bình luận của người này.',
  subscribed: 'Bạn sẽ được báo tin.',
  unsubscribed: 'Bạn sẽ không được báo tin nữa.',
  resumed: 'Bạn sẽ nhận tin về mục này.',
  stopped: 'Đã dừng.',
  ended: 'Bạn đã hủy nhận tin.',
  guestAsked:
    'Xin hãy xem email của bạn: liên kết trong đó xác nhận việc theo dõi. Nếu bạn đã theo dõi rồi thì sẽ không có email nào.',
  guestConfirmed: 'Cảm ơn bạn. Từ nay chúng tôi sẽ viết cho bạn; mỗi email đều ghi cách dừng nhận.',
  signedUp:
    'Chúng tôi đã gửi email đến {email}. Hãy mở liên kết trong đó để vào. Liên kết có hiệu lực hai ngày.',
  linkMailed:
    'Nếu {email} có tài khoản ở đây, một liên kết đang được gửi đến. Liên kết có hiệu lực 15 phút.',
  resetMailed:
    'Nếu {email} có tài khoản ở đây, một liên kết đang được gửi đến. Liên kết có hiệu lực một giờ.',
  addressAsked:
    'Chúng tôi đã gửi email đến {email}. Hãy mở liên kết trong đó, và đó sẽ là địa chỉ của bạn.',
  approvalAsked:
    'Chúng tôi đã gửi email đến {email}, địa chỉ hiện tại của bạn. Trước tiên hãy mở liên kết trong đó.',
  passwordLinkMailed:
    'Chúng tôi đã gửi email đến {email}. Liên kết trong đó để bạn chọn mật khẩu và có hiệu lực một giờ.',
  addressChanged: 'Từ nay đây là địa chỉ của tài khoản bạn.',
  passwordSaved: 'Đã lưu. Mọi thiết bị khác đã được đăng xuất.',
  pictureGone: 'Ảnh đã được gỡ.',
  draftKept: 'Những gì bạn viết vẫn được giữ. Hãy đăng nhập để viết tiếp.',
  deletionAsked:
    'Tài khoản của bạn sẽ được xóa theo yêu cầu, và bạn đã đăng xuất. Chúng tôi đã gửi ngày xóa qua email. Nếu bạn đăng nhập trước ngày đó, mọi thứ vẫn như cũ.',
  outEverywhere: 'Bạn đã đăng xuất ở mọi nơi.',
  out: 'Bạn đã đăng xuất.',
  otherSiteFailed:
    'Đăng nhập qua trang khác không thành công. Hãy thử lại sau giây lát, hoặc đăng nhập trực tiếp ở đây.',
  aMoment: 'Xin chờ giây lát',
  onTheWay: 'Bạn đang được đưa đến {site}.',
  goOnTo: 'Tiếp tục đến {site}',
}

export const fields = {
  unclear: 'Không đọc được mục này. Xin hãy thử lại.',
  emailMissing: 'Bạn chưa nhập địa chỉ email.',
  emailLong: 'Quá dài đối với một địa chỉ email.',
  emailShape: 'Địa chỉ email có dạng như ten@example.org.',
  passwordShort: 'Mật khẩu có ít nhất {count} ký tự. Vài từ ghép lại là tốt.',
  passwordLong: 'Mật khẩu có nhiều nhất {count} ký tự.',
  passwordMissing: 'Bạn chưa nhập mật khẩu.',
  nameMissing: 'Bạn chưa nhập tên.',
  nameLong: 'Tên có nhiều nhất {count} ký tự.',
  nameUnseen: 'Tên chỉ gồm những ký tự nhìn thấy được.',
  nameScripts: 'Một từ trong tên không được trộn chữ cái của hai bảng chữ.',
  nameLetters: 'Tên phải có chữ cái.',
  nameAddress: 'Tên không phải là một địa chỉ.',
  handleShape: 'Biệt danh gồm 2 đến 30 chữ cái a đến z, chữ số và dấu gạch nối đơn ở giữa.',
  aboutLong: 'Dòng giới thiệu có nhiều nhất {count} ký tự.',
  linkCut: 'Liên kết này không trọn vẹn.',
  pictureMissing: 'Trước hết hãy chọn một ảnh.',
  passageLong: 'Một đoạn có nhiều nhất {count} ký tự. Xin hãy chọn ít từ hơn.',
  passageMissing: 'Hãy chọn những từ bạn muốn nói đến.',
  kindMissing: 'Hãy chọn loại: ghi chú, câu hỏi hay đính chính.',
  wordingLong: 'Câu chữ đề xuất có nhiều nhất {count} ký tự.',
  questionMissing: 'Hãy viết câu hỏi để độc giả trả lời.',
  questionLong: 'Câu hỏi có nhiều nhất {count} ký tự.',
  reportMissing: 'Hãy chọn điều không ổn ở bình luận này.',
  reportLong: 'Xin viết nhiều nhất {count} ký tự.',
  commentMissing: 'Trước hết hãy viết gì đó.',
  commentLong: 'Bình luận có nhiều nhất {count} ký tự. Xin hãy rút ngắn.',
  marksMany: 'Một số chữ cái có quá nhiều dấu. Mỗi chữ cái chỉ được có tối đa {count} dấu.',
  wishUnclear: 'Xin hãy chọn điều bạn muốn được báo tin.',
}

export const notices = {
  mention: '{who} đã nhắc đến bạn dưới bài {story}',
  comment: '{who} đã viết dưới một bình luận bạn theo dõi ở bài {story}',
  mine: '{who} đã trả lời bạn dưới bài {story}',
  article: '{who} đã bình luận về bài {story}',
  somebody: 'Một độc giả',
}
