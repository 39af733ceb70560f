// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/needs/needsbox.h"

#include "core/secrets/redaction.h"
#include "core/secrets/servertext.h"
#include "core/text/labelledtext.h"
#include "session/needscheck.h"
#include "session/scopesentences.h"
#include "window/secrets/maskedtextedit.h"
#include "window/widgets/sentencelabel.h"
#include "window/widgets/severityicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int textLines = 3;
constexpr int faultIconSize = 16;
constexpr qsizetype maxFaults = 12;

/// A line with the icon of an error before it.
QWidget *errorLine(SentenceLabel *&label, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *sign = new QLabel(line);
    sign->setPixmap(severityIcon(Severity::Error)
                        .pixmap(QSize(faultIconSize, faultIconSize), parent->devicePixelRatioF()));
    label = new SentenceLabel(line);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    return line;
}

} // namespace

NeedsBox::NeedsBox(NeedsCheck &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_fold(new QToolButton(this))
    , m_result(new SentenceLabel(this))
{
    m_fold->setText(tr("Needed by my app"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolTip(tr("Check the token for the scopes that your app needs"));
    auto *header = new QHBoxLayout;
    header->addWidget(m_fold);
    header->addWidget(m_result, 1);
    header->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every line wraps
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    scroll->setWidget(buildContent());
    m_content = scroll;
    m_content->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(header);
    layout->addWidget(m_content, 1);
    connect(m_fold, &QToolButton::toggled, this, &NeedsBox::setOpen);
    connect(&m_needs, &NeedsCheck::checkChanged, this, &NeedsBox::refresh);
    refresh();
}

QWidget *NeedsBox::buildContent()
{
    auto *content = new QWidget(this);
    m_text = new MaskedTextEdit(content);
    m_text->setAccessibleName(tr("Needed by my app"));
    m_text->setPlaceholderText(
        tr("Paste scopes in any form: a list, an install URL, a project file, .env, code, or an error."));
    m_text->setLines(textLines);
    m_understood = new SentenceLabel(content);
    m_faultArea = errorLine(m_faults, content);
    m_accountArea = errorLine(m_accountFault, content);
    m_account = new QLineEdit(content);
    m_account->setAccessibleName(tr("Expected account"));
    m_account->setPlaceholderText(tr("any"));
    m_account->setToolTip(tr("An answer for another account becomes an error. For this session."));
    static const QRegularExpression number(u"\\d{0,15}"_s);
    m_account->setValidator(new QRegularExpressionValidator(number, m_account));
    auto *label = new QLabel(tr("Expected account:"), content);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_account);
    auto *account = new QHBoxLayout;
    account->addWidget(label);
    account->addWidget(m_account, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_understood);
    layout->addWidget(m_faultArea);
    buildButtons(*layout);
    layout->addLayout(account);
    layout->addWidget(m_accountArea);
    layout->addStretch(1);
    connect(m_text, &MaskedTextEdit::pasted, this, [this](const QString &text) {
        if (!take(text)) {
            Q_EMIT elsewherePasted(text);
        }
    });
    connect(m_text, &MaskedTextEdit::filesPasted, this, &NeedsBox::filesPasted);
    connect(m_text, &MaskedTextEdit::edited, this, &NeedsBox::onEdited);
    connect(m_account, &QLineEdit::editingFinished, this, &NeedsBox::onAccountEdited);
    return content;
}

void NeedsBox::buildButtons(QVBoxLayout &layout)
{
    QWidget *content = layout.parentWidget();
    m_copyMissing = new QToolButton(content);
    m_copyMissing->setText(tr("Copy Missing"));
    m_copyMissing->setFocusPolicy(Qt::StrongFocus);
    m_copyMissing->setPopupMode(QToolButton::InstantPopup);
    m_copyMissing->setToolTip(tr("Copy the scopes that are missing"));
    auto *menu = new QMenu(m_copyMissing);
    const auto add = [this, menu](const QString &text, ScopeListForm form) {
        menu->addAction(text, this, [this, form] {
            Q_EMIT copyRequested(tr("Missing scopes"), missingScopesText(m_needs.check(), form));
        });
    };
    add(tr("As &Lines"), ScopeListForm::Lines);
    add(tr("Separated by &Blanks"), ScopeListForm::Blanks);
    add(tr("As &JSON"), ScopeListForm::Json);
    add(tr("As Part of an Install &URL"), ScopeListForm::UrlPart);
    m_copyMissing->setMenu(menu);
    m_copyUrl = new QPushButton(tr("Copy Corrected URL"), content);
    m_copyUrl->setAutoDefault(false);
    m_copyUrl->setToolTip(tr("The install URL with the scopes it lacks; everything else in it stays"));
    m_forget = new QPushButton(tr("Forget"), content);
    m_forget->setAutoDefault(false);
    m_forget->setAccessibleName(tr("Forget needed scopes"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copyMissing);
    buttons->addWidget(m_copyUrl);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    layout.addLayout(buttons);
    connect(m_copyUrl, &QPushButton::clicked, this,
        [this] { Q_EMIT copyRequested(tr("Corrected install URL"), m_needs.check().correctedUrl); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_text->wipe();
        forgetNeeds();
    });
}

bool NeedsBox::take(const QString &text)
{
    return take(text, readNeededScopes(text));
}

bool NeedsBox::take(const QString &text, const NeededScopes &needed)
{
    if (needed.isEmpty() && !needed.wasCut) {
        return false;
    }
    m_text->setMaskedText(text, m_needs.redactor());
    m_needs.add(needed);
    setOpen(true);
    return true;
}

void NeedsBox::setOpen(bool isOpen)
{
    m_content->setVisible(isOpen);
    m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    setMaximumHeight(isOpen ? QWIDGETSIZE_MAX : headerHeight());
    Q_EMIT heightChanged();
    const QSignalBlocker blocker(m_fold);
    m_fold->setChecked(isOpen);
    showOrHide();
}

int NeedsBox::wantedHeight() const
{
    const int header = headerHeight();
    return isOpen() ? header + layout()->spacing() + m_content->widget()->heightForWidth(width()) : header;
}

int NeedsBox::headerHeight() const
{
    const int width = this->width() - m_fold->sizeHint().width() - layout()->spacing();
    const int text = m_result->isHidden() ? 0 : m_result->heightForWidth(width);
    return std::max(m_fold->sizeHint().height(), text);
}

void NeedsBox::setSpare(bool isSpare)
{
    m_isSpare = isSpare;
    showOrHide();
}

void NeedsBox::showOrHide()
{
    setVisible(isOpen() || !m_isSpare || !m_result->sentence().isEmpty());
}

bool NeedsBox::isOpen() const
{
    return m_fold->isChecked();
}

void NeedsBox::wipe()
{
    m_text->wipe();
    m_account->setText(QString()); // clear() could be undone, setText cannot
    m_needs.setExpectedAccount(std::nullopt);
    m_needs.clear();
    setOpen(false);
}

void NeedsBox::focusField()
{
    setOpen(true);
    m_text->setFocus(Qt::OtherFocusReason);
}

void NeedsBox::onEdited(const QString &text)
{
    m_text->maskTyped(m_needs.redactor());
    const NeededScopes needed = readNeededScopes(text);
    if (needed.isEmpty() && !needed.wasCut) {
        forgetNeeds(); // what is shown would be about another text
        return;
    }
    m_needs.add(needed);
}

void NeedsBox::onAccountEdited()
{
    const QString text = m_account->text();
    m_needs.setExpectedAccount(text.isEmpty() ? std::nullopt : std::optional(text.toLongLong()));
}

void NeedsBox::forgetNeeds()
{
    if (!m_needs.sources().isEmpty()) {
        m_needs.clear();
    } else {
        refresh();
    }
}

void NeedsBox::refresh()
{
    const ScopeCheck &check = m_needs.check();
    const QString result = checkText(check);
    m_result->setSentence(result);
    m_result->setVisible(!result.isEmpty());
    const QString understood = understoodText();
    m_understood->setSentence(understood);
    m_understood->setVisible(!understood.isEmpty());
    const QString faults = faultsText();
    m_faults->setSentence(faults);
    m_faultArea->setVisible(!faults.isEmpty());
    m_copyMissing->setVisible(!missingScopesText(check, ScopeListForm::Lines).isEmpty());
    m_copyUrl->setVisible(!check.correctedUrl.isEmpty());
    m_forget->setVisible(!m_needs.sources().isEmpty());
    setMaximumHeight(isOpen() ? QWIDGETSIZE_MAX : headerHeight());
    showOrHide();
    const std::optional<qint64> account = m_needs.unexpectedAccount();
    const std::optional<qint64> expected = m_needs.expectedAccount();
    m_accountArea->setVisible(account && expected);
    if (account && expected) {
        m_accountFault->setSentence(
            tr("The token here is for account %1, not for %2.").arg(*account).arg(*expected));
    }
}

QString NeedsBox::understoodText() const
{
    if (m_needs.sources().isEmpty()) {
        return m_text->toPlainText().trimmed().isEmpty() ? QString() : tr("This text names no scope.");
    }
    QStringList lines;
    for (const NeededScopes &source : m_needs.sources()) {
        QString name;
        if (source.installUrl) {
            name = tr("Install URL");
        } else if (!source.needs.isEmpty()) {
            switch (source.needs.constFirst().origin) {
            case ScopeRequirement::Origin::ProjectFile:
                name = tr("Project file");
                break;
            case ScopeRequirement::Origin::Error:
                name = tr("Error");
                break;
            case ScopeRequirement::Origin::OtherToken:
                name = tr("Another token's scopes");
                break;
            case ScopeRequirement::Origin::List:
            case ScopeRequirement::Origin::InstallUrl:
                name = tr("List");
                break;
            }
        }
        const QString words = neededText(source);
        lines.append(name.isEmpty() ? words : labelledText(name, words));
    }
    for (const ScopeRow &row : m_needs.check().rows) {
        if (!row.didYouMean.isEmpty() && row.state != ScopeRow::State::Extra) {
            lines.append(labelledText(ServerText(row.scope).shown(m_needs.redactor()), rowText(row)));
        }
    }
    return lines.join(u'\n');
}

QString NeedsBox::faultsText() const
{
    QStringList lines;
    const QList<InstallFault> &faults = m_needs.check().faults;
    const QList<InstallFault> firstFaults = faults.mid(0, maxFaults);
    for (const InstallFault &fault : firstFaults) {
        lines.append(faultText(fault));
    }
    if (faults.size() > maxFaults) {
        lines.append(tr("And %n more.", nullptr, static_cast<int>(faults.size() - maxFaults)));
    }
    return lines.join(u'\n');
}

} // namespace Inspector
