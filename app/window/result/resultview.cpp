// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/result/resultview.h"

#include "core/secrets/redaction.h"
#include "models/metadatamodel.h"
#include "session/inspectionsession.h"
#include "window/result/metadatapane.h"
#include "window/result/metadataview.h"
#include "window/result/scopepane.h"
#include "window/widgets/sentencelabel.h"
#include "window/widgets/tintedframe.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int scopesShare = 3;
constexpr int metadataShare = 2;

bool hasResult(const InspectionSession &session)
{
    return session.state() == InspectionSession::State::Answered
        || session.state() == InspectionSession::State::Opened;
}

/// HubSpot does not accept the token whose values are shown.
bool isRefused(const InspectionSession &session)
{
    return session.state() == InspectionSession::State::Failed && !session.isResultOfOtherToken()
        && session.error().isVerdictOnToken();
}

} // namespace

ResultView::ResultView(InspectionSession &session, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new MetadataModel(this))
    , m_heading(new SentenceLabel(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_left(new QSplitter(Qt::Vertical, m_columns))
    , m_right(new QSplitter(Qt::Vertical, m_columns))
    , m_scopes(new ScopePane(m_left))
    , m_metadata(new MetadataPane(session, *m_model, clipboard, m_right))
{
    m_heading->hide();
    for (QSplitter *splitter : {m_columns, m_left, m_right}) {
        splitter->setChildrenCollapsible(false);
    }
    m_columns->setStretchFactor(0, scopesShare);
    m_columns->setStretchFactor(1, metadataShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_columns, 1);
    connect(m_scopes, &ScopePane::explained, m_metadata, &MetadataPane::explain);
    connect(m_scopes, &ScopePane::filtered, m_metadata->view(), &MetadataView::find);
}

void ResultView::setStacked(bool isStacked)
{
    m_columns->setOrientation(isStacked ? Qt::Vertical : Qt::Horizontal);
}

void ResultView::saveLayout(QSettings &settings) const
{
    settings.setValue("window/splitter"_L1, m_columns->saveState());
    settings.setValue("window/columns"_L1, m_metadata->view()->columnState());
}

void ResultView::restoreLayout(const QSettings &settings)
{
    m_columns->restoreState(settings.value("window/splitter"_L1).toByteArray());
    m_metadata->view()->restoreColumnState(settings.value("window/columns"_L1).toByteArray());
}

void ResultView::wipe()
{
    m_model->clear();
    m_scopes->wipe();
}

void ResultView::showState()
{
    if (!hasResult(m_session)) {
        showReading();
    } else {
        const Inspection &inspection = m_session.inspection();
        m_model->setInspection(
            inspection, m_session.findings(), m_session.reading(), m_session.scopeIndices());
        if (inspection.metadata.active() == false) {
            m_scopes->clear(); // HubSpot tells nothing about it, which is not the same as no scopes
        } else {
            showScopes();
        }
    }
    showWhoseResult();
}

void ResultView::showInput()
{
    if (!hasResult(m_session)) {
        showReading();
    }
    showWhoseResult();
}

void ResultView::showScopes()
{
    const TokenMetadata &metadata = m_session.inspection().metadata;
    const JsonTree::Node list = metadata.node(u"scopes");
    if (list != JsonTree::none && metadata.tree().kind(list) == JsonTree::Kind::Array) {
        m_scopes->setScopes(metadata, m_session.redactor());
        return;
    }
    m_scopes->setScopesOfToken(
        scopesOf(m_session.reading()), m_session.redactor(), ScopePane::Origin::TokenForReply);
}

void ResultView::showReading()
{
    const InspectionSession::State state = m_session.state();
    const bool isAsked = state == InspectionSession::State::Failed || state == InspectionSession::State::Busy;
    const TokenReading &reading = isAsked ? m_session.reading() : m_session.inputReading();
    m_model->setReading(reading, m_session.scopeIndices());
    // A token that HubSpot refuses has no scopes any more.
    if (reading.scopeIndices && !isRefused(m_session)) {
        m_scopes->setScopesOfToken(scopesOf(reading), m_session.redactor(), ScopePane::Origin::Token);
    } else {
        m_scopes->clear();
    }
}

QStringList ResultView::scopesOf(const TokenReading &reading) const
{
    QStringList names;
    const QList<qint32> indices = reading.scopeIndices.value_or(QList<qint32>());
    for (const qint32 index : indices) {
        const QString name = m_session.scopeIndices().name(index);
        //: a scope whose name is not known, by its number in the token
        names += name.isEmpty() ? tr("scope no. %1").arg(index) : name;
    }
    return names;
}

void ResultView::showWhoseResult()
{
    const bool isOfOther = m_session.isResultOfOtherToken();
    if (isOfOther) {
        //: %1: the masked token
        m_heading->setSentence(tr("Result for %1").arg(Inspector::mask(m_session.askedToken())));
    }
    if (m_heading->isVisibleTo(this) != isOfOther) {
        m_heading->setVisible(isOfOther);
        dim(isOfOther);
    }
}

void ResultView::dim(bool isDimmed)
{
    QPalette dimmed = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        dimmed.setColor(group, QPalette::Text, mutedColour(palette()));
    }
    m_columns->setPalette(isDimmed ? dimmed : QPalette());
}

void ResultView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_columns != nullptr) {
        dim(m_heading->isVisibleTo(this));
    }
}

} // namespace Inspector
