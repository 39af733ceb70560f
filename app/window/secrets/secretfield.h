// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/times.h"

#include <QLineEdit>
#include <QTimer>

namespace Inspector {

class SecretClipboard;

/// A masked line for a secret, which never lets it out unasked.
///
/// Pasting (keys, middle button, drop, menu) replaces the whole content and is reported as the raw text,
/// since a QLineEdit would keep line breaks and cut silently; a dropped file is refused. A revealed secret
/// hides itself after revealTime, and when the window loses focus; it is not put into X11's PRIMARY
/// selection, and copying goes through SecretClipboard. While it is masked, assistive technology is told of
/// dots only. Input methods are kept out, masked or revealed: keys type what they are labelled with, without
/// dead keys and composing.
class SecretField final : public QLineEdit {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds revealTime{30};

    /// `clipboard` must outlive the field.
    explicit SecretField(SecretClipboard &clipboard, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SecretField)
    ~SecretField() override;

    /// For a text that is no secret itself and is next to one, where a secret may be pasted by mistake: it
    /// is shown at all times, and copied without a deadline. All else stays as it is.
    void showAlways();
    [[nodiscard]] bool isRevealed() const;
    void setRevealed(bool isRevealed);
    /// Empties the field and its undo history.
    void wipe();
    /// Tells an input method that it is not wanted here, and the hints; nothing of the text, the selection
    /// or where the cursor is.
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    /// The same: QInputMethod::queryFocusObject() finds this one by its name, and would find QLineEdit's.
    [[nodiscard]] Q_INVOKABLE QVariant inputMethodQuery(
        Qt::InputMethodQuery query, const QVariant &argument) const;

Q_SIGNALS:
    /// Raw text, up to whatever the clipboard holds.
    void pasted(const QString &text);
    /// Instead of pasted(), where files of this machine were copied: their paths.
    void filesPasted(const QStringList &paths);
    void revealedChanged(bool isRevealed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void useEchoMode(EchoMode mode);
    void pasteFromClipboard();
    void copySelection();
    void disownPrimarySelection();
    void hideWhenDue();

    SecretClipboard &m_clipboard;
    bool m_isShownAlways = false;
    QTimer m_hideTimer; // each second: timers stand still while the machine sleeps, the deadline does not
    SteadyTime m_hideAt;
};

} // namespace Inspector
