<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n name(s) added to the registry.</source>
        <translation>
            <numerusform>%n name added to the registry.</numerusform>
            <numerusform>%n names added to the registry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n were there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n line left out.</numerusform>
            <numerusform>%n lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have the name of another: look at the possible duplicates of the registry.</source>
        <translation>
            <numerusform>%n has the name of another: look at the possible duplicates of the registry.</numerusform>
            <numerusform>%n have the name of another: look at the possible duplicates of the registry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n have the name of another.</source>
        <translation>
            <numerusform>Of these, %n has the name of another.</numerusform>
            <numerusform>Of these, %n have the name of another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) to names left out were left out as well.</source>
        <translation>
            <numerusform>%n relation to a name left out was left out as well.</numerusform>
            <numerusform>%n relations to names left out were left out as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) written to ⁨%1⁩.</source>
        <translation>
            <numerusform>%n name written to ⁨%1⁩.</numerusform>
            <numerusform>%n names written to ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have the name of another: the text of an article decides which is meant.</source>
        <translation>
            <numerusform>%n has the name of another: the text of an article decides which is meant.</numerusform>
            <numerusform>%n have the name of another: the text of an article decides which is meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenFindings</name>
    <message numerus="yes">
        <source>%n article(s) still have findings of importance: %1</source>
        <extracomment>%1 are headlines in quotation marks</extracomment>
        <translation>
            <numerusform>%n article still has findings of importance: %1</numerusform>
            <numerusform>%n articles still have findings of importance: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message numerus="yes">
        <source>%n finding(s) of the copy desk are open.</source>
        <translation>
            <numerusform>%n finding of the copy desk is open.</numerusform>
            <numerusform>%n findings of the copy desk are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>The text was too long: only its first %n paragraph(s) were taken. Import the rest as a file of its own.</source>
        <translation>
            <numerusform>The text was too long: only its first paragraph was taken. Import the rest as a file of its own.</numerusform>
            <numerusform>The text was too long: only its first %n paragraphs were taken. Import the rest as a file of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out.</source>
        <translation>
            <numerusform>%n picture left out.</numerusform>
            <numerusform>%n pictures left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s), sound(s) or drawing(s) left out.</source>
        <translation>
            <numerusform>%n film, sound or drawing left out.</numerusform>
            <numerusform>%n films, sounds or drawings left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) taken off: only web and mail addresses stay.</source>
        <translation>
            <numerusform>%n link taken off: only web and mail addresses stay.</numerusform>
            <numerusform>%n links taken off: only web and mail addresses stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden part(s) of the page left out.</source>
        <translation>
            <numerusform>%n hidden part of the page left out.</numerusform>
            <numerusform>%n hidden parts of the page left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible or broken character(s) left out.</source>
        <translation>
            <numerusform>%n invisible or broken character left out.</numerusform>
            <numerusform>%n invisible or broken characters left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n very long paragraph(s) divided.</source>
        <translation>
            <numerusform>%n very long paragraph divided.</numerusform>
            <numerusform>%n very long paragraphs divided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) around the story left out.</source>
        <translation>
            <numerusform>%n paragraph around the story left out.</numerusform>
            <numerusform>%n paragraphs around the story left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>The archive has not been read to the end: %Ln article(s) are still to be read for names.</source>
        <translation>
            <numerusform>The archive has not been read to the end: %Ln article is still to be read for names.</numerusform>
            <numerusform>The archive has not been read to the end: %Ln articles are still to be read for names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinText</name>
    <message numerus="yes">
        <source>%n more look like it.</source>
        <translation>
            <numerusform>%n more looks like it.</numerusform>
            <numerusform>%n more look like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::presentation::ArticlePairsModel</name>
    <message numerus="yes">
        <source>together in %Ln other article(s)</source>
        <translation>
            <numerusform>together in %Ln other article</numerusform>
            <numerusform>together in %Ln other articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) here</source>
        <translation>
            <numerusform>%Ln paragraph here</numerusform>
            <numerusform>%Ln paragraphs here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::presentation::CompanionsModel</name>
    <message numerus="yes">
        <source>together in %Ln article(s)</source>
        <translation>
            <numerusform>together in %Ln article</numerusform>
            <numerusform>together in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::presentation::EntityArticlesModel</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::presentation::NewsroomEditor</name>
    <message numerus="yes">
        <source>%n article(s) lie on the desk %1, so that it stays. It can be given another name.</source>
        <translation>
            <numerusform>%n article lies on the desk %1, so that it stays. It can be given another name.</numerusform>
            <numerusform>%n articles lie on the desk %1, so that it stays. It can be given another name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::presentation::RelatedArticlesModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::presentation::SidebarModel</name>
    <message numerus="yes">
        <source>later %n time(s) in full</source>
        <translation>
            <numerusform>later %n time in full</numerusform>
            <numerusform>later %n times in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In full %n time(s) after the first mention</source>
        <translation>
            <numerusform>In full %n time after the first mention</numerusform>
            <numerusform>In full %n times after the first mention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ArticleDelegate</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ArticlePage</name>
    <message numerus="yes">
        <source>The source has a newer revision: this translation is of revision %1, the newest is %2. %n paragraph(s) changed.</source>
        <translation>
            <numerusform>The source has a newer revision: this translation is of revision %1, the newest is %2. %n paragraph changed.</numerusform>
            <numerusform>The source has a newer revision: this translation is of revision %1, the newest is %2. %n paragraphs changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::BulletinActions</name>
    <message numerus="yes">
        <source>Release “%1” with %n article(s)?</source>
        <translation>
            <numerusform>Release “%1” with %n article?</numerusform>
            <numerusform>Release “%1” with %n articles?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::BulletinDelegate</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::BulletinItemDelegate</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::CopyDeskDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::DossierWindow</name>
    <message numerus="yes">
        <source>%Ln article(s) in the archive.</source>
        <translation>
            <numerusform>%Ln article in the archive.</numerusform>
            <numerusform>%Ln articles in the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::DuplicatesPanel</name>
    <message numerus="yes">
        <source>More than %Ln pair(s)</source>
        <translation>
            <numerusform>More than %Ln pair</numerusform>
            <numerusform>More than %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ExportActions</name>
    <message numerus="yes">
        <source>%n file(s) in %1.</source>
        <translation>
            <numerusform>%n file in %1.</numerusform>
            <numerusform>%n files in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::FindingsPanel</name>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::ImportEntitiesDialog</name>
    <message numerus="yes">
        <source>Only the first %n line(s) are shown; the import judges all.</source>
        <translation>
            <numerusform>Only the first line is shown; the import judges all.</numerusform>
            <numerusform>Only the first %n lines are shown; the import judges all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::MainWindow</name>
    <message numerus="yes">
        <source>%n rule(s) of house style cannot be used; the others are.</source>
        <translation>
            <numerusform>%n rule of house style cannot be used; the others are.</numerusform>
            <numerusform>%n rules of house style cannot be used; the others are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n article(s) which words stand beside which.</source>
        <translation>
            <numerusform>Learned from %n article which words stand beside which.</numerusform>
            <numerusform>Learned from %n articles which words stand beside which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::MentionedArticleDelegate</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::MonthTimeline</name>
    <message numerus="yes">
        <source>%1: %Ln article(s)</source>
        <extracomment>%1 is a month of a year</extracomment>
        <translation>
            <numerusform>%1: %Ln article</numerusform>
            <numerusform>%1: %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::QuickFixMenu</name>
    <message numerus="yes">
        <source>Mend all %n of this rule</source>
        <translation>
            <numerusform>Mend all %n of this rule</numerusform>
            <numerusform>Mend all %n of this rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend all %n like this</source>
        <translation>
            <numerusform>Mend all %n like this</numerusform>
            <numerusform>Mend all %n like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::RegistryListPanel</name>
    <message numerus="yes">
        <source>More than %Ln name(s)</source>
        <translation>
            <numerusform>More than %Ln name</numerusform>
            <numerusform>More than %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::RelatedDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) were not read for names yet.</source>
        <translation>
            <numerusform>%Ln article were not read for names yet.</numerusform>
            <numerusform>%Ln articles were not read for names yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::RevisionsDialog</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::WindowActions</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nashra::widgets::WordListsDialog</name>
    <message numerus="yes">
        <source>%n word(s) removed.</source>
        <translation>
            <numerusform>%n word removed.</numerusform>
            <numerusform>%n words removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added.</source>
        <translation>
            <numerusform>%n word added.</numerusform>
            <numerusform>%n words added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no word, the first is line %1.</source>
        <translation>
            <numerusform>%n line holds no word, it is line %1.</numerusform>
            <numerusform>%n lines hold no word, the first is line %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
