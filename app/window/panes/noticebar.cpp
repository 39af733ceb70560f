// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/panes/noticebar.h"

#include "core/metadata/expiry.h"
#include "core/util/clock.h"
#include "session/errorsentences.h"
#include "session/inspectionsession.h"
#include "window/widgets/icons.h"
#include "window/widgets/sentencelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using State = InspectionSession::State;

} // namespace

NoticeBar::NoticeBar(InspectionSession &session, QWidget *parent)
    : TintedFrame(parent)
    , m_session(session)
    , m_icon(new QLabel(this))
    , m_sentence(new SentenceLabel(this))
    , m_nextStep(new SentenceLabel(this))
    , m_details(new SentenceLabel(this))
    , m_retry(new QPushButton(tr("Tr&y Again"), this))
    , m_copy(new QPushButton(icon("copy"), tr("Copy &Details"), this))
    , m_close(new QPushButton(tr("Dis&miss"), this))
{
    QFont strong = m_sentence->font();
    strong.setBold(true);
    m_sentence->setFont(strong);
    m_copy->setToolTip(tr("Copy this message for a ticket or a colleague. It holds no secret."));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_sentence);
    texts->addWidget(m_nextStep);
    texts->addWidget(m_details);
    texts->addStretch();
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addLayout(buttons);

    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &NoticeBar::showRetry);
    connect(m_retry, &QPushButton::clicked, this, &NoticeBar::retryRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QStringList lines{m_sentence->sentence(), m_nextStep->sentence(), m_details->sentence()};
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    connect(&m_session, &InspectionSession::lookChanged, this, &NoticeBar::showState);
    // A failure is about the token that was asked about, and steps back before another one.
    connect(&m_session, &InspectionSession::inputChanged, this, [this] {
        if (m_session.state() == State::Failed) {
            setVisible(!m_session.isResultOfOtherToken());
            showRetry();
        }
    });
    hide();
}

void NoticeBar::showProblem(const QString &sentence)
{
    setSeverity(Tint::Soon, "severity-warning");
    m_retryTimer.stop();
    m_retry->hide();
    setTexts(sentence, QString(), {});
}

void NoticeBar::showState()
{
    m_retryTimer.stop();
    if (m_session.state() != State::Failed) {
        hide();
        return;
    }
    const RequestError &error = m_session.error();
    const ErrorSentence words = errorSentence(error, m_session.redactor());
    // Red is a verdict on the token and nothing else.
    error.isVerdictOnToken() ? setSeverity(Tint::Bad, "severity-error")
                             : setSeverity(Tint::Info, "severity-warning");
    m_retryAtMs = m_session.clock().steadyMs() + error.retryAfterMs.value_or(0);
    setTexts(words.sentence, words.nextStep, errorDetails(error, m_session.redactor()));
    showRetry();
}

void NoticeBar::setSeverity(Tint tint, const char *iconName)
{
    setTint(tint);
    m_icon->setPixmap(icon(iconName).pixmap(QSize(24, 24), devicePixelRatioF()));
}

void NoticeBar::setTexts(const QString &sentence, const QString &nextStep, const QStringList &details)
{
    m_sentence->setSentence(sentence);
    m_nextStep->setSentence(nextStep);
    m_nextStep->setVisible(!nextStep.isEmpty());
    m_details->setSentence(details.join(u'\n'));
    m_details->setVisible(!details.isEmpty());
    m_copy->setVisible(!details.isEmpty());
    show();
}

void NoticeBar::showRetry()
{
    if (m_session.state() != State::Failed) {
        return;
    }
    m_retry->setVisible(!m_session.isResultOfOtherToken());
    const qint64 left = m_retryAtMs - m_session.clock().steadyMs();
    m_retry->setEnabled(left <= 0);
    if (left <= 0) {
        m_retry->setText(tr("Tr&y Again"));
        return;
    }
    //: %1: a time such as 0:12
    m_retry->setText(tr("Try Again in %1").arg(remainingText(left)));
    m_retryTimer.start(static_cast<int>(std::clamp<qint64>(left % 1000 + 1, 1, 1000)));
}

} // namespace Inspector
