// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/demo/demobar.h"

#include "core/metadata/hubspotfacts.h"
#include "demo/demosamples.h"
#include "demo/simulatedhubspot.h"
#include "session/sentences.h"
#include "window/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Inspector {

DemoBar::DemoBar(SimulatedHubSpot &server, QWidget *parent)
    : TintedFrame(parent)
    , m_server(server)
    , m_tokens(new QComboBox(this))
{
    setTint(Tint::Info);
    auto *title = new ElidedLabel(this);
    title->setFullText(tr("Demo: made-up tokens, nothing leaves this machine."));
    auto *label = new QLabel(tr("T&ry:"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_tokens);
    m_tokens->setAccessibleName(tr("Demo token"));
    m_tokens->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tokens->setMinimumContentsLength(12);
    m_tokens->setMaxVisibleItems(30);
    fillTokens();
    auto *credentials = new QPushButton(tr("Set Demo Credentials"), this);
    credentials->setToolTip(tr("Enter the demo app's client ID and secret, so that introspection is used"));
    auto *switchedOff = new QCheckBox(tr("v1 s&witched off"), this);
    switchedOff->setToolTip(tr("See this window as it will be from %1 on").arg(dayText(v1SunsetDate())));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->addWidget(title, 1);
    layout->addWidget(label);
    layout->addWidget(m_tokens, 1);
    layout->addWidget(credentials);
    layout->addWidget(switchedOff);

    connect(m_tokens, &QComboBox::activated, this,
        [this](int index) { Q_EMIT tokenChosen(m_tokens->itemData(index).toString()); });
    connect(credentials, &QPushButton::clicked, this,
        [this] { Q_EMIT credentialsChosen(m_server.demoClientId(), m_server.demoClientSecret()); });
    connect(switchedOff, &QCheckBox::toggled, this, [this](bool isOff) {
        m_server.setV1SwitchedOff(isOff);
        Q_EMIT v1SwitchedOffChanged(isOff);
    });
}

void DemoBar::offerLeaving()
{
    auto *leave = new QPushButton(tr("Lea&ve Demo"), this);
    leave->setToolTip(tr("Clear everything and ask HubSpot itself again"));
    layout()->addWidget(leave);
    connect(leave, &QPushButton::clicked, this, &DemoBar::leaveRequested);
}

void DemoBar::fillTokens()
{
    QString group;
    for (const DemoToken &token : m_server.tokens()) {
        if (token.group != group) {
            group = token.group;
            addHeading(group);
        }
        addItem(token.label, token.description, token.token);
    }
    addHeading(tr("Errors, scopes and calls"));
    const auto samples = demoSamples(m_server.tokens().constFirst().token);
    for (const DemoSample &sample : samples) {
        addItem(sample.label, sample.description, sample.text);
    }
    for (int index = 0; index < m_tokens->count(); ++index) {
        if (!m_tokens->itemData(index).isNull()) {
            m_tokens->setCurrentIndex(index);
            break;
        }
    }
}

void DemoBar::addHeading(const QString &text)
{
    m_tokens->addItem(text);
    auto *items = qobject_cast<QStandardItemModel *>(m_tokens->model());
    QStandardItem *heading = items->item(m_tokens->count() - 1);
    heading->setFlags(Qt::NoItemFlags);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
}

void DemoBar::addItem(const QString &label, const QString &description, const QString &text)
{
    m_tokens->addItem(label, text);
    m_tokens->setItemData(m_tokens->count() - 1, description, Qt::ToolTipRole);
}

} // namespace Inspector
