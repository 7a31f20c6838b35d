// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/elidedlabel.h"

#include <QEvent>

namespace nashra::widgets {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setTitle(const QString &title)
{
    m_title = title;
    fit();
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ElidedLabel::fit()
{
    const QString fitting =
        fontMetrics().elidedText(m_title, Qt::ElideRight, contentsRect().width(), Qt::TextShowMnemonic);
    setText(fitting);
    QString whole = m_title;
    setToolTip(fitting == m_title ? QString() : whole.replace(QStringLiteral("&&"), QStringLiteral("&")));
}

} // namespace nashra::widgets
