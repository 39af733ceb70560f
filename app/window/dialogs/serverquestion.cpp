// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/dialogs/serverquestion.h"

#include "network/apibase.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace Inspector {

namespace {

/// Gives the function of this file a translation context of its own.
class ServerQuestion {
    Q_DECLARE_TR_FUNCTIONS(ServerQuestion)
};

} // namespace

void askBeforeSending(QWidget *parent, const QUrl &server, std::function<void()> send)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(ServerQuestion::tr("Not HubSpot"));
    box->setTextFormat(Qt::PlainText);
    //: %1: a host name
    box->setText(ServerQuestion::tr("Send the token to %1, which is not HubSpot?").arg(hostWithPort(server)));
    box->setInformativeText(
        ServerQuestion::tr("Whoever runs that server can use the token as you can. This is "
                           "asked once, until the program ends."));
    QPushButton *yes = box->addButton(ServerQuestion::tr("&Send It There"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(yes, &QPushButton::clicked, parent, [send = std::move(send)] { send(); });
    box->open();
}

} // namespace Inspector
