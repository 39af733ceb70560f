// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <QStringList>

namespace Inspector {

class Redactor;

/// A field of some lines for errors, logs and lists, which often hold a secret.
///
/// Whatever is pasted or dropped replaces the whole content and is reported as the raw text; the field itself
/// shows only what setMaskedText() makes of it, so that neither the screen, the clipboard, X11's PRIMARY
/// selection nor assistive technology gets a secret. Tab leaves the field.
class MaskedTextEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr int maxShown = 8'000; ///< characters

    explicit MaskedTextEdit(QWidget *parent = nullptr);

    /// How many lines it is high; more are scrolled to.
    void setLines(int lines);
    /// Shows a text without secrets, bounded.
    void setMaskedText(const QString &text, const Redactor &redactor);
    /// Masks what was typed; leaves the field alone where there is no secret in it.
    void maskTyped(const Redactor &redactor);
    /// Empties the field and its undo history.
    void wipe();
    void pasteFromClipboard();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Raw text, up to whatever the clipboard holds.
    void pasted(const QString &text);
    /// Instead of pasted(), where files of this machine were copied: their paths.
    void filesPasted(const QStringList &paths);
    /// The person changed the text by hand.
    void edited(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int m_lines = 4;
    bool m_isSetting = false; // by the program, not by hand
};

} // namespace Inspector
