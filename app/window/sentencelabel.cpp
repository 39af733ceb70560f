// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/sentencelabel.h"

namespace Inspector {

namespace {

constexpr qsizetype longestWord = 32;
constexpr QChar breakHere = u'\u200b'; // a zero-width space

QString withBreaks(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / longestWord + 1);
    qsizetype wordLength = 0;
    for (const QChar character : text) {
        if (wordLength >= longestWord && !character.isLowSurrogate() && !character.isMark()) {
            result += breakHere;
            wordLength = 0;
        }
        wordLength = character.isSpace() ? 0 : wordLength + 1;
        result += character;
    }
    return result;
}

} // namespace

SentenceLabel::SentenceLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void SentenceLabel::setSentence(const QString &text)
{
    if (text == m_sentence) {
        return;
    }
    m_sentence = text;
    setText(withBreaks(text));
    setAccessibleName(text);
}

} // namespace Inspector
