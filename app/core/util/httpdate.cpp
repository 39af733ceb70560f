// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/util/httpdate.h"

#include "core/util/utc.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Inspector {

std::optional<HubSpotTime> parseHttpDate(const QByteArray &text)
{
    QString date = QString::fromLatin1(text.left(64)).simplified();
    // The name of the day adds nothing, and Qt would check it against 19xx where the year has two digits.
    date = date.mid(date.indexOf(u',') + 1).trimmed();
    QStringList words = date.split(u' ');
    const bool isAsctime = words.size() == 5 && words.constLast() != "GMT"_L1;
    if (isAsctime) { // the day's name without a comma, and the year behind the time
        words.removeFirst();
        words.move(2, 3);
    } else if (words.takeLast() != "GMT"_L1) {
        return {};
    }
    const QString dateFormat = isAsctime ? u"MMM d yyyy"_s
        : words.size() == 4              ? u"dd MMM yyyy"_s
                                         : u"dd-MMM-yy"_s;
    if (words.size() != 4 && words.size() != 2) {
        return {};
    }
    // Apart: as one, Qt takes them for local time, where an hour of spring does not exist.
    const QLocale c = QLocale::c();
    const QTime time = c.toTime(words.takeLast(), u"hh:mm:ss"_s);
    QDate day = c.toDate(words.join(u' '), dateFormat);
    if (!time.isValid() || !day.isValid()) {
        return {};
    }
    if (day.year() < 1970) { // two digits name a year of this century here: nothing HubSpot dates is older
        day = day.addYears(100);
    }
    return hubSpotTime(QDateTime(day, time, QTimeZone::utc()));
}

} // namespace Inspector
