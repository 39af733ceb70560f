// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/widgets/tintedframe.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace Inspector {

class InspectionSession;
class SentenceLabel;

/// Why there is no answer, in one sentence with the next step, and what HubSpot itself said; or a short
/// notice.
///
/// Offers to try again. A wait that HubSpot asked for is counted down on that button; nothing is ever sent by
/// itself.
class NoticeBar final : public TintedFrame {
    Q_OBJECT
public:
    /// `session` must outlive the bar.
    explicit NoticeBar(InspectionSession &session, QWidget *parent = nullptr);

    /// A sentence of our own about something that went wrong beside the request, e.g. opening a file.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void retryRequested();

private:
    void showState();
    void showRetry();
    void setSeverity(Tint tint, const char *iconName);
    void setTexts(const QString &sentence, const QString &nextStep, const QStringList &details);

    InspectionSession &m_session;
    QLabel *m_icon = nullptr;
    SentenceLabel *m_sentence = nullptr;
    SentenceLabel *m_nextStep = nullptr;
    SentenceLabel *m_details = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
    QTimer m_retryTimer;
    qint64 m_retryAtMs = 0; // by Clock::steadyMs
};

} // namespace Inspector
