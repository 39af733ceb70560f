// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/bars/tokenbar.h"

#include "core/token/tokenkind.h"
#include "core/token/tokenreading.h"
#include "core/util/clock.h"
#include "network/apibase.h"
#include "session/inspectionsession.h"
#include "session/sentences.h"
#include "session/servername.h"
#include "window/dialogs/serverquestion.h"
#include "window/secrets/clipboardtext.h"
#include "window/secrets/secretclipboard.h"
#include "window/secrets/secretfield.h"
#include "window/widgets/icons.h"
#include "window/widgets/localfiles.h"
#include "window/widgets/sentencelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// How far a token can be read: what it says is on the card.
TokenReading extentOf(const TokenReading &reading)
{
    TokenReading extent;
    extent.extent = reading.extent;
    extent.readBytes = reading.readBytes;
    extent.totalBytes = reading.totalBytes;
    return extent;
}

} // namespace

TokenBar::TokenBar(InspectionSession &session, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_show(new QToolButton(this))
    , m_paste(new QPushButton(icon("paste"), tr("&Paste"), this))
    , m_inspect(new QPushButton(this))
    , m_recognised(new SentenceLabel(this))
{
    buildField(clipboard);
    m_paste->setToolTip(tr("Take the token from the clipboard (Ctrl+V). Nothing is sent."));
    m_inspect->setDefault(true);
    m_inspect->installEventFilter(this);

    auto *label = new QLabel(tr("Access &token:"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_field);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_field, 1);
    line->addWidget(m_show);
    line->addWidget(m_paste);
    line->addWidget(m_inspect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_recognised);
    buildActs();
    layout->addWidget(m_choices);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_sendUnknown);
    acts->addWidget(m_fillCredentials);
    acts->addStretch(1);
    layout->addLayout(acts);

    setTabOrder(m_field, m_show);
    setTabOrder(m_show, m_paste);
    setTabOrder(m_paste, m_inspect);

    connect(m_paste, &QPushButton::clicked, this, &TokenBar::pasteFromClipboard);
    connect(m_inspect, &QPushButton::clicked, this,
        [this] { m_session.state() == InspectionSession::State::Busy ? m_session.cancel() : inspect(); });
    connect(&m_session, &InspectionSession::cleared, this, &TokenBar::wipe);
    connect(&m_session, &InspectionSession::inputChanged, this, &TokenBar::showInput);
    connect(&m_session, &InspectionSession::callSettingsChanged, this, &TokenBar::showInput);
    connect(&m_session, &InspectionSession::callSettingsChanged, this, &TokenBar::showState);
    connect(&m_session, &InspectionSession::lookChanged, this, &TokenBar::showState);
    connect(&m_session, &InspectionSession::lookChanged, this, &TokenBar::showInput);
    showInput();
    showState();
}

bool TokenBar::eventFilter(QObject *watched, QEvent *event)
{
    // The second click of a double click would find the button turned into Cancel.
    return (watched == m_inspect && event->type() == QEvent::MouseButtonDblClick)
        || QWidget::eventFilter(watched, event);
}

void TokenBar::buildField(SecretClipboard &clipboard)
{
    m_field = new SecretField(clipboard, this);
    m_field->setAccessibleName(tr("Access token"));
    connect(m_field, &SecretField::pasted, this, &TokenBar::applyText);
    connect(m_field, &SecretField::filesPasted, this, &TokenBar::filesPasted);
    connect(m_field, &QLineEdit::textChanged, this, &TokenBar::applyTyped);
    connect(m_field, &QLineEdit::returnPressed, this, &TokenBar::inspect);

    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_show->setAccessibleName(tr("Show token"));
    m_show->setToolTip(
        tr("Show the token for %n seconds", nullptr, static_cast<int>(SecretField::revealTime.count())));
    m_show->setIcon(icon("show"));
    m_show->setText(tr("&Show"));
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_show, &QToolButton::toggled, m_field, &SecretField::setRevealed);
    connect(m_field, &SecretField::revealedChanged, this, [this](bool isRevealed) {
        m_show->setChecked(isRevealed);
        m_show->setIcon(icon(isRevealed ? "hide" : "show"));
    });
}

void TokenBar::buildActs()
{
    m_sendUnknown = new QPushButton(tr("Send It All the &Same"), this);
    m_sendUnknown->setAutoDefault(false);
    m_fillCredentials = new QPushButton(tr("Fill In App &Credentials..."), this);
    m_fillCredentials->setAutoDefault(false);
    m_choices = new QListWidget(this);
    m_choices->setAccessibleName(tr("Tokens in the text"));
    m_choices->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_choices->setMaximumHeight(6 * fontMetrics().lineSpacing());
    connect(m_sendUnknown, &QPushButton::clicked, this,
        [this] { sendWhenAllowed([this] { m_session.inspectUnknown(); }); });
    connect(m_fillCredentials, &QPushButton::clicked, this, &TokenBar::offerCredentials);
    connect(m_choices, &QListWidget::itemActivated, this, &TokenBar::useChoice);
    connect(m_choices, &QListWidget::itemClicked, this, &TokenBar::useChoice);
}

void TokenBar::useChoice()
{
    const qsizetype row = m_choices->currentRow();
    const PastedThing &shown =
        m_notTaken.outcome == PastedThing::Outcome::Empty ? m_session.input() : m_notTaken;
    if (row >= 0 && row < shown.choices.size()) {
        applyText(QString(shown.choices.at(row)));
        m_field->setFocus(Qt::OtherFocusReason);
    }
}

void TokenBar::offerCredentials()
{
    const PastedThing &shown =
        m_notTaken.outcome == PastedThing::Outcome::Empty ? m_session.input() : m_notTaken;
    Q_EMIT credentialsOffered(shown.credentials.clientId, shown.credentials.clientSecret);
}

void TokenBar::applyText(const QString &text)
{
    const PastedParts parts = readPastedParts(text);
    const PastedThing &pasted = parts.thing;
    m_otherParts = otherPartsText(parts);
    m_isOtherAlone = parts.hasOther() && !parts.hasToken();
    if (parts.hasOther() && !parts.hasToken()) {
        m_notTaken = PastedThing();
        showInput();
    } else {
        applyThing(text, pasted);
    }
    if (parts.hasOther()) {
        Q_EMIT otherPasted(text, parts);
    }
}

void TokenBar::applyThing(const QString &text, const PastedThing &pasted)
{
    const bool isToken =
        pasted.outcome == PastedThing::Outcome::Token || pasted.outcome == PastedThing::Outcome::UnknownShape;
    if (!isToken && m_session.input().outcome == PastedThing::Outcome::Token) {
        m_notTaken = pasted; // nothing that is better than what the field holds
        showInput();
        return;
    }
    m_notTaken = PastedThing();
    {
        const QSignalBlocker blocker(m_field);
        // What holds no single token is left in the field, as far as a line can hold it, so that nothing is
        // lost.
        m_field->setText(isToken ? pasted.token : text.left(maxTokenLength));
    }
    m_session.setInput(pasted);
}

void TokenBar::applyTyped(const QString &text)
{
    m_notTaken = PastedThing();
    m_otherParts.clear();
    m_session.setInput(readPastedThing(text));
}

void TokenBar::pasteFromClipboard()
{
    readClipboard(this, QClipboard::Clipboard, [this](const QMimeData &content) {
        if (const QStringList files = localFiles(&content); !files.isEmpty()) {
            Q_EMIT filesPasted(files);
            return;
        }
        applyText(content.text());
    });
    m_field->setFocus(Qt::OtherFocusReason);
}

bool TokenBar::isFieldEmpty() const
{
    return m_field->text().isEmpty();
}

void TokenBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void TokenBar::wipe()
{
    m_notTaken = PastedThing();
    m_otherParts.clear();
    m_choices->clear();
    m_field->wipe();
}

void TokenBar::sendWhenAllowed(const std::function<void()> &send)
{
    const QUrl server = m_session.apiBase();
    if (m_isServerAllowed || isHubSpot(server) || isLoopback(server)) {
        send();
        return;
    }
    askBeforeSending(this, server, [this, send] {
        m_isServerAllowed = true;
        send();
    });
}

void TokenBar::inspect()
{
    if (m_session.canInspect()) {
        sendWhenAllowed([this] { m_session.inspect(); });
    } else {
        m_field->setFocus(Qt::OtherFocusReason);
    }
}

void TokenBar::showInput()
{
    const PastedThing &input = m_session.input();
    const HubSpotTime now = presumedHubSpotTime(m_session.clock().wallTime());
    QString recognised = recognisedText(input, extentOf(m_session.inputReading()), now);
    if (m_notTaken.outcome != PastedThing::Outcome::Empty) {
        recognised =
            recognisedText(m_notTaken, {}, now) + u' ' + tr("The field still holds the token before.");
    }
    if (!m_otherParts.isEmpty()) {
        const bool hasToken = input.outcome == PastedThing::Outcome::Token;
        const bool isBeside = !m_isOtherAlone;
        recognised = isBeside ? recognised + u' ' + m_otherParts
            : hasToken        ? m_otherParts + u' ' + tr("The field still holds the token before.")
                              : m_otherParts;
    }
    m_recognised->setSentence(recognised);
    showActs();
}

void TokenBar::showActs()
{
    const PastedThing &shown =
        m_notTaken.outcome == PastedThing::Outcome::Empty ? m_session.input() : m_notTaken;
    const bool isBusy = m_session.state() == InspectionSession::State::Busy;
    m_sendUnknown->setVisible(shown.outcome == PastedThing::Outcome::UnknownShape);
    m_sendUnknown->setEnabled(!isBusy && m_session.canInspectUnknown());
    m_fillCredentials->setVisible(
        shown.instead == PastedInstead::Credentials && !shown.credentials.isEmpty());
    m_inspect->setEnabled(isBusy || m_session.canInspect());
    const bool hasChoice = shown.outcome == PastedThing::Outcome::Choice;
    m_choices->setVisible(hasChoice);
    m_choices->clear();
    for (const QString &token : hasChoice ? shown.choices : QStringList()) {
        m_choices->addItem(choiceText(token, presumedHubSpotTime(m_session.clock().wallTime())));
    }
}

void TokenBar::showState()
{
    const bool isBusy = m_session.state() == InspectionSession::State::Busy;
    const QString server = serverName(m_session);
    m_field->setToolTip(tr("The token that %1 is to be asked about. It is shown as dots.").arg(server));
    m_sendUnknown->setToolTip(
        tr("Ask %1 about this text though it has no shape of a HubSpot token").arg(server));
    m_inspect->setText(isBusy ? tr("&Cancel") : tr("&Inspect"));
    m_inspect->setIcon(icon(isBusy ? "cancel" : "inspect"));
    m_inspect->setToolTip(
        isBusy ? tr("Stop waiting for the answer (Esc)") : tr("Ask %1 about this token (Enter)").arg(server));
}

} // namespace Inspector
