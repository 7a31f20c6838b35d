<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>nashra::widgets::ArticleDelegate</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
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
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
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
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
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
        <name>nashra::widgets::RevisionsDialog</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
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
</TS>
