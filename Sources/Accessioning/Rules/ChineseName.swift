/// A name of two to four Chinese characters that opens with a common surname: nothing else tells it from a word.
enum ChineseName {
    /// Those of most people in China and Taiwan, in both scripts.
    private static let surnames = Set(
        """
        王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇
        卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎
        """.unicodeScalars)

    static func isOne(_ words: Substring) -> Bool {
        guard let first = words.utf8.first, first >= 0xE4, words.utf8.count <= 12 else { return false }
        let scalars = words.unicodeScalars
        return (2...4).contains(scalars.count) && surnames.contains(scalars[scalars.startIndex])
            && scalars.allSatisfy { (0x4E00..<0xA000).contains($0.value) }
    }
}
