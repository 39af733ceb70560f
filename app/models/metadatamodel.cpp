// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "models/metadatamodel.h"

#include "core/findings/findingsentences.h"
#include "core/scopes/scopeindices.h"
#include "core/text/labelledtext.h"

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qsizetype longValue = 4096; // bytes of JSON from which on a value's text is kept
constexpr qsizetype maxToolTip = 600;

qint32 rowId(const QModelIndex &index)
{
    return static_cast<qint32>(index.internalId());
}

} // namespace

MetadataModel::MetadataModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void MetadataModel::setInspection(const Inspection &inspection, const QList<Finding> &findings,
    const TokenReading &reading, const ScopeIndices &indices)
{
    beginResetModel();
    m_text.clear();
    m_longValues.clear();
    m_text.inspection = inspection;
    m_text.reading = reading;
    m_text.indices = indices;
    for (const Finding &finding : findings) {
        m_text.isReadingDifferent = m_text.isReadingDifferent || finding.kind == Finding::Kind::ReadingDiffers
            || finding.kind == Finding::Kind::ScopeCountDiffers
            || finding.kind == Finding::Kind::ScopeNamesDiffer;
        m_text.isSignedPartDifferent = m_text.isSignedPartDifferent
            || finding.kind == Finding::Kind::OuterHubDiffers
            || finding.kind == Finding::Kind::OuterAppDiffers
            || finding.kind == Finding::Kind::OuterUserDiffers
            || finding.path.startsWith("signed_access_token"_L1);
    }
    m_rows.build(m_text.inspection.metadata, m_text.reading);
    m_rows.attach(findings);
    endResetModel();
}

void MetadataModel::setReading(const TokenReading &reading, const ScopeIndices &indices)
{
    beginResetModel();
    m_text.clear();
    m_longValues.clear();
    m_text.reading = reading;
    m_text.indices = indices;
    m_rows.build(m_text.inspection.metadata, m_text.reading);
    endResetModel();
}

void MetadataModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_text.clear();
    m_longValues.clear();
    endResetModel();
}

QModelIndex MetadataModel::indexOfPath(const QString &path) const
{
    const qint32 id = m_rows.idOfPath(path);
    return id < 0 ? QModelIndex() : createIndex(m_rows.at(id).row, 0, static_cast<quintptr>(id));
}

QModelIndex MetadataModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const qint32 first = parent.isValid() ? m_rows.firstChild(rowId(parent)) : 0;
    return createIndex(row, column, static_cast<quintptr>(first) + static_cast<quintptr>(row));
}

QModelIndex MetadataModel::parent(const QModelIndex &child) const
{
    if (!isOwn(child)) {
        return {};
    }
    const qint32 parent = row(child).parent;
    return parent < 0 ? QModelIndex() : createIndex(m_rows.at(parent).row, 0, static_cast<quintptr>(parent));
}

int MetadataModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return m_rows.topCount();
    }
    return isOwn(parent) && parent.column() == 0 ? row(parent).childCount : 0;
}

int MetadataModel::columnCount(const QModelIndex &parent) const
{
    return !parent.isValid() || (isOwn(parent) && parent.column() == 0) ? ColumnCount : 0;
}

Qt::ItemFlags MetadataModel::flags(const QModelIndex &index) const
{
    if (!isOwn(index)) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (row(index).childCount == 0) {
        flags |= Qt::ItemNeverHasChildren;
    }
    return flags;
}

QVariant MetadataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("Meaning");
    default:
        return {};
    }
}

QVariant MetadataModel::data(const QModelIndex &index, int role) const
{
    if (!isOwn(index)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return displayText(index);
    case Qt::AccessibleDescriptionRole:
        return descriptionText(index);
    default:
        return rowData(index, role);
    }
}

QVariant MetadataModel::rowData(const QModelIndex &index, int role) const
{
    const MetadataRow &row = this->row(index);
    switch (role) {
    case RawValueRole:
        return m_text.rawValue(row);
    case RawTextRole:
        return m_text.rawText(row);
    case FieldKeyRole:
        return m_text.key(row);
    case JsonPathRole:
        return m_text.path(row);
    case IsSecretRole:
        return row.isSecret;
    case SeverityRole:
        return static_cast<int>(row.severity);
    case IsMissingRole:
        return row.kind == MetadataRow::Kind::Missing;
    case IsBlobRole:
        return row.spec != nullptr && row.spec->type == FieldType::Base64;
    case IsUnknownRole:
        return row.isUnknown;
    case FullTextRole:
        return m_text.fullValue(row);
    default:
        return {};
    }
}

// checkIndex() asks for parent and counts, each of which checks again: a third of what a view's questions
// cost.
bool MetadataModel::isOwn(const QModelIndex &index) const
{
    const auto id = index.internalId();
    return index.isValid() && index.model() == this && index.column() < ColumnCount
        && id < static_cast<quintptr>(m_rows.size()) && m_rows.at(rowId(index)).row == index.row();
}

const MetadataRow &MetadataModel::row(const QModelIndex &index) const
{
    return m_rows.at(rowId(index));
}

const MetadataRow *MetadataModel::parentRow(const MetadataRow &row) const
{
    return row.parent < 0 ? nullptr : &m_rows.at(row.parent);
}

QString MetadataModel::displayText(const QModelIndex &index) const
{
    const MetadataRow &row = this->row(index);
    switch (index.column()) {
    case FieldColumn:
        return m_text.field(row);
    case ValueColumn:
        return valueText(rowId(index));
    case MeaningColumn:
        return meaningText(rowId(index));
    default:
        return {};
    }
}

QString MetadataModel::valueText(qint32 id) const
{
    const MetadataRow &row = m_rows.at(id);
    const JsonTree &tree = m_text.inspection.metadata.tree();
    const bool isLong = row.kind == MetadataRow::Kind::Value && row.childCount == 0
        && tree.source(row.source).size() > longValue;
    if (!isLong) {
        return m_text.value(row);
    }
    if (const QString *kept = m_longValues.object(id)) {
        return *kept;
    }
    QString text = m_text.value(row);
    m_longValues.insert(id, new QString(text));
    return text;
}

/// What was found about the row comes first: it is about this reply, the meaning is about every reply.
QString MetadataModel::meaningText(qint32 id) const
{
    const MetadataRow &row = m_rows.at(id);
    QStringList sentences = m_rows.sentences(id);
    if (row.isUnknown && sentences.size() == 1) {
        sentences.clear(); // that it is new, which the meaning says already
    }
    sentences += m_text.meaning(row, parentRow(row));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString MetadataModel::insideText(const MetadataRow &row) const
{
    return row.severity == Severity::Error ? tr("%n error(s) inside.", nullptr, row.worstCount)
                                           : tr("%n warning(s) inside.", nullptr, row.worstCount);
}

/// A screen reader on the field name says value and meaning after it.
QString MetadataModel::descriptionText(const QModelIndex &index) const
{
    QString meaning = meaningText(rowId(index));
    if (const Severity severity = row(index).severity; severity >= Severity::Warning) {
        // The row's own finding begins its meaning; else it is further down.
        const bool isOwnFinding = !m_rows.sentences(rowId(index)).isEmpty();
        meaning = isOwnFinding ? labelledText(severityText(severity), meaning)
                               : QString(insideText(row(index)) + u' ' + meaning);
    }
    return index.column() == FieldColumn ? QString(valueText(rowId(index)) + u". "_s + meaning) : meaning;
}

// Always marked as rich text and escaped: a tool tip guesses, and would take server text for markup.
QString MetadataModel::toolTip(const QModelIndex &index) const
{
    const MetadataRow &row = this->row(index);
    QString text =
        index.column() == MeaningColumn ? m_text.meaning(row, parentRow(row)) : valueText(rowId(index));
    if (index.column() == FieldColumn) {
        text = labelledText(m_text.field(row), text);
    }
    if (text.size() > maxToolTip) {
        text = text.left(maxToolTip) + u'\u2026';
    }
    if (row.spec && index.column() == FieldColumn) {
        text.prepend(row.spec->translatedLabel() + u'\n');
    }
    const QStringList sentences = m_rows.sentences(rowId(index));
    for (const QString &sentence : sentences) {
        text += u'\n' + sentence;
    }
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</qt>"_s;
}

} // namespace Inspector
