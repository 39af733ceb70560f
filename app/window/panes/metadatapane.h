// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Inspector {

class MetadataModel;
class MetadataView;
class SecretClipboard;
class SentenceLabel;

/// The tree of the metadata, and below it the row under the cursor in full sentences.
class MetadataPane final : public QWidget {
    Q_OBJECT
public:
    /// `model` and `clipboard` must outlive the pane.
    MetadataPane(MetadataModel &model, SecretClipboard &clipboard, QWidget *parent = nullptr);

    [[nodiscard]] MetadataView *view() const { return m_view; }

private:
    void showCurrentRow();

    MetadataView *m_view = nullptr;
    SentenceLabel *m_details = nullptr;
};

} // namespace Inspector
