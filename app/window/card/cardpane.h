// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"
#include "session/card.h"
#include "window/widgets/tintedframe.h"

#include <QTimer>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Inspector {

class AlertIcon;
class BusyView;
class ExpiryView;
class IdentityView;
class InspectionSession;
class RetryButton;
class SentenceLabel;

/// Shows the session's card: the verdict with its countdown, whose token it is, the worst finding, and the
/// next step with its button. The same place for every state; decides nothing of what is said.
///
/// Nothing is ever sent by itself. To assistive technology it is a group named Verdict, which calls attention
/// when an answer or refusal arrives and when the token passes into another stage.
class CardPane final : public TintedFrame {
    Q_OBJECT
public:
    /// `session` must outlive the pane.
    explicit CardPane(InspectionSession &session, QWidget *parent = nullptr);

    [[nodiscard]] const Card &card() const { return m_card; }
    /// A sentence about something that went wrong beside the request, e.g. opening a file.
    void showProblem(const QString &sentence);
    /// Whether Try with Made-up Tokens is offered; not where they are there already.
    void setDemoOffered(bool isOffered);
    /// Puts a line below the texts, and a button beside Export, which hide themselves.
    void addLine(QWidget *line);
    void addButton(QWidget *button);
    /// Leaves out what can stand elsewhere, in a window of little height.
    void setCompact(bool isCompact);

Q_SIGNALS:
    /// The card says something else now.
    void cardChanged();
    void retryRequested();
    void exportRequested();
    void credentialsRequested();
    void demoRequested();
    void openRequested();
    /// `path` of the row that the finding is about.
    void findingRequested(const QString &path);
    /// `name` of what is to be copied, as in "Account ID".
    void copyRequested(const QString &name, const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTexts();
    void buildButtons();
    void arrange();
    void onLookChanged();
    void showCard();
    void showTexts();
    void showButtons();
    void showCountdown();
    void scheduleChange();
    void callAttention();
    void dismiss();
    void copyDetails();

    InspectionSession &m_session;
    Card m_card;
    bool m_isDismissed = false; // the failure's words were closed
    bool m_isDemoOffered = true;
    bool m_isCompact = false;
    bool m_isNarrow = false;
    QGridLayout *m_grid = nullptr;
    AlertIcon *m_icon = nullptr;
    QBoxLayout *m_texts = nullptr;
    QWidget *m_problemArea = nullptr;
    QLabel *m_problemIcon = nullptr;
    SentenceLabel *m_problem = nullptr;
    SentenceLabel *m_headline = nullptr;
    SentenceLabel *m_sentence = nullptr;
    SentenceLabel *m_nextStep = nullptr;
    SentenceLabel *m_said = nullptr;
    SentenceLabel *m_details = nullptr;
    SentenceLabel *m_caption = nullptr;
    IdentityView *m_identity = nullptr;
    QWidget *m_worstArea = nullptr;
    QLabel *m_worstIcon = nullptr;
    SentenceLabel *m_worst = nullptr;
    QPushButton *m_showFinding = nullptr;
    ExpiryView *m_expiry = nullptr;
    BusyView *m_busy = nullptr;
    QBoxLayout *m_buttonRows = nullptr;
    QBoxLayout *m_buttons = nullptr; // what to do next
    QBoxLayout *m_moreButtons = nullptr; // of a failure's words
    QPushButton *m_export = nullptr;
    RetryButton *m_retry = nullptr;
    QPushButton *m_credentials = nullptr;
    QPushButton *m_demo = nullptr;
    QPushButton *m_open = nullptr;
    QToolButton *m_showDetails = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
    QTimer m_changeTimer; // until the offline reading says something else
};

} // namespace Inspector
