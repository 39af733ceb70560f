// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/panes/metadatapane.h"

#include "core/text/labelledtext.h"
#include "models/metadatamodel.h"
#include "window/panes/metadataview.h"
#include "window/widgets/sentencelabel.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int shownLines = 3;

} // namespace

MetadataPane::MetadataPane(MetadataModel &model, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_view(new MetadataView(model, clipboard, this))
    , m_details(new SentenceLabel(this))
{
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(shownLines * fontMetrics().lineSpacing());
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_details);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MetadataPane::showCurrentRow);
    connect(&model, &QAbstractItemModel::modelReset, this, &MetadataPane::showCurrentRow);
    showCurrentRow();
}

void MetadataPane::showCurrentRow()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) {
        const bool isEmpty = m_view->model()->rowCount() == 0;
        m_details->setSentence(isEmpty ? QString() : tr("Choose a row to read what it means."));
        return;
    }
    const QString field = index.siblingAtColumn(MetadataModel::FieldColumn).data().toString();
    const QString meaning = index.siblingAtColumn(MetadataModel::MeaningColumn).data().toString();
    m_details->setSentence(labelledText(field, meaning));
}

} // namespace Inspector
