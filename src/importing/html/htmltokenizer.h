// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/html/htmltags.h"

#include <QStringView>

namespace nashra::importing {

/// A piece of HTML; the views point into the text that is read, references not decoded.
struct HtmlToken
{
    enum class Type { Text, StartTag, EndTag, End };

    Type type = Type::End;
    QStringView text; ///< of Text
    Tag tag;
    bool isSelfClosing = false;
    // The attributes that mean something to us; null where they are not there.
    QStringView href;
    QStringView style;
    QStringView dir;
    bool isHidden = false;
};

/// Cuts HTML into tags and text, as browsers do, without a tree. Comments, declarations and processing instructions are
/// passed over. Linear on anything: what is looked at once is never looked at again.
class HtmlTokenizer
{
public:
    explicit HtmlTokenizer(QStringView html)
        : m_html(html)
    {
    }

    [[nodiscard]] HtmlToken next();

    /// For the content of script and its like, which is no markup: everything up to the end tag of that name, which is
    /// consumed too; everything there is where it never comes.
    QStringView takeRawText(Tag tag);

private:
    [[nodiscard]] bool isMarkupAt(qsizetype at) const;
    void skipDeclaration();
    HtmlToken takeTag();
    void takeAttribute(HtmlToken &token);
    [[nodiscard]] QStringView takeValue();
    void skipBlanks();
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_html.size() ? m_html[i] : QChar(); }

    QStringView m_html;
    qsizetype m_at = 0;
};

} // namespace nashra::importing
