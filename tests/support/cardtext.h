// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/card.h"
#include "session/inspectionsession.h"
#include "session/sentences.h"
#include "session/translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>
#include <QTranslator>

namespace Inspector::Testing {

using namespace Qt::StringLiterals;

template <typename Enum>
[[nodiscard]] QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

[[nodiscard]] inline QString colourOf(Verdict::Mood mood)
{
    switch (mood) {
    case Verdict::Mood::Good:
        return u"green"_s;
    case Verdict::Mood::Soon:
    case Verdict::Mood::Doubtful:
        return u"amber"_s;
    case Verdict::Mood::Bad:
        return u"red"_s;
    case Verdict::Mood::Neutral:
    case Verdict::Mood::Busy:
        break;
    }
    return u"blue"_s;
}

/// A row for each language, for QFETCH(QString, language).
inline void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("fr") << u"fr"_s;
}

/// While it lives, the program speaks this language.
class SpokenLanguage final {
public:
    explicit SpokenLanguage(const QString &language)
    {
        installTranslators(*QCoreApplication::instance(), QLocale(language));
    }
    Q_DISABLE_COPY_MOVE(SpokenLanguage)
    ~SpokenLanguage()
    {
        const QList<QTranslator *> translators = QCoreApplication::instance()->findChildren<QTranslator *>();
        qDeleteAll(translators); // each takes itself off
    }
};

/// The card as the screen shows it, without what differs from run to run.
[[nodiscard]] inline QString textOf(const Card &card, const InspectionSession &session)
{
    QStringList lines{u"[%1, %2] %3"_s.arg(nameOf(card.state), colourOf(card.mood), card.headline)};
    const auto add = [&lines](const QString &name, const QString &text) {
        if (!text.isEmpty()) {
            lines += u"    "_s + name + text;
        }
    };
    if (card.hasCountdown) {
        const auto &expiry = session.expiry();
        add({},
            u"(countdown) "_s
                + (expiry.isReported() ? remainingText(expiry.remaining(session.clock()))
                                       : card.countdownAbsence));
    }
    add({}, card.sentence);
    add({}, card.nextStep);
    add({}, card.said);
    add({}, card.caption);
    QStringList parts;
    for (const Card::Part &part : card.parts) {
        parts += part.text;
    }
    add({}, parts.join(u"  |  "_s));
    add(u"chips: "_s, card.chips.join(u", "_s));
    if (card.worst) {
        add(u"! "_s, u"%1 (%2, +%3)"_s.arg(card.worst->sentence, card.worst->path).arg(card.worst->more));
    }
    QStringList buttons;
    if (card.action != Card::Action::None) {
        buttons += nameOf(card.action);
    }
    if (card.canRetry) {
        buttons += u"TryAgain"_s;
    }
    if (card.canExport) {
        buttons += u"Export"_s;
    }
    add(u"buttons: "_s, buttons.join(u", "_s));
    add(u"folded: "_s, card.details.join(u" / "_s));
    QStringList title{card.brief, card.account};
    title.removeAll(QString());
    add(u"title: "_s, title.join(u" - "_s));
    static const QRegularExpression port(u"127\\.0\\.0\\.1:\\d+"_s);
    static const QRegularExpression correlation(
        u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    return lines.join(u'\n').replace(port, u"SERVER"_s).replace(correlation, u"CORRELATION"_s) + u'\n';
}

/// The first line in which a text differs from data/golden/<name>.txt; empty if none does. The text is then
/// written beside the test program.
[[nodiscard]] inline QString differenceFromGolden(const QString &text, const QString &name)
{
    QFile golden(QStringLiteral(INSPECTOR_TEST_DATA) + u"/golden/"_s + name + u".txt"_s);
    const bool isRead = golden.open(QIODevice::ReadOnly);
    const QString expected = isRead ? QString::fromUtf8(golden.readAll()) : QString();
    if (text == expected) {
        return {};
    }
    QString actual = QCoreApplication::applicationDirPath() + u'/' + name + u".actual.txt"_s;
    QFile file(actual);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        return file.errorString();
    }
    const QStringList lines = text.split(u'\n');
    const QStringList expectedLines = expected.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i) != expectedLines.value(i)) {
            return u"%1 line %2: \"%3\", expected \"%4\""_s.arg(actual).arg(i + 1).arg(
                lines.at(i), expectedLines.value(i));
        }
    }
    return actual;
}

} // namespace Inspector::Testing
