// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/result/metadatapane.h"

#include "core/text/labelledtext.h"
#include "models/metadatamodel.h"
#include "window/result/findingslist.h"
#include "window/result/metadataview.h"
#include "window/widgets/sentencelabel.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int shownLines = 3;
constexpr int lowPane = 260;

} // namespace

MetadataPane::MetadataPane(
    InspectionSession &session, MetadataModel &model, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_view(new MetadataView(model, clipboard, this))
    , m_details(new SentenceLabel(this))
    , m_findings(new FindingsList(session, this))
{
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_findings);
    connect(m_findings, &FindingsList::findingChosen, this, [this](const QString &path) {
        m_view->showPath(path);
        m_view->setFocus();
    });
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MetadataPane::showCurrentRow);
    connect(&model, &QAbstractItemModel::modelReset, this, &MetadataPane::showCurrentRow);
    showCurrentRow();
}

void MetadataPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The tree keeps its place while rows are explained, where there is height for that.
    const int lines = height() < lowPane ? 1 : shownLines;
    m_details->setMinimumHeight(lines * fontMetrics().lineSpacing());
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
    QStringList lines{labelledText(field, meaning)};
    const QString path =
        index.siblingAtColumn(MetadataModel::FieldColumn).data(MetadataModel::JsonPathRole).toString();
    if (!path.isEmpty() && path != field) {
        lines += path;
    }
    m_details->setSentence(lines.join(u'\n'));
}

void MetadataPane::explain(const QString &name, const QString &words)
{
    m_details->setSentence(words.isEmpty() ? name : labelledText(name, words));
}

} // namespace Inspector
