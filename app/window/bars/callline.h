// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;

namespace Inspector {

class InspectionSession;
class ElidedLabel;
class SentenceLabel;

/// Which call was made, or would be made next, in one line: method, host, masked path, status, milliseconds;
/// folded away size, correlation id and rate limits. And what is to be known about the end of v1.
class CallLine final : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive the line.
    explicit CallLine(InspectionSession &session, QWidget *parent = nullptr);

    /// Puts a curl line for the same call on the clipboard, with variables in place of the secrets.
    void copyAsCurl();
    /// Nothing but the line, in a window of little height.
    void setCompact(bool isCompact);

Q_SIGNALS:
    void credentialsRequested();
    /// Something was put on the clipboard; `name` says what.
    void copied(const QString &name);

private:
    void buildSunset();
    void showCall();
    void showNextCall();
    void showSunset();

    InspectionSession &m_session;
    ElidedLabel *m_call = nullptr;
    SentenceLabel *m_headers = nullptr;
    QWidget *m_sunsetArea = nullptr;
    ElidedLabel *m_sunset = nullptr;
    QToolButton *m_sunsetCredentials = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_details = nullptr;
    bool m_isCompact = false;
    bool m_isSunsetClosed = false; // once is enough
};

} // namespace Inspector
