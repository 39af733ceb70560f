// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/card/cardpane.h"

#include "core/findings/findingsentences.h"
#include "core/text/labelledtext.h"
#include "core/util/clock.h"
#include "session/inspectionsession.h"
#include "window/card/busyview.h"
#include "window/card/expiryview.h"
#include "window/card/identityview.h"
#include "window/card/retrybutton.h"
#include "window/widgets/accessiblegroup.h"
#include "window/widgets/alerticon.h"
#include "window/widgets/icons.h"
#include "window/widgets/sentencelabel.h"
#include "window/widgets/severityicon.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using SessionState = InspectionSession::State;

constexpr int iconSize = 32;
constexpr int smallIcon = 16;
constexpr std::chrono::seconds maxWait(30); // timers stand still while the machine sleeps
constexpr int narrowInCharacters = 150;
constexpr QMargins cardMargins(16, 8, 8, 8);
constexpr QMargins compactCardMargins(16, 4, 8, 4);

Tint tintOf(const Card &card)
{
    switch (card.mood) {
    case Verdict::Mood::Good:
        return Tint::Good;
    case Verdict::Mood::Soon:
    case Verdict::Mood::Doubtful:
        return Tint::Soon;
    case Verdict::Mood::Bad:
        return Tint::Bad;
    case Verdict::Mood::Busy:
        return Tint::Info;
    case Verdict::Mood::Neutral:
        break;
    }
    return card.state == Card::State::Unanswered || card.state == Card::State::NotChecked ? Tint::Info
                                                                                          : Tint::None;
}

const char *iconOf(const Card &card)
{
    switch (card.mood) {
    case Verdict::Mood::Doubtful:
        return "severity-warning";
    case Verdict::Mood::Good:
        return "active";
    case Verdict::Mood::Soon:
        return "clock";
    case Verdict::Mood::Bad:
        return "severity-error";
    case Verdict::Mood::Busy:
    case Verdict::Mood::Neutral:
        break;
    }
    return card.state == Card::State::Unanswered ? "severity-note" : "key";
}

void setText(SentenceLabel &label, const QString &text)
{
    label.setSentence(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

CardPane::CardPane(InspectionSession &session, QWidget *parent)
    : TintedFrame(parent)
    , m_session(session)
{
    makeAccessibleGroup(*this); // before the name: a screen reader that hears it asks for the role
    setAccessibleName(tr("Verdict"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(cardMargins);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_texts = new QVBoxLayout;
    m_texts->setSpacing(3);
    buildTexts();
    m_expiry = new ExpiryView(session.clock(), this);
    m_busy = new BusyView(session.clock(), this);
    m_buttons = new QBoxLayout(QBoxLayout::TopToBottom);
    m_moreButtons = new QBoxLayout(QBoxLayout::TopToBottom);
    m_buttonRows = new QVBoxLayout;
    m_buttonRows->addLayout(m_buttons);
    m_buttonRows->addLayout(m_moreButtons, 1);
    buildButtons();
    arrange();

    m_changeTimer.setSingleShot(true);
    connect(&m_changeTimer, &QTimer::timeout, this, &CardPane::showCard);
    connect(m_expiry, &ExpiryView::stageChanged, this, [this] {
        showCard();
        callAttention();
    });
    connect(&m_session, &InspectionSession::stateChanged, m_busy, &BusyView::restart);
    connect(&m_session, &InspectionSession::lookChanged, this, &CardPane::onLookChanged);
    connect(&m_session, &InspectionSession::inputChanged, this, &CardPane::showCard);
    connect(&m_session, &InspectionSession::callSettingsChanged, this, &CardPane::showCard);
    m_problemArea->hide();
    showCard();
}

void CardPane::buildTexts()
{
    m_icon = new AlertIcon(this);
    m_icon->setFixedSize(iconSize, iconSize);
    m_problemArea = new QWidget(this);
    m_problemIcon = new QLabel(m_problemArea);
    m_problem = new SentenceLabel(m_problemArea);
    auto *problem = new QHBoxLayout(m_problemArea);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    const auto make = [this](const char *name) {
        auto *label = new SentenceLabel(this);
        label->setObjectName(QLatin1StringView(name));
        return label;
    };
    m_headline = make("headline");
    m_sentence = make("sentence");
    m_nextStep = make("nextStep");
    m_said = make("said");
    m_details = make("details");
    m_caption = make("caption");
    QFont strong = font();
    strong.setBold(true);
    m_problem->setFont(strong);
    m_sentence->setFont(strong);
    strong.setPointSizeF(strong.pointSizeF() * 1.25);
    m_headline->setFont(strong);
    m_identity = new IdentityView(this);
    m_worstArea = new QWidget(this);
    m_worstIcon = new QLabel(m_worstArea);
    m_worst = new SentenceLabel(m_worstArea);
    m_showFinding = new QPushButton(tr("Show Findin&g"), m_worstArea);
    m_showFinding->setAutoDefault(false);
    m_showFinding->setToolTip(tr("Go to the row that this finding is about, and list all findings"));
    auto *worst = new QHBoxLayout(m_worstArea);
    worst->setContentsMargins(0, 0, 0, 0);
    worst->addWidget(m_worstIcon);
    worst->addWidget(m_worst, 1);
    worst->addWidget(m_showFinding);
    for (QWidget *part : std::initializer_list<QWidget *>{m_problemArea, m_headline, m_sentence, m_nextStep,
             m_said, m_details, m_caption, m_identity, m_worstArea}) {
        m_texts->addWidget(part);
    }
    m_texts->addStretch(1);
    connect(m_identity, &IdentityView::copyRequested, this, &CardPane::copyRequested);
    connect(m_showFinding, &QPushButton::clicked, this,
        [this] { Q_EMIT findingRequested(m_card.worst ? m_card.worst->path : QString()); });
}

void CardPane::buildButtons()
{
    const auto make = [this](const QString &text, const char *iconName, QBoxLayout &place) {
        auto *button = new QPushButton(text, this);
        if (iconName != nullptr) {
            button->setIcon(icon(iconName));
        }
        button->setAutoDefault(false);
        place.addWidget(button);
        return button;
    };
    m_export = make(tr("E&xport..."), "export", *m_buttons);
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Save the answer as JSON, without secrets (Ctrl+S)"));
    m_credentials = make(tr("Enter App Crede&ntials..."), "key", *m_buttons);
    m_demo = make(tr("Try with Made-up To&kens"), nullptr, *m_buttons);
    m_demo->setToolTip(tr("Start a simulated HubSpot in this program. Nothing leaves this machine."));
    m_open = make(tr("Open S&aved Reply..."), "open", *m_buttons);
    m_retry = new RetryButton(m_session.clock(), this);
    m_buttons->addWidget(m_retry);
    m_showDetails = new QToolButton(this);
    m_showDetails->setText(tr("Detai&ls"));
    m_showDetails->setCheckable(true);
    m_showDetails->setArrowType(Qt::RightArrow);
    m_showDetails->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showDetails->setFocusPolicy(Qt::StrongFocus);
    m_showDetails->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_moreButtons->addWidget(m_showDetails);
    m_copy = make(tr("Copy &Details"), "copy", *m_moreButtons);
    m_copy->setToolTip(tr("Copy this message for a ticket or a colleague. It holds no secret."));
    m_close = make(tr("Dis&miss"), nullptr, *m_moreButtons);
    m_buttons->addStretch(1);
    m_moreButtons->addStretch(1);
    connect(m_export, &QPushButton::clicked, this, &CardPane::exportRequested);
    connect(m_credentials, &QPushButton::clicked, this, &CardPane::credentialsRequested);
    connect(m_demo, &QPushButton::clicked, this, &CardPane::demoRequested);
    connect(m_open, &QPushButton::clicked, this, &CardPane::openRequested);
    connect(m_retry, &QPushButton::clicked, this, &CardPane::retryRequested);
    connect(m_copy, &QPushButton::clicked, this, &CardPane::copyDetails);
    connect(m_close, &QPushButton::clicked, this, &CardPane::dismiss);
    connect(m_showDetails, &QToolButton::toggled, this, [this](bool isOpen) {
        m_showDetails->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_details->setVisible(isOpen);
    });
}

void CardPane::arrange()
{
    for (QLayout *part : std::initializer_list<QLayout *>{m_texts, m_buttonRows}) {
        m_grid->removeItem(part);
        part->setParent(nullptr);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_expiry, m_busy}) {
        m_grid->removeWidget(part);
    }
    const int side = m_isNarrow ? 1 : 0;
    m_grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_grid->addLayout(m_texts, 0, 1, 1, m_isNarrow ? 3 : 1);
    m_grid->addWidget(m_expiry, side, m_isNarrow ? 1 : 2, Qt::AlignTop);
    m_grid->addWidget(m_busy, side, m_isNarrow ? 2 : 3, Qt::AlignTop);
    m_grid->addLayout(m_buttonRows, side, m_isNarrow ? 3 : 4);
    m_grid->setColumnStretch(1, m_isNarrow ? 0 : 1);
    m_grid->setColumnStretch(2, m_isNarrow ? 1 : 0);
    for (QBoxLayout *row : {m_buttons, m_moreButtons}) {
        row->setDirection(m_isNarrow ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    }
}

void CardPane::resizeEvent(QResizeEvent *event)
{
    TintedFrame::resizeEvent(event);
    const bool isNarrow = width() < narrowInCharacters * fontMetrics().averageCharWidth();
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        arrange();
    }
}

void CardPane::changeEvent(QEvent *event)
{
    TintedFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close != nullptr) {
        showTexts(); // pictures follow the palette
    }
}

void CardPane::showProblem(const QString &sentence)
{
    m_problem->setSentence(sentence);
    m_problemIcon->setPixmap(
        icon("severity-warning").pixmap(QSize(smallIcon, smallIcon), devicePixelRatioF()));
    m_problemArea->show();
    showButtons();
    callAttention();
}

void CardPane::addLine(QWidget *line)
{
    m_texts->insertWidget(m_texts->count() - 1, line);
}

void CardPane::addButton(QWidget *button)
{
    m_buttons->insertWidget(1, button);
}

void CardPane::setCompact(bool isCompact)
{
    if (isCompact != m_isCompact) {
        m_isCompact = isCompact;
        m_grid->setContentsMargins(isCompact ? compactCardMargins : cardMargins);
        showTexts();
    }
}

void CardPane::setDemoOffered(bool isOffered)
{
    m_isDemoOffered = isOffered;
    showButtons();
}

void CardPane::onLookChanged()
{
    m_isDismissed = false;
    m_showDetails->setChecked(false);
    m_problemArea->hide();
    m_problem->setSentence(QString());
    showCard();
    if (m_session.state() == SessionState::Answered || m_session.state() == SessionState::Failed
        || m_session.state() == SessionState::Opened) {
        callAttention();
    }
}

void CardPane::showCard()
{
    m_card = cardOf(m_session);
    showTexts();
    showCountdown();
    showButtons();
    scheduleChange();
    Q_EMIT cardChanged();
}

void CardPane::showTexts()
{
    setTint(tintOf(m_card));
    m_icon->setPixmap(icon(iconOf(m_card)).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_headline->setSentence(m_card.headline);
    if (m_icon->words() != m_card.headline) {
        m_icon->forget();
    }
    const bool isClosed = m_isDismissed;
    setText(*m_sentence, isClosed ? QString() : m_card.sentence);
    setText(*m_nextStep, isClosed ? QString() : m_card.nextStep);
    setText(*m_said, isClosed ? QString() : m_card.said);
    m_details->setSentence(isClosed ? QString() : m_card.details.join(u'\n'));
    m_details->setVisible(!isClosed && m_showDetails->isChecked());
    // In a window of little height the failure comes first; the rows below say whose token it is, too.
    const bool isCut = m_isCompact && !m_card.sentence.isEmpty() && !isClosed;
    setText(*m_caption, isCut ? QString() : m_card.caption);
    m_identity->setCard(m_card);
    m_identity->setVisible(!m_card.parts.isEmpty() && !isCut);
    m_worstArea->setVisible(m_card.worst.has_value());
    if (m_card.worst) {
        m_worstIcon->setPixmap(
            severityIcon(m_card.worst->severity).pixmap(QSize(smallIcon, smallIcon), devicePixelRatioF()));
        const QString finding = labelledText(severityText(m_card.worst->severity), m_card.worst->sentence);
        //: %1: the worst finding, %2: how many others there are
        m_worst->setSentence(
            m_card.worst->more > 0 ? tr("%1 (+%2)").arg(finding).arg(m_card.worst->more) : finding);
    } else {
        m_worst->setSentence(QString());
    }
}

void CardPane::showCountdown()
{
    m_expiry->setVisible(m_card.hasCountdown);
    if (m_card.hasCountdown) {
        m_expiry->setExpiry(m_session.expiry(), m_card.countdownAbsence);
    } else {
        m_expiry->clear();
    }
    m_busy->setBusy(m_card.state == Card::State::Asking);
}

void CardPane::showButtons()
{
    const bool hasDetails = !m_card.details.isEmpty() && !m_isDismissed;
    const bool isOfEmpty = m_card.action == Card::Action::TryDemo;
    m_export->setVisible(m_card.canExport);
    m_credentials->setVisible(m_card.action == Card::Action::EnterCredentials);
    m_demo->setVisible(isOfEmpty && m_isDemoOffered);
    m_open->setVisible(isOfEmpty);
    m_showDetails->setVisible(hasDetails);
    m_copy->setVisible(hasDetails);
    m_close->setVisible(hasDetails || !m_problemArea->isHidden());
    m_retry->setVisible(m_card.canRetry && !m_isDismissed);
    m_retry->waitUntil(m_card.canRetry ? m_session.retryAt() : std::nullopt);
}

void CardPane::scheduleChange()
{
    m_changeTimer.stop();
    if (m_card.changesAt) {
        const Milliseconds wait = *m_card.changesAt - presumedHubSpotTime(m_session.clock().wallTime());
        m_changeTimer.start(std::clamp<Milliseconds>(wait, Milliseconds(1), maxWait));
    }
}

void CardPane::callAttention()
{
    m_icon->callAttention(m_problemArea->isHidden() ? m_card.headline : m_problem->sentence());
}

void CardPane::dismiss()
{
    m_isDismissed = !m_card.details.isEmpty();
    m_problemArea->hide();
    m_problem->setSentence(QString());
    m_showDetails->setChecked(false);
    showTexts();
    showButtons();
}

void CardPane::copyDetails()
{
    QStringList lines{m_card.headline, m_card.sentence, m_card.nextStep, m_card.said};
    lines += m_card.details;
    lines.removeAll(QString());
    Q_EMIT copyRequested(tr("Details"), lines.join(u'\n'));
}

} // namespace Inspector
