// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

namespace Inspector {

class SecretClipboard;
class SentenceLabel;

/// For the status bar: how long a copied secret still lies on the clipboard, and a button to let it lie.
class ClipboardNotice final : public QWidget {
    Q_OBJECT
public:
    /// `clipboard` must outlive the notice.
    explicit ClipboardNotice(SecretClipboard &clipboard, QWidget *parent = nullptr);

private:
    void showLeft();

    SecretClipboard &m_clipboard;
    SentenceLabel *m_left = nullptr;
    QTimer m_timer; // runs while there is something to count
};

} // namespace Inspector
