// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/sentencelabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <memory>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qsizetype maxWord = 32;
constexpr int usualLine = 60;
constexpr QChar breakHere = u'\u200b'; // a zero-width space

QString withBreaks(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / maxWord + 1);
    qsizetype wordLength = 0;
    for (const QChar character : text) {
        if (wordLength >= maxWord && !character.isLowSurrogate() && !character.isMark()) {
            result += breakHere;
            wordLength = 0;
        }
        wordLength = character.isSpace() ? 0 : wordLength + 1;
        result += character;
    }
    return result;
}

/// The name is the sentence as it is now, without the places where words may be broken.
class SentenceInterface final : public QAccessibleWidget {
public:
    explicit SentenceInterface(SentenceLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
        , m_label(label)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_label->sentence() : QAccessibleWidget::text(kind);
    }

private:
    SentenceLabel *m_label = nullptr; // outlives its interface
};

QAccessibleInterface *sentenceInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *label = qobject_cast<SentenceLabel *>(object);
    return label != nullptr ? new SentenceInterface(label) : nullptr;
}

} // namespace

SentenceLabel::SentenceLabel(QWidget *parent)
    : SelectableLabel(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(sentenceInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void SentenceLabel::setSentence(const QString &text)
{
    if (text == m_sentence) {
        return;
    }
    m_sentence = text;
    setText(withBreaks(text));
    if (!m_isQuiet) {
        setAccessibleName(text);
    }
}

void SentenceLabel::setQuiet()
{
    m_isQuiet = true;
    setAccessibleName(u" "_s); // without one QLabel tells of each change itself
}

// QLabel lays the text out at several widths to find a pleasing one. Here the layout tells the width, and
// asks for the height that goes with it.
QSize SentenceLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * usualLine, fontMetrics().height()};
}

QSize SentenceLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * static_cast<int>(maxWord), fontMetrics().height()};
}

// What QLabel copies has the places in it where words may be broken.
void SentenceLabel::copySelection(QClipboard::Mode mode)
{
    QString selected = selectedText();
    if (!selected.isEmpty()) {
        QGuiApplication::clipboard()->setText(selected.remove(breakHere), mode);
    }
}

void SentenceLabel::contextMenuEvent(QContextMenuEvent *event)
{
    const auto menu = std::make_unique<QMenu>(this);
    menu->addAction(tr("&Copy"), this, [this] { copySelection(QClipboard::Clipboard); })
        ->setEnabled(hasSelectedText());
    menu->addAction(tr("Select &All"), this, [this] { setSelection(0, static_cast<int>(text().size())); });
    menu->exec(event->globalPos());
}

void SentenceLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection(QClipboard::Clipboard);
        event->accept();
        return;
    }
    SelectableLabel::keyPressEvent(event);
}

void SentenceLabel::mouseReleaseEvent(QMouseEvent *event)
{
    SelectableLabel::mouseReleaseEvent(event);
    if (QGuiApplication::clipboard()->supportsSelection()) {
        copySelection(QClipboard::Selection);
    }
}

} // namespace Inspector
