import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    "Share this", "SHARE", "Advertisement", "Skip to content", "Read more…", "Поделиться", "Реклама", "اقرأ المزيد",
    "Partager", "Weiterlesen", "Compartir", "Paylaş", "Поширити в Telegram", "ادامه مطلب", "Read more: The Dry Quay",
    "12 Shares", "5 min read", "3 comments", "Page 3 of 9", "1 of 14", "42°", "139", "(555) 0113-1579",
    "Home > News > Water", "Board index ‹ General ‹ Local", "Главная » Новости", "News › Water › Lakes",
    "Subscribe | E-edition | Log in", "HOME NEWS SPORTS OBITUARIES", "Facebook Twitter Email Print",
    "© 2014 The Valley Courier", "Saved from www.harbour.example on 3 May 2014", "BC-Harbour-Levy,450",
    "The Wayback Machine - https://web.archive.org/web/2014/", "Cc: list@harbour.example",
    "We use cookies to make the harbour better.",
])
func theSitesLinesAreTold(line: String) {
    #expect(isDebris(line))
}

@Test(arguments: [
    "The Water Line", "Captured on Camera", "Copyright Reform Fails", "X-Rays of a Harbour", "# Search", "2014",
    "15 October 2015 | News", "Share of the Catch", "Ann Lee | 3 May 2014", "3 May 2014", "News from the Quay",
    "War / Peace", "The Lake – A History", "Download the Tide Tables", "Sign Up for the Regatta", "2014-05-03",
    "Comments on the Levy", "12 boats", "BC-Harbour", "Home Is Where the Harbour Is", "Sport, Culture and Water",
])
func anArticlesLinesAreNone(line: String) {
    #expect(!isDebris(line))
}

private func isDebris(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return DebrisLine.isOne(PrintedLine(TextLine(number: 1, range: 0..<bytes.count), in: bytes))
}
