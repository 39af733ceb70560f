// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Inspector {

/// A picture that, to assistive technology, is an alert: what is new is spoken at once.
///
/// Qt (6.4.2, 6.8.2 and 6.11.2) passes no alert event on to AT-SPI; screen readers speak an object of the
/// role alert when it is said to be shown.
class AlertIcon final : public QLabel {
    Q_OBJECT
public:
    explicit AlertIcon(QWidget *parent = nullptr);

    void callAttention(const QString &words);
    /// Drops what was said.
    void forget() { m_words.clear(); }
    [[nodiscard]] const QString &words() const { return m_words; }

private:
    QString m_words;
};

} // namespace Inspector
