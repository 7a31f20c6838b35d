// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/clock.h"

#include <QObject>

namespace nashra::presentation {

/// The header of the article being edited, field by field. Every text is made safe on its way in. GUI thread.
class HeaderFields : public QObject
{
    Q_OBJECT

public:
    enum class Field {
        Language,
        Slug,
        Headline,
        Dateline,
        Byline,
        SignOff,
        EditorsNote,
        Section,
        Desk,
        Keywords,
        Urgency,
        Embargo,
        NotForPublication,
        Related,
        Translation,
    };
    Q_ENUM(Field)

    using QObject::QObject;

    /// The header as it stands; its body is empty.
    [[nodiscard]] const ArticleContent &values() const { return m_values; }
    /// Takes over the header of a content without marking anything edited.
    void reset(const ArticleContent &content);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool isReadOnly);

    void setLanguage(Language language);
    void setSlug(const QString &slug);
    void setHeadline(const QString &headline);
    void setDateline(const Dateline &dateline);
    void setByline(const QString &byline);
    void setSignOff(const QString &signOff);
    void setEditorsNote(const QString &note);
    void setSection(const QString &section);
    void setDesk(const QString &deskId);
    void setKeywords(const QStringList &keywords);
    void setUrgency(int urgency); ///< 1 to 9, clamped
    void setEmbargo(std::optional<Instant> until);
    void setNotForPublication(bool isFlagged);
    void setRelated(const QList<RelatedItem> &related);
    void setTranslation(const std::optional<TranslationLink> &link);

signals:
    /// A field has a new value, by a person or by reset(); emitted only where it differs.
    void changed(nashra::presentation::HeaderFields::Field field);
    /// The same, for changes a person made.
    void edited();
    void readOnlyChanged(bool isReadOnly);

private:
    template <class T>
    bool put(Field field, T ArticleContent::*member, T value);
    template <class T>
    void set(Field field, T ArticleContent::*member, T value);

    ArticleContent m_values;
    bool m_isReadOnly = false;
};

} // namespace nashra::presentation
