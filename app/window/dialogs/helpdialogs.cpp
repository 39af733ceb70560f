// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/dialogs/helpdialogs.h"

#include "core/metadata/hubspotfacts.h"
#include "session/sentences.h"
#include "session/servername.h"
#include "window/dialogs/buildfeatures.h"
#include "window/widgets/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSysInfo>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

/// Gives the free functions of this file a translation context of their own.
class Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

/// Key and act, date and event: before and after the colon. A line without one, or a whole paragraph, takes
/// both columns.
void addLine(QTableWidget &table, const QString &line)
{
    constexpr qsizetype maxKey = 34;
    const qsizetype colon = line.indexOf(u':');
    const int row = table.rowCount();
    table.insertRow(row);
    const bool isPair = colon > 0 && colon <= maxKey && colon + 1 < line.size();
    table.setItem(row, 0, new QTableWidgetItem(isPair ? line.first(colon).trimmed() : line));
    if (isPair) {
        table.setItem(row, 1, new QTableWidgetItem(line.sliced(colon + 1).trimmed()));
    } else {
        table.setSpan(row, 0, 1, 2);
    }
}

void showLines(const QStringList &lines, QWidget *parent)
{
    constexpr QSize firstSize(680, 460);
    constexpr int keyWidth = 210;
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Help::tr("Help"));
    dialog->resize(firstSize);
    auto *table = new QTableWidget(0, 2, dialog);
    table->setAccessibleName(Help::tr("Help"));
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setColumnWidth(0, keyWidth);
    table->horizontalHeader()->setStretchLastSection(true);
    for (const QString &line : lines) {
        addLine(*table, line);
    }
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(table);
    layout->addWidget(buttons);
    dialog->open();
}

/// What a bug report needs; holds nothing of a token.
QString diagnostics()
{
    return QStringList{
        u"hubspot-token-inspector "_s + QCoreApplication::applicationVersion(),
        u"Qt "_s + QLatin1StringView(qVersion()),
        QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"platform "_s + QGuiApplication::platformName() + u", locale "_s + QLocale().name(),
        buildFeatures(),
    }
        .join(u'\n');
}

} // namespace

void showHelp(QWidget *parent)
{
    const QStringList lines{
        Help::tr("Paste a token, press Enter, and read whose it is, what it may do and how long it lives."),
        QString(),
        Help::tr("What you can paste: the token alone, with quotes or \"Bearer\" around it, a curl command, "
                 "the URL of "
                 "the call, or the JSON of a token reply. Pasting never sends anything."),
        Help::tr(
            "Access tokens and refresh tokens are asked for with HubSpot's v1 call until %1, or by "
            "introspection once you enter your app's client ID and secret. Private-app tokens and service "
            "keys have a call of their own.")
            .arg(dayText(v1SunsetDate())),
        Help::tr("Revoking a refresh token does not end the access tokens already issued: each stays valid "
                 "until it "
                 "expires."),
        Help::tr(
            "A user-level token acts with one user's rights. HubSpot refuses it on owners, pipelines, lists, "
            "CMS, campaigns, teams and deleting records, whatever its scopes."),
        Help::tr("What is marked \"read from the token\" was found in the token itself, without network. "
                 "HubSpot does "
                 "not document it and has not confirmed it."),
        Help::tr("The countdown follows HubSpot's clock, not this machine's."),
        QString(),
        Help::tr("HubSpot's dates"),
        Help::tr("%1: user-level apps for everybody").arg(dayText(userLevelAppsDate())),
        Help::tr("%1: the v1 OAuth calls are switched off").arg(dayText(v1SunsetDate())),
        Help::tr("%1: v4 APIs are no longer supported, but not switched off")
            .arg(dayText(v4UnsupportedDate())),
        Help::tr("%1: v1 to v3 APIs, legacy public and private apps likewise")
            .arg(QLocale().toString(olderApisUnsupportedMonth(), u"MMMM yyyy"_s)),
        QString(),
        Help::tr("Keys"),
        Help::tr("Enter in the token field: inspect"),
        Help::tr("Ctrl+V: paste a token"),
        Help::tr("Ctrl+L: go to the token field"),
        Help::tr("F5: inspect again"),
        Help::tr("Esc: cancel"),
        Help::tr("Ctrl+F: filter the scopes and find in the metadata, F3: find the next"),
        Help::tr("Enter in the tree: show the whole value"),
        Help::tr("Ctrl+C in the tree or the scopes: copy"),
        Help::tr("Ctrl+S: export, Ctrl+O: open a saved reply"),
        Help::tr("Ctrl+Shift+X: clear everything from the window and from memory"),
        Help::tr("F1: this help"),
    };
    showLines(lines, parent);
}

void showAbout(const QUrl &server, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(Help::tr("About HubSpot Token Inspector"));
    box->setIconPixmap(applicationIcon().pixmap(64));
    //: %1: the program's version
    box->setText(Help::tr("HubSpot Token Inspector %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(QStringList{
        Help::tr("Shows whose a HubSpot token is, what it may do and how long it lives."),
        //: %1: "HubSpot" or a host
        Help::tr("The token goes to %1 only when you press Inspect, and nowhere else. Nothing about "
                 "tokens is "
                 "stored on this machine.")
            .arg(serverName(server)),
        buildFeatures(),
        Help::tr("Built with Qt %1. MIT licence. Not affiliated with HubSpot, Inc.")
            .arg(QLatin1StringView(qVersion())),
    }
                                .join(u"\n\n"_s));
    QPushButton *copy = box->addButton(Help::tr("Copy &Diagnostics"), QMessageBox::ActionRole);
    QObject::connect(
        copy, &QPushButton::clicked, box, [] { QGuiApplication::clipboard()->setText(diagnostics()); });
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace Inspector
