// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/dialogs/credentialsdialog.h"

#include "core/files/filereading.h"
#include "core/paste/pastedcredentials.h"
#include "core/paste/pastedthing.h"
#include "core/token/tokenkind.h"
#include "session/filesentences.h"
#include "session/sentences.h"
#include "session/servername.h"
#include "window/secrets/secretfield.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qsizetype maxCredential = 1024;

} // namespace

CredentialsDialog::CredentialsDialog(
    const AppCredentials &credentials, SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_clientId(new SecretField(clipboard, this))
    , m_clientSecret(new SecretField(clipboard, this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("App Credentials"));
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    setServer(QUrl(u"https://api.hubapi.com"_s));
    m_clientId->setText(credentials.clientId);
    m_clientSecret->setText(credentials.clientSecret);
    m_clientId->setAccessibleName(tr("Client ID"));
    m_clientSecret->setAccessibleName(tr("Client secret"));
    m_clientId->showAlways();
    m_clientId->setMinimumWidth(320);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);

    auto *show = new QToolButton(this);
    show->setCheckable(true);
    show->setFocusPolicy(Qt::StrongFocus);
    show->setText(tr("S&how"));
    show->setAccessibleName(tr("Show client secret"));
    auto *form = new QFormLayout;
    form->addRow(tr("Client &ID:"), m_clientId);
    form->addRow(tr("Client &secret:"), m_clientSecret);
    form->addRow(QString(), show);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *clear = buttons->addButton(tr("C&lear Both"), QDialogButtonBox::ResetRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);

    for (SecretField *field : {m_clientId, m_clientSecret}) {
        connect(field, &SecretField::pasted, this,
            [this, field](const QString &text) { applyPaste(text, field); });
        connect(field, &SecretField::filesPasted, this, &CredentialsDialog::readFile);
        connect(field, &QLineEdit::textChanged, this, &CredentialsDialog::showHint);
    }
    connect(show, &QToolButton::toggled, m_clientSecret, &SecretField::setRevealed);
    connect(m_clientSecret, &SecretField::revealedChanged, show, &QToolButton::setChecked);
    connect(clear, &QPushButton::clicked, this, &CredentialsDialog::wipe);
    connect(buttons, &QDialogButtonBox::accepted, this, &CredentialsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_reading, &FileWork::slow, this, [this] {
        m_hint->setText(tr("The file is still being read: its disk or network does not answer yet."));
    });
    showHint();
}

AppCredentials CredentialsDialog::credentials() const
{
    return {m_clientId->text().trimmed(), m_clientSecret->text().trimmed()};
}

void CredentialsDialog::setServer(const QUrl &server)
{
    //: %1: "HubSpot", or the host of another server
    m_intro->setText(
        tr("Introspection asks %1 in the name of the app that the token was issued to. Both values "
           "stand on the Auth page of your app. They are kept until you clear them or quit, and "
           "are sent to %1 only.")
            .arg(serverName(server)));
}

void CredentialsDialog::wipe()
{
    m_clientId->wipe();
    m_clientSecret->wipe();
    m_reading.cancel();
}

void CredentialsDialog::accept()
{
    const AppCredentials typed = credentials();
    if (typed.clientId.isEmpty() == typed.clientSecret.isEmpty()) {
        QDialog::accept();
        return;
    }
    SecretField *missing = typed.clientId.isEmpty() ? m_clientId : m_clientSecret;
    showHint();
    missing->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CredentialsDialog::done(int result)
{
    m_clientSecret->setRevealed(false);
    m_reading.cancel();
    QDialog::done(result);
}

void CredentialsDialog::applyPaste(const QString &text, SecretField *field)
{
    const PastedCredentials found = readPastedCredentials(text);
    if (!found.clientId.isEmpty()) {
        m_clientId->setText(found.clientId);
    }
    if (!found.clientSecret.isEmpty()) {
        m_clientSecret->setText(found.clientSecret);
    }
    m_isForeignRefused = found.isEmpty() && found.isRefused;
    m_isTokenRefused = false;
    if (found.isEmpty() && !found.isRefused) {
        const PastedThing single = readPastedThing(text);
        if (single.instead == PastedInstead::ForeignSecret
            || single.instead == PastedInstead::BasicCredentials) {
            m_isForeignRefused = true;
        } else if (field == m_clientId && !single.token.isEmpty() && !isUuid(single.token)) {
            m_isTokenRefused = true; // it would stand there in clear
        } else {
            field->setText(single.token.isEmpty() ? text.left(maxCredential).simplified() : single.token);
        }
    }
    showHint();
}

void CredentialsDialog::readFile(const QStringList &paths)
{
    if (paths.size() != 1) {
        m_hint->setText(tr("One file at a time can be read, so none was. Copy just one."));
        return;
    }
    m_reading.start([path = paths.constFirst()] { return Inspector::readFile(path); },
        [this](const Expected<QByteArray, FileError> &bytes) {
            if (bytes) {
                applyFile(fileText(*bytes));
            } else {
                m_hint->setText(fileErrorText(bytes.error(), false));
            }
        });
}

void CredentialsDialog::applyFile(const QString &text)
{
    const PastedCredentials found = readPastedCredentials(text);
    if (found.isEmpty() && !found.isRefused) {
        m_hint->setText(tr("The file holds no client ID and no client secret of HubSpot's shape."));
    } else {
        applyPaste(text, m_clientId);
    }
}

QString CredentialsDialog::missingText(const AppCredentials &half) const
{
    return half.clientId.isEmpty() ? tr("The client ID is missing.") : tr("The client secret is missing.");
}

void CredentialsDialog::showHint()
{
    const AppCredentials typed = credentials();
    QStringList hints;
    if (m_isForeignRefused) {
        hints += tr("What was pasted belongs to another vendor, not to HubSpot, and was not taken.");
    }
    if (m_isTokenRefused) {
        hints += tr("What was pasted looks like a token, not like a client ID, and was not taken.");
    }
    if (!typed.clientId.isEmpty() && !isUuid(typed.clientId)) {
        hints += tr("The client ID does not look like HubSpot's, which are UUIDs (8-4-4-4-12 hex digits).");
    }
    if (!typed.clientSecret.isEmpty() && !isUuid(typed.clientSecret)) {
        hints +=
            tr("The client secret does not look like HubSpot's, which are UUIDs (8-4-4-4-12 hex digits).");
    }
    if (!hints.isEmpty() && typed.clientId.isEmpty() != typed.clientSecret.isEmpty()) {
        hints += missingText(typed);
    }
    if (typed.isComplete() && typed.clientId == typed.clientSecret) {
        hints += tr("Client ID and client secret are the same.");
    }
    if (hints.isEmpty()) {
        hints += typed.isComplete() ? tr("Both values look right.")
            : typed.clientId.isEmpty() != typed.clientSecret.isEmpty()
            ? missingText(typed)
            : tr("You can paste both at once, for example as client_id=... client_secret=...");
    }
    m_hint->setText(hints.join(u'\n'));
}

} // namespace Inspector
