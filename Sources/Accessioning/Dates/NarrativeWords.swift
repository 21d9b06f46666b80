/// Words that tell what has been from what is to come.
enum NarrativeWords {
    static let englishPlan: WordSet = [
        "will", "shall", "would", "plan", "plans", "planned", "planning", "scheduled", "expected", "expects",
        "upcoming",
        "next", "due", "deadline", "until", "till", "register", "join", "tomorrow", "forecast", "forecasts",
        "projected",
        "target", "targets", "expire", "expires", "may", "might", "could", "should", "must", "begins", "starts", "ends",
        "if", "unless", "tentatively", "ll", "intends", "intend", "hope", "hopes", "aims", "future", "soon", "proposed",
        "proposes", "coming", "submit", "attend", "rsvp", "save", "imagine", "predicted", "likely", "between",
        "effective",
        "expiring", "delivery", "shipment", "period", "extend", "extended", "option",
        "mature", "matures", "maturing", "maturity", "payable", "redeemable", "redemption", "redeemed", "subscription",
        "record", "coupon", "callable", "called", "settlement", "convertible", "retires",
    ]
    /// Tell of the telling, not of what is told: "the bank said the notes run to May 1993".
    static let englishReport: WordSet = [
        "said", "told", "added", "announced", "reported", "stated", "noted", "explained", "confirmed",
    ]
    /// Before a year that is compared with the year of writing.
    static let pastYears: [StaticString] = [
        "last year", "year ago", "years ago", "year-ago", "year earlier", "previous year",
    ]
    /// May stand between those and the date.
    static let between: WordSet = ["the", "year", "early", "late", "mid", "on", "in"]
    static let noEvent = limits + present + changes
    /// Before a day of later changes: the text was published before it.
    static let changes: WordSet = ["updated", "modified", "revised", "edited", "обновлено", "ĝisdatigita"]
    /// Directly before the date, or with "on" or "in" between: a state that may last or is to come.
    static let present: WordSet = ["is", "are", "be", "date", "dates"]
    static let englishPast: WordSet = [
        "was", "were", "had", "did", "met", "took", "held", "made", "began", "came", "went", "gave", "got",
        "saw", "left", "led", "won", "lost", "built", "sold", "found", "wrote", "became", "ran", "cut", "rose",
        "fell", "grew", "sent", "spent", "kept", "brought", "bought", "thought", "drew", "knew", "spoke", "stood",
        "showed", "shot", "hit", "read", "paid", "has", "been", "died", "fled",
    ]
    /// Before the date itself: a limit and no event.
    static let limits: WordSet = [
        "by", "until", "till", "through", "before", "due", "to", "for", "starting", "beginning", "ending", "ĝis",
        "antaŭ", "до", "к", "حتى", "قبل",
        "avant", "au", "bis", "vor", "zum", "hasta", "para", "antes", "até", "entro", "fino", "تا", "то", "з", "від",
    ]
    static let arabicPast: WordSet = [
        "كان", "كانت", "تم", "تمت", "قال", "قالت", "أعلن", "أعلنت", "نشر", "نشرت", "عقد", "عقدت", "وصل", "وصلت", "قام",
        "قامت", "شهد", "شهدت", "وقع", "وقعت", "بدأ", "بدأت", "صدر", "أكد", "التقى", "زار", "جرى", "جرت",
    ]
    static let thisYear: [StaticString] = ["this year", "этого года", "этом году", "هذا العام", "هذه السنة", "ĉi-jare"]
    /// Between which and a month without a year no other word stands: "in November", "the beginning of November".
    static let beforeMonth: WordSet = [
        "in", "of", "last", "late", "early", "mid", "since", "в", "начале", "конце", "середине", "в", "بداية", "نهاية",
        "في", "شهر", "en",
    ]
}
