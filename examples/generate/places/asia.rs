//! Japan, China, South Korea, India, Vietnam, Thailand.

use super::{CountryTable, DOCUMENTATION, MiddleNames};

pub const JAPAN: CountryTable = CountryTable {
    code: "jp",
    name: "Japan",
    aliases: &["JP", "日本", "Japan"],
    weight: 4,
    culture: "ja-JP",
    middle_names: MiddleNames::Absent,
    men: "大翔=hiroto, 健一=kenichi, 直樹=naoki, 亮=ryo, 浩=hiroshi, 悠斗=yuto, 隆=takashi, 学=manabu, \
          修=osamu, 陸=riku",
    women: "由美子=yumiko, 久美子=kumiko, 愛=ai, 彩=aya, 千尋=chihiro, 美穂=miho, 優子=yuko, あかり=akari, \
            凛=rin, すみれ=sumire",
    surnames: "加藤=kato, 吉田=yoshida, 山田=yamada, 佐々木=sasaki, 松本=matsumoto, 井上=inoue, 木村=kimura, \
               林=hayashi, 清水=shimizu, 斎藤=saito, 𠮷川=yoshikawa, 髙橋=takahashi, 渡辺=watanabe, \
               五十嵐=igarashi",
    cities: "東京都千代田区;;100-00##, 横浜市;;220-00##, 名古屋市;;460-00##, 福岡市;;810-00##, 仙台市;;980-00##, \
             神戸市;;650-00##, 那覇市;;900-00##",
    phones: &["+81 90 5550 ####", "045-555-####", "080-5550-####"],
    streets: &["{w}{k}丁目{n}番地", "{w}{k}-{n}", "{w}{k}-{k}-{n} {l}棟"],
    street_names: "丸の内, 本町, 栄町, 緑ヶ丘, 桜台, 旭町",
    companies: &["株式会社{}", "有限会社{}", "{}合同会社"],
    networks: &["2001:240::{1:9999}", "2001:218::{1:9999}"],
};

pub const CHINA: CountryTable = CountryTable {
    code: "cn",
    name: "China",
    aliases: &["CN", "中国", "PRC", "China"],
    weight: 4,
    culture: "zh-CN",
    middle_names: MiddleNames::Absent,
    men: "明=ming, 刚=gang, 涛=tao, 浩=hao, 志强=zhiqiang, 文博=wenbo, 宇=yu, 国栋=guodong, 平=ping",
    women: "艳=yan, 霞=xia, 雪=xue, 玉兰=yulan, 晓燕=xiaoyan, 梅=mei, 思雨=siyu, 红=hong, 佳怡=jiayi",
    surnames: "徐=xu, 孙=sun, 马=ma, 朱=zhu, 胡=hu, 郭=guo, 何=he, 林=lin, 罗=luo, 高=gao, 司马=sima, 诸葛=zhuge, \
               郑=zheng, 谢=xie",
    cities: "北京;;1001##, 上海;;2000##, 深圳;;5180##, 成都;;6100##, 杭州;;3100##, 西安;;7100##, 武汉;;4300##",
    phones: &["+86 21 5555 ####", "139-5555-####", "0755-5555####"],
    streets: &["{w}路{n}号", "{w}街{n}号{k}楼", "{w}大道{n}号{l}座"],
    street_names: "建设, 和平, 长江, 友谊, 文化, 新华",
    companies: &["{}有限公司", "{}股份有限公司", "{}贸易有限公司"],
    networks: &["175.16.199.{1:254}", "2001:250::{1:9999}"],
};

pub const SOUTH_KOREA: CountryTable = CountryTable {
    code: "kr",
    name: "South Korea",
    aliases: &["KR", "Korea, Republic of", "대한민국", "South Korea"],
    weight: 2,
    culture: "ko-KR",
    middle_names: MiddleNames::Absent,
    men: "현우=hyeonwoo, 준호=junho, 동현=donghyeon, 영수=yeongsu, 시우=siwoo, 태윤=taeyun, 상훈=sanghun",
    women: "지은=jieun, 은지=eunji, 예은=yeeun, 혜진=hyejin, 영희=yeonghee, 다은=daeun, 미영=miyeong",
    surnames: "조=cho, 윤=yoon, 장=jang, 임=lim, 한=han, 오=oh, 신=shin, 권=kwon, 황보=hwangbo, 선우=seonwoo, 배=bae",
    cities: "서울특별시;;04###, 대구광역시;;41###, 대전광역시;;34###, 광주광역시;;61###, 수원시;;16###",
    phones: &["+82 10 5550 ####", "02-555-####", "031-555-####"],
    streets: &["{w} {n}", "{w} {n}, {k}층", "{w}{k}길 {n}"],
    street_names: "종로, 올림픽로, 을지로, 중앙로, 한강대로",
    companies: &["(주){}", "{} 주식회사", "유한회사 {}"],
    networks: &["2001:220::{1:9999}"],
};

pub const INDIA: CountryTable = CountryTable {
    code: "in",
    name: "India",
    aliases: &["IN", "Bharat", "भारत", "India"],
    weight: 6,
    culture: "en-IN",
    middle_names: MiddleNames::Common,
    men: "Aarav, Vikram, Manoj, Deepak, Ashok, Ravi, Karthik, Imran, विजय=vijay, अमित=amit, Harish, \
          Thiruvenkatasubramanian, Gurpreet",
    women: "Aishwarya, Deepika, Divya, Geeta, Jyoti, Lalitha, Nisha, Rekha, सुनीता=sunita, कविता=kavita, Shreya, \
            Fatima, Manpreet",
    surnames: "Verma, Mehta, Joshi, Chatterjee, Mukherjee, Pillai, Rao, Desai, Bose, Kapoor, Ansari, \
               मिश्रा=mishra, Gill, Chakraborty, यादव=yadav, Sundara Raman",
    cities: "Mumbai;Mahārāshtra;4000##, Pune;Mahārāshtra;4110##, Bengaluru;Karnātaka;5600##, \
             Kolkata;West Bengal;7000##, Kochi;Kerala;6820##, New Delhi;Delhi;1100##, \
             Lucknow;Uttar Pradesh;2260##, Ludhiana;Punjab;1410##, Bhubaneswar;Odisha;7510##, \
             Coimbatore;Tamil Nādu;6410##",
    phones: &["+91 90000 5####", "090000 5####", "+91-80-5555-####"],
    streets: &["{n}, {w} Marg", "{k}/{n} {w} Colony", "H.No. {n}-{k}, {w} Road", "{n}{l} {w} Nagar"],
    street_names: "Tagore, Sarojini, Station, Lajpat, Ashoka, Temple, Subhash",
    companies: &["{} Pvt. Ltd.", "{} Private Limited", "{} LLP"],
    networks: DOCUMENTATION,
};

pub const VIETNAM: CountryTable = CountryTable {
    code: "vn",
    name: "Vietnam",
    aliases: &["VN", "Viet Nam", "Việt Nam", "Vietnam"],
    weight: 2,
    culture: "vi-VN",
    middle_names: MiddleNames::Common,
    men: "Văn Nam, Hoàng Long, Quang Huy, Dũng, Trung, Hữu Phước, Tiến Đạt, Khôi",
    women: "Thị Mai, Lan Anh, Hồng Nhung, Trang, Thị Thu Hà, Ngọc Ánh, Mỹ Duyên, Yến",
    surnames: "Nguyễn, Đỗ, Hồ, Ngô, Dương, Lý, Đinh, Trương, Mai, Đoàn, Phùng, Lưu",
    cities: "Hà Nội;;11####, Hải Phòng;;18####, Cần Thơ;;90####, Huế;;53####, Nha Trang;;65####",
    phones: &["+84 28 5555 ####", "0903 555 ###", "(024) 5555 ####"],
    streets: &["{n} {w}", "Số {n}, ngõ {k}, {w}", "{n}/{k}{l} {w}"],
    street_names: "Hai Bà Trưng, Lý Thường Kiệt, Điện Biên Phủ, Nguyễn Trãi, Phan Chu Trinh",
    companies: &["Công ty TNHH {}", "Công ty Cổ phần {}", "{} JSC"],
    networks: DOCUMENTATION,
};

pub const THAILAND: CountryTable = CountryTable {
    code: "th",
    name: "Thailand",
    aliases: &["TH", "ประเทศไทย", "Thailand"],
    weight: 2,
    culture: "th-TH",
    middle_names: MiddleNames::Absent,
    men: "วิชัย=wichai, ประเสริฐ=prasert, อนุชา=anucha, ศักดิ์ชัย=sakchai, ภูมิ=phum, ธีรพงษ์=theeraphong",
    women: "สุดา=suda, มาลี=malee, วรรณา=wanna, พิมพ์ใจ=phimjai, อรทัย=orathai, จันทร์เพ็ญ=chanphen",
    surnames: "ทองดี=thongdee, แสงทอง=saengthong, บุญมี=boonmee, รัตนพันธ์=rattanaphan, สุวรรณ=suwan, \
               พงษ์ไพบูลย์=phongphaibun, แก้วมณี=kaewmanee",
    cities: "กรุงเทพมหานคร;;10###, ขอนแก่น;;400##, ภูเก็ต;;830##, นครราชสีมา;;300##",
    phones: &["+66 81 555 ####", "02-555-####", "089-555-####"],
    streets: &["{n} ถนน{w}", "{n}/{k} ซอย {k} ถนน{w}"],
    street_names: "พหลโยธิน, เพชรเกษม, รัชดาภิเษก, เจริญกรุง",
    companies: &["บริษัท {} จำกัด", "หจก. {}"],
    networks: DOCUMENTATION,
};
