// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;

namespace Inspector {

class InspectionSession;
class SentenceLabel;

/// Which call was made, or would be made next: method, host, masked path, status, milliseconds, size,
/// correlation id and rate limits; and what is to be known about the end of v1.
class CallLine final : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive the line.
    explicit CallLine(InspectionSession &session, QWidget *parent = nullptr);

    /// Puts a curl line for the same call on the clipboard, with variables in place of the secrets.
    void copyAsCurl();

private:
    void showCall();
    void showNextCall();
    void showSunset();

    InspectionSession &m_session;
    SentenceLabel *m_call = nullptr;
    SentenceLabel *m_headers = nullptr;
    SentenceLabel *m_sunset = nullptr;
    QToolButton *m_copy = nullptr;
};

} // namespace Inspector
