/// Every rule of the ladder by the name its evidence gives, with what the rule goes back to. `dateline list --without`
/// leaves one out; `make ablation` tells what each earns.
///
/// The layouts are those of the sample archive in `seeds/`, of its ten captures with given answers, and of the labelled
/// corpora that `make eval` scores; each rule's own file shows the shapes it reads.
package enum RuleName: String, CaseIterable, Sendable {
    /// The custom of every site and agency: the first line that is nothing else.
    case headlineLine = "headline.line"
    /// Markdown's `#` and underlines, as converters of web pages write `<h1>`.
    case headlineHeading = "headline.heading"
    /// Captures of pages whose headline was bold and no heading.
    case headlineBold = "headline.bold"
    /// Plain text wrapped at a fixed width breaks long headlines over two lines.
    case headlineTurned = "headline.turned"
    /// Blocks of labels, as press offices and databases export them: "Title: X".
    case headlineLabel = "headline.label"
    /// Cataloguing practice: a title proper that is missing is supplied from the opening words, and marked so.
    case headlineLead = "headline.lead"
    /// Press pages name the kind of text above the headline: "Press Release".
    case kickerLine = "kicker.line"
    /// Pages that put a question and its comments below one another: "News:".
    case kickerLabel = "kicker.label"
    /// Blogs and columns, whose name stands above each piece.
    case kickerRubric = "kicker.rubric"
    /// Markdown captures in which the section is a smaller heading above the headline.
    case kickerHeading = "kicker.heading"
    /// Newspapers print the section in capitals above the headline.
    case kickerCapitals = "kicker.capitals"
    /// A section beside a day or a name in one line: "Feature | 3 March 2015".
    case kickerCredit = "kicker.credit"
    /// The web's custom of a paragraph in italics below the head.
    case standfirstItalics = "standfirst.italics"
    /// Newspapers set the sum of a text between its headline and its byline.
    case standfirstBetween = "standfirst.between"
    /// "By X", "Автор: X" and their like in each language of the archive.
    case bylineLine = "byline.line"
    /// News sites print the name alone below the headline.
    case bylineNameAlone = "byline.name-alone"
    /// Journals print the post below the name, in the head or at the foot.
    case bylineNameAndRole = "byline.name-and-role"
    /// British papers print the reporter's town behind the name: "X in Lima".
    case bylineNameAndPlace = "byline.name-and-place"
    /// Local papers print their own name on the line below the reporter's.
    case bylineNameAndPaper = "byline.name-and-paper"
    /// Bylines parted from the headline by what a site prints between them: shares, captions, notes on pictures.
    case bylineApart = "byline.apart"
    /// "by" or "Author" on a line of its own above the name, as title pages have it.
    case bylineLabelAbove = "byline.label-above"
    /// "About the author" notes at the foot: "X is a reporter for Y".
    case bylineBiography = "byline.biography"
    /// Letters and quotations end in a dash and a name.
    case bylineSignOff = "byline.sign-off"
    /// Statements that end with the office that makes them.
    case bylineOffice = "byline.office"
    /// Newspapers of the region print the name below the last paragraph.
    case bylineLastLine = "byline.last-line"
    /// Footnotes with a star that say what an author is.
    case roleNote = "role.note"
    /// A day on a line of its own or beside a name.
    case dateLine = "date.line"
    /// A day among other words of a line in the head, as boards, mails and portals print it.
    case dateHead = "date.head"
    /// Mastheads print the day of the issue.
    case dateMasthead = "date.masthead"
    /// Messengers copy the channel and the minute of the post above its text.
    case dateMessageHead = "date.message-head"
    /// Agency practice: place, day and a dash open the text.
    case dateDateline = "date.dateline"
    /// The year of a dateline that prints none, from what else of the capture tells it.
    case dateDatelineYear = "date.dateline-year"
    /// Agencies close a text with the minute of its transmission.
    case dateWireStamp = "date.wire-stamp"
    /// "First published: …", as reprints say.
    case dateFirstPublished = "date.first-published"
    /// Board software and blogs print author and day below the text, with the number of comments.
    case dateFootStamp = "date.foot-stamp"
    /// "How to cite this article", in the forms of citation manuals.
    case dateCitation = "date.citation"
    /// Mail programs keep the header of a mail that is sent on, below a mark of their own.
    case dateForwarded = "date.forwarded"
    /// "Last updated: …", as sites print beside the day of publication.
    case dateUpdated = "date.updated"
    /// A text is no younger than its last change: a bound where no other day is known.
    case dateUpdatedBound = "date.updated-bound"
    /// Notes of correction with their day.
    case dateCorrection = "date.correction"
    /// Blogging software puts year, month and day into addresses.
    case dateAddress = "date.address"
    /// Archives and generators of static sites name files by day.
    case dateFileName = "date.file-name"
    /// Archival practice: a document without a day is dated by the last event that it tells of.
    case dateLatestEvent = "date.latest-event"
    /// Agency practice, as for the day.
    case datelinePlace = "dateline.place"
    /// Letters and speeches: "Osh, 4 May 2008" on a line of its own.
    case datelinePlaceLine = "dateline.place-line"
    /// Mastheads and labels: "Publication: X", "X, Issue 12".
    case publicationCredit = "publication.credit"
    /// Reprints: "Written for X".
    case publicationWrittenFor = "publication.written-for"
    /// Papers name themselves behind or below their reporter: "X, Valley Observer", "Of the Evening Star staff".
    case publicationAffiliation = "publication.affiliation"
    /// Papers print their name alone below the head.
    case publicationLine = "publication.line"
    /// The last words of a byline that end in a paper's noun: "X, Valley Observer".
    case publicationBesideName = "publication.beside-name"
    /// Old papers and journals print name, day and page in one line or block above everything else.
    case publicationMasthead = "publication.masthead"
    /// Mastheads and labels, as for the publication.
    case issueLabel = "issue.label"
    /// Mastheads print volume and number behind the name.
    case issueMasthead = "issue.masthead"
    /// Reprints, as for the publication.
    case issueWrittenFor = "issue.written-for"
    /// Captures that say where they were taken from: "Source: X".
    case sourceLabel = "source.label"
    /// Browsers save the window's title, which ends in the site's name.
    case sourceWindowTitle = "source.window-title"
    /// A site that names itself in its address or its rights, and stands alone above the headline.
    case sourceSiteName = "source.site-name"
    /// Messengers, as for the day: the channel that posted the text.
    case sourceMessageHead = "source.message-head"
    /// Agencies stand behind the reporter's name: "X, Reuters".
    case sourceAgency = "source.agency"
    /// "(Translated)" in the head or at the foot, in each language.
    case translatedMark = "translated.mark"
    /// "Translated by X".
    case translatedBy = "translated.by"
    /// Trigrams are dearer and no better on a page: script, letters and small words.
    case languageWords = "language.words"
    /// The weighing of all names in the text, where the first region's most telling name is in the headline.
    case regionTitle = "region.title"
    /// The same, where that name is in the dateline.
    case regionDateline = "region.dateline"
    /// The same, where that name is in the text alone.
    case regionMentions = "region.mentions"
    /// Buttons, breadcrumbs, addresses and pictures of the site a text was captured from; it makes no claim.
    case siteDebris = "site.debris"
    /// The site's own part below an article: comments, other stories, copyright; it makes no claim.
    case siteFoot = "site.foot"
}
