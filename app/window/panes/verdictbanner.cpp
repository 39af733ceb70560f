// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/panes/verdictbanner.h"

#include "core/secrets/servertext.h"
#include "core/util/clock.h"
#include "session/inspectionsession.h"
#include "session/sentences.h"
#include "session/verdict.h"
#include "window/panes/expiryview.h"
#include "window/widgets/elidedlabel.h"
#include "window/widgets/icons.h"
#include "window/widgets/sentencelabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using State = InspectionSession::State;

constexpr int iconSize = 32;
constexpr qsizetype maxFact = 60;
constexpr int patientMs = 2'000; // no seconds are shown before that

Tint tintOf(Verdict::Mood mood)
{
    switch (mood) {
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
    return Tint::None;
}

const char *iconOf(Verdict::Mood mood)
{
    switch (mood) {
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
    return "key";
}

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

VerdictBanner::VerdictBanner(InspectionSession &session, QWidget *parent)
    : TintedFrame(parent)
    , m_session(session)
    , m_icon(new QLabel(this))
    , m_verdict(new SentenceLabel(this))
    , m_subject(new SentenceLabel(this))
    , m_factsArea(new QWidget(this))
    , m_expiry(new ExpiryView(session.clock(), this))
    , m_busyArea(new QWidget(this))
    , m_busyBar(new QProgressBar(m_busyArea))
    , m_elapsed(makeLabel(m_busyArea))
    , m_elapsedTimer(new QTimer(this))
{
    QFont strong = m_verdict->font();
    strong.setBold(true);
    strong.setPointSizeF(strong.pointSizeF() * 1.25);
    m_verdict->setFont(strong);
    m_icon->setFixedSize(iconSize, iconSize);

    m_factsGrid = new QGridLayout(m_factsArea);
    m_factsGrid->setContentsMargins(0, 4, 0, 0);
    m_factsGrid->setHorizontalSpacing(12);
    m_factsGrid->setVerticalSpacing(2);
    m_factsGrid->setColumnStretch(3, 2);
    addFact(tr("User:"), 0, 0);
    addFact(tr("User ID:"), 0, 2);
    addFact(tr("Account domain:"), 1, 0);
    addFact(tr("Account (hub) ID:"), 1, 2);
    addFact(tr("Region:"), 2, 0);
    addFact(tr("App ID:"), 2, 2);
    addFact(tr("Distribution:"), 3, 0);

    auto *busy = new QVBoxLayout(m_busyArea);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->addWidget(m_busyBar);
    busy->addWidget(m_elapsed);
    m_busyBar->setTextVisible(false);
    m_busyBar->setAccessibleName(tr("Waiting for the answer"));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_verdict);
    texts->addWidget(m_subject);
    texts->addWidget(m_factsArea);
    texts->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 3);
    layout->addWidget(m_busyArea, 1, Qt::AlignTop);
    layout->addWidget(m_expiry, 0, Qt::AlignTop);

    m_elapsedTimer->setInterval(250);
    connect(m_elapsedTimer, &QTimer::timeout, this, &VerdictBanner::showElapsed);
    connect(m_expiry, &ExpiryView::stageChanged, this, &VerdictBanner::showVerdict);
    connect(&m_session, &InspectionSession::stateChanged, this,
        [this] { m_startedMs = m_session.clock().steadyMs(); });
    connect(&m_session, &InspectionSession::lookChanged, this, &VerdictBanner::showState);
    connect(&m_session, &InspectionSession::inputChanged, this, &VerdictBanner::showState);
    showState();
}

void VerdictBanner::addFact(const QString &name, int row, int column)
{
    Fact fact{makeLabel(m_factsArea), new ElidedLabel(m_factsArea)};
    fact.name->setText(name);
    fact.name->setForegroundRole(QPalette::PlaceholderText);
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fact.value->setMinimumWidth(fontMetrics().horizontalAdvance(u"4294967295"_s));
    fact.name->setBuddy(fact.value);
    m_factsGrid->addWidget(fact.name, row, column);
    m_factsGrid->addWidget(fact.value, row, column + 1);
    m_facts += fact;
}

void VerdictBanner::showState()
{
    const State state = m_session.state();
    const bool hasResult = state == State::Answered || state == State::Opened;
    const bool isBusy = state == State::Busy;
    m_busyArea->setVisible(isBusy);
    m_busyBar->setRange(0, isBusy ? 0 : 1); // an endless bar animates, so only while it is seen
    // Of a token that is not active HubSpot tells nothing but that.
    const bool hasFacts =
        hasResult && m_session.inspection().metadata.active() != false && !m_session.isResultOfOtherToken();
    m_expiry->setVisible(hasFacts);
    m_factsArea->setVisible(hasFacts);
    isBusy ? m_elapsedTimer->start() : m_elapsedTimer->stop();
    m_elapsed->clear();
    if (hasResult) {
        const CallFacts &call = factsOf(m_session.inspection().metadata.shape());
        m_expiry->setExpiry(m_session.expiry(),
            call.token == TokenKind::RefreshToken ? tr("No expiry: a refresh token lives until it is revoked")
                                                  : tr("No expiry reported"));
        showFacts();
    } else {
        m_expiry->clear();
        for (const Fact &fact : std::as_const(m_facts)) {
            fact.value->setFullText(QString()); // hidden is not gone
        }
    }
    showVerdict();
}

void VerdictBanner::showVerdict()
{
    const Verdict verdict = verdictOf(m_session);
    m_verdict->setSentence(verdict.text);
    m_icon->setPixmap(icon(iconOf(verdict.mood)).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    setTint(tintOf(verdict.mood));

    QString subject;
    if (m_session.state() == State::Opened) {
        subject = m_session.inspection().isInspectionTimeKnown
            ? tr("From a file, as of %1. HubSpot was not asked again.")
                  .arg(localTimeText(m_session.inspection().context.receivedWallMs))
            : tr("From a file that does not say when it was saved. HubSpot was not asked again.");
    } else if (!m_session.askedToken().isEmpty() && !m_session.isResultOfOtherToken()) {
        //: %1: the masked token, %2: eight hex digits
        subject = tr("Token %1, fingerprint %2")
                      .arg(Inspector::mask(m_session.askedToken()), fingerprint(m_session.askedToken()));
    }
    if (!verdict.hint.isEmpty()) {
        subject = subject.isEmpty() ? verdict.hint : QString(subject + u'\n' + verdict.hint);
    }
    m_subject->setSentence(subject);
    m_subject->setVisible(!subject.isEmpty());
}

void VerdictBanner::showFacts()
{
    const TokenMetadata &metadata = m_session.inspection().metadata;
    const auto text = [this](const std::optional<QString> &value) {
        return value ? ServerText(*value).shown(m_session.redactor(), maxFact) : QString();
    };
    const auto number = [](const std::optional<qint64> &value) {
        return value ? QString::number(*value) : QString();
    };
    // The other calls never tell some of these.
    const bool isOfAccessToken = factsOf(metadata.shape()).token == TokenKind::AccessToken;
    const auto isPrivate = metadata.isPrivateDistribution();
    const QStringList values{
        text(metadata.userEmail()),
        number(metadata.userId()),
        text(metadata.hubDomain()),
        accountsText(m_session),
        text(metadata.hublet()),
        number(metadata.appId()),
        !isPrivate ? QString() : (*isPrivate ? tr("private distribution") : tr("marketplace")),
    };
    bool hasLeft = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isKnown = !values[i].isEmpty();
        const bool isShown = isKnown || isOfAccessToken;
        hasLeft = hasLeft || (isShown && i % 2 == 0);
        m_facts[i].name->setVisible(isShown);
        m_facts[i].value->setVisible(isShown);
        m_facts[i].value->setFullText(isKnown ? values[i] : tr("not reported"));
        m_facts[i].value->setEnabled(isKnown);
    }
    // Of a private app there are numbers alone: they take the place of the names.
    m_factsGrid->setColumnStretch(1, hasLeft ? 3 : 0);
}

void VerdictBanner::showElapsed()
{
    const qint64 elapsed = m_session.clock().steadyMs() - m_startedMs;
    if (elapsed >= patientMs) {
        //: %1: whole seconds
        m_elapsed->setText(tr("%1 s").arg(elapsed / 1000));
    }
}

} // namespace Inspector
