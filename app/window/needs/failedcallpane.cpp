// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/needs/failedcallpane.h"

#include "core/secrets/redaction.h"
#include "core/text/labelledtext.h"
#include "session/needscheck.h"
#include "session/pastedparts.h"
#include "window/secrets/maskedtextedit.h"
#include "window/widgets/icons.h"
#include "window/widgets/sentencelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int callLines = 3;
constexpr int indentInCharacters = 3;

} // namespace

FailedCallPane::FailedCallPane(NeedsCheck &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_text(new MaskedTextEdit(this))
    , m_verdict(new SentenceLabel(this))
    , m_comparedWith(new SentenceLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildHeader(*layout);
    m_text->setAccessibleName(tr("Failed call"));
    m_text->setPlaceholderText(
        tr("Paste HubSpot's error, a line of a log, or a request such as GET /crm/v3/objects/contacts. "
           "Nothing is sent."));
    m_text->setLines(callLines);
    layout->addWidget(m_text);
    buildResult(*layout);
    connect(m_text, &MaskedTextEdit::pasted, this, &FailedCallPane::onPasted);
    connect(m_text, &MaskedTextEdit::filesPasted, this, &FailedCallPane::filesPasted);
    connect(m_text, &MaskedTextEdit::edited, this, &FailedCallPane::onEdited);
    connect(&m_needs, &NeedsCheck::checkChanged, this, &FailedCallPane::refresh);
    refresh();
}

void FailedCallPane::buildHeader(QVBoxLayout &layout)
{
    auto *title = new QLabel(tr("Failed call"), this);
    title->setTextFormat(Qt::PlainText);
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    m_copy = new QPushButton(tr("Copy Explanation"), this);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copy what is said here, without secrets"));
    m_addNeeds = new QPushButton(tr("Add to Needed Scopes"), this);
    m_addNeeds->setAutoDefault(false);
    m_addNeeds->setToolTip(tr("Keep the scopes that this error asks for, and check every token for them"));
    auto *close = new QToolButton(this);
    close->setIcon(icon("cancel"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close failed call"));
    close->setToolTip(tr("Close this part of the window"));
    auto *header = new QHBoxLayout;
    header->addWidget(title);
    header->addStretch(1);
    header->addWidget(m_copy);
    header->addWidget(close);
    layout.addLayout(header);
    connect(close, &QToolButton::clicked, this, &FailedCallPane::closeRequested);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(tr("Explanation"), m_shown); });
    connect(m_addNeeds, &QPushButton::clicked, this, [this] {
        if (m_call) {
            Q_EMIT needsOffered(m_call->needed);
        }
    });
}

void FailedCallPane::buildResult(QVBoxLayout &layout)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 4, 4);
    QFont strong = font();
    strong.setBold(true);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_verdict->setFont(strong);
    m_verdict->setObjectName(u"verdict"_s);
    m_lines = new QWidget(content);
    m_lineLayout = new QVBoxLayout(m_lines);
    m_lineLayout->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_verdict);
    column->addWidget(m_comparedWith);
    column->addWidget(m_lines);
    column->addWidget(m_addNeeds, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every line wraps
    scroll->setFocusPolicy(Qt::StrongFocus); // so that keys scroll it
    scroll->setAccessibleName(tr("Explanation of the failed call"));
    scroll->setWidget(content);
    layout.addWidget(scroll, 1);
}

bool FailedCallPane::explain(const QString &text)
{
    if (!setCall(text)) {
        return false;
    }
    m_text->setMaskedText(text, redactor());
    return true;
}

void FailedCallPane::wipe()
{
    m_text->wipe();
    m_call.reset();
    refresh();
    Q_EMIT callChanged();
}

std::optional<Diagnosis> FailedCallPane::diagnosis() const
{
    return m_call && !m_call->isEmpty() ? std::optional(m_needs.explain(*m_call)) : std::nullopt;
}

void FailedCallPane::focusField()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void FailedCallPane::onPasted(const QString &text)
{
    const PastedParts parts = readPastedParts(text);
    if (parts.hasToken() || parts.needed || !explain(text)) {
        Q_EMIT elsewherePasted(text); // which may bring the call back
    }
}

void FailedCallPane::onEdited(const QString &text)
{
    m_text->maskTyped(redactor());
    if (!setCall(text)) {
        m_call.reset();
        refresh();
        Q_EMIT callChanged();
    }
}

bool FailedCallPane::setCall(const QString &text)
{
    FailedCall call = readFailedCall(text);
    if (call.isEmpty() && call.request.path.isEmpty()) {
        return false;
    }
    m_call = std::move(call);
    refresh();
    Q_EMIT callChanged();
    return true;
}

Redactor FailedCallPane::redactor() const
{
    Redactor redactor = m_needs.redactor();
    if (m_call) {
        redactor.add(m_call->tokenFragment);
    }
    return redactor;
}

void FailedCallPane::refresh()
{
    FailedCallText text;
    if (m_call) {
        const Diagnosis found = m_call->isEmpty() ? Diagnosis() : m_needs.explain(*m_call);
        text = failedCallText(*m_call, found, m_needs.token(), redactor());
    } else if (!m_text->toPlainText().isEmpty()) {
        text.verdict = tr("Neither an error of HubSpot's nor a request");
    }
    m_addNeeds->setVisible(m_call && !m_call->needed.needs.isEmpty());
    m_copy->setEnabled(m_call.has_value());
    const QString shown = plainText(text);
    if (shown != m_shown || shown.isEmpty()) {
        m_shown = shown;
        showResult(text);
    }
}

void FailedCallPane::showResult(const FailedCallText &text)
{
    m_verdict->setSentence(text.verdict);
    m_verdict->setVisible(!text.verdict.isEmpty());
    m_comparedWith->setSentence(text.comparedWith);
    m_comparedWith->setVisible(!text.comparedWith.isEmpty());
    while (QLayoutItem *item = m_lineLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < text.causes.size(); ++i) {
        const CauseSentence &cause = text.causes.at(i);
        //: A numbered list: %1 is the number, %2 a sentence
        addLine(tr("%1. %2").arg(QLocale().toString(i + 1), cause.sentence), 0, true);
        for (const QString &evidence : cause.evidence) {
            addLine(u"\u2022 "_s + evidence, 1);
        }
        if (!cause.nextStep.isEmpty()) {
            addLine(labelledText(tr("Next step"), cause.nextStep), 1);
        }
    }
    if (!text.request.isEmpty()) {
        addLine(labelledText(tr("Call"), text.request), 0, true);
    }
    if (!text.callNeeds.isEmpty()) {
        addLine(text.callNeeds, 1);
    }
    if (!text.fields.isEmpty()) {
        addLine(tr("What the error says"), 0, true);
    }
    for (const QString &field : text.fields) {
        addLine(field, 1);
    }
}

void FailedCallPane::addLine(const QString &text, int indent, bool isStrong)
{
    auto *label = new SentenceLabel(m_lines);
    if (isStrong) {
        QFont strong = label->font();
        strong.setBold(true);
        label->setFont(strong);
    }
    label->setContentsMargins(indent * indentInCharacters * fontMetrics().averageCharWidth(), 0, 0, 0);
    label->setSentence(text);
    m_lineLayout->addWidget(label);
    label->show(); // not only when the layout is next looked at
}

QString FailedCallPane::plainText(const FailedCallText &text)
{
    QStringList lines{text.verdict, text.comparedWith};
    for (qsizetype i = 0; i < text.causes.size(); ++i) {
        const CauseSentence &cause = text.causes.at(i);
        lines.append(tr("%1. %2").arg(QLocale().toString(i + 1), cause.sentence));
        lines += cause.evidence;
        lines.append(cause.nextStep);
    }
    lines.append({text.request, text.callNeeds});
    lines += text.fields;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace Inspector
