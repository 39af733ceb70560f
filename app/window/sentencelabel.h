// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Inspector {

/// Plain text over as many lines as it needs, words of any length broken: a server's text never makes the
/// window wider. The accessible name is the text itself.
class SentenceLabel final : public QLabel {
    Q_OBJECT
public:
    explicit SentenceLabel(QWidget *parent = nullptr);

    void setSentence(const QString &text);
    [[nodiscard]] QString sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

} // namespace Inspector
