// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Inspector {

class FindingsList;
class InspectionSession;
class MetadataModel;
class MetadataView;
class SecretClipboard;
class SentenceLabel;

/// The tree of the metadata, and below it the row under the cursor in full sentences.
class MetadataPane final : public QWidget {
    Q_OBJECT
public:
    /// `model` and `clipboard` must outlive the pane.
    MetadataPane(InspectionSession &session, MetadataModel &model, SecretClipboard &clipboard,
        QWidget *parent = nullptr);

    [[nodiscard]] FindingsList &findings() const { return *m_findings; }
    /// Shows words about something else than a row, e.g. a scope, until another row is chosen.
    void explain(const QString &name, const QString &words);

    [[nodiscard]] MetadataView *view() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrentRow();

    MetadataView *m_view = nullptr;
    SentenceLabel *m_details = nullptr;
    FindingsList *m_findings = nullptr;
};

} // namespace Inspector
