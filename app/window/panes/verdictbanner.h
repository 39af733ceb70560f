// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/widgets/tintedframe.h"

#include <QList>

class QGridLayout;
class QLabel;
class QProgressBar;
class QTimer;

namespace Inspector {

class ElidedLabel;
class ExpiryView;
class InspectionSession;
class SentenceLabel;

/// The answer at a glance: active or not, whose, where, which app; and the countdown beside it.
class VerdictBanner final : public TintedFrame {
    Q_OBJECT
public:
    /// `session` must outlive the banner.
    explicit VerdictBanner(InspectionSession &session, QWidget *parent = nullptr);

private:
    struct Fact {
        QLabel *name = nullptr;
        ElidedLabel *value = nullptr;
    };
    void addFact(const QString &name, int row, int column);
    void showState();
    void showVerdict();
    void showFacts();
    void showElapsed();

    InspectionSession &m_session;
    QLabel *m_icon = nullptr;
    SentenceLabel *m_verdict = nullptr;
    SentenceLabel *m_subject = nullptr;
    QWidget *m_factsArea = nullptr;
    QGridLayout *m_factsGrid = nullptr;
    QList<Fact> m_facts; // at the left and at the right in turn
    ExpiryView *m_expiry = nullptr;
    QWidget *m_busyArea = nullptr;
    QProgressBar *m_busyBar = nullptr;
    QLabel *m_elapsed = nullptr;
    QTimer *m_elapsedTimer = nullptr;
    qint64 m_startedMs = 0; // by Clock::steadyMs
};

} // namespace Inspector
