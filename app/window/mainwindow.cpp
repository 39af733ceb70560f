// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "core/files/fileerror.h"
#include "network/apibase.h"
#include "network/endpoint.h"
#include "session/filesentences.h"
#include "session/inspectionsession.h"
#include "window/bars/callline.h"
#include "window/bars/credentialsbutton.h"
#include "window/bars/mainmenu.h"
#include "window/bars/savednotice.h"
#include "window/bars/serverstrip.h"
#include "window/bars/tokenbar.h"
#include "window/card/cardpane.h"
#include "window/demo/demomode.h"
#include "window/dialogs/filedialogs.h"
#include "window/dialogs/helpdialogs.h"
#include "window/needs/needsdesk.h"
#include "window/result/findingsbutton.h"
#include "window/result/findingslist.h"
#include "window/result/metadatapane.h"
#include "window/result/metadataview.h"
#include "window/result/resultview.h"
#include "window/result/scopepane.h"
#include "window/secrets/clipboardnotice.h"
#include "window/secrets/secretclipboard.h"
#include "window/secrets/selectionguard.h"
#include "window/widgets/filedrop.h"
#include "window/widgets/placeholdercolour.h"
#include "window/widgets/scrollingpage.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using State = InspectionSession::State;

constexpr QSize firstSize(1180, 780);
constexpr double shareOfScreen = 0.95;
constexpr int heightOfSmallScreen = 600;
constexpr int statusMs = 8'000;
constexpr int widthOfTwoPanes = 900;
constexpr int heightOfStackedPanes = 600; // below that each would show two rows
constexpr int heightOfWholeCard = 640;
constexpr int heightOfSparePanes = 500; // below that a pane that says nothing is hidden
constexpr int widthWithMeaning = 1400;

} // namespace

MainWindow::MainWindow(InspectionSession &session, SimulatedHubSpot *demo, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_clipboard(new SecretClipboard(session.clock(), this))
    , m_files(new FileDialogs(session, this))
{
    new PlaceholderColour(this);
    setCentralWidget(new ScrollingPage(this));
    buildLayout(demo);
    buildMenus();
    buildStatusBar();
    new SelectionGuard(*this);
    connect(&m_session, &InspectionSession::lookChanged, m_result, &ResultView::showState);
    connect(&m_session, &InspectionSession::inputChanged, m_result, &ResultView::showInput);
    connect(&m_session, &InspectionSession::cleared, m_clipboard, &SecretClipboard::clear);
    connect(&m_session, &InspectionSession::cleared, m_result, &ResultView::wipe);
    restoreLayout();
    m_result->showState();
    showTitle();
    m_tokenBar->focusField();
}

MainWindow::~MainWindow() = default;

void MainWindow::applyToken(const QString &text)
{
    m_tokenBar->applyText(text);
}

void MainWindow::inspect()
{
    m_tokenBar->inspect();
}

void MainWindow::openFile(const QString &path)
{
    m_session.open(path);
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (paths.size() != 1) {
        showProblem(tr("One file at a time can be opened, so none was. Drop or copy just one."));
        return;
    }
    m_files->setFolderOf(paths.constFirst());
    openFile(paths.constFirst());
}

void MainWindow::showProblem(const QString &sentence)
{
    m_card->showProblem(sentence);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    m_session.clear();
    QMainWindow::closeEvent(event);
}

void MainWindow::buildLayout(SimulatedHubSpot *demo)
{
    auto *centre = page();
    auto *layout = new QVBoxLayout(centre);
    m_demo = new DemoMode(m_session, demo, *layout, this);
    if (demo == nullptr && !isHubSpot(m_session.apiBase())) {
        layout->addWidget(new ServerStrip(m_session.apiBase(), centre));
    }
    m_tokenBar = new TokenBar(m_session, *m_clipboard, centre);
    m_card = new CardPane(m_session, centre);
    m_result = new ResultView(m_session, *m_clipboard, centre);
    m_tree = m_result->metadata().view();
    m_callLine = new CallLine(m_session, centre);
    m_desk = new NeedsDesk(m_session,
        {*m_tokenBar, *m_card, m_result->scopes(), m_result->scopesColumn(), m_result->metadataColumn()},
        this);
    layout->addWidget(m_tokenBar);
    layout->addWidget(m_card);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_callLine);
    connect(m_desk, &NeedsDesk::copyRequested, this, &MainWindow::copyText);
    connect(m_callLine, &CallLine::copied, this, &MainWindow::sayCopied);
    connect(&m_result->scopes(), &ScopePane::copied, this, &MainWindow::sayCopied);
    connect(m_tree, &MetadataView::copied, this, &MainWindow::sayCopied);
    connect(&m_result->metadata().findings(), &FindingsList::copied, this, &MainWindow::sayCopied);
    connectCard();
    connectDemo();
    connectFiles();
}

void MainWindow::connectCard()
{
    connect(m_card, &CardPane::cardChanged, this, &MainWindow::showTitle);
    connect(m_card, &CardPane::retryRequested, this, &MainWindow::inspect);
    connect(m_card, &CardPane::copyRequested, this, &MainWindow::copyText);
    connect(m_card, &CardPane::findingRequested, this, [this](const QString &path) {
        m_findingsButton->setChecked(true);
        showFinding(path);
    });
}

void MainWindow::connectDemo()
{
    m_card->setDemoOffered(!m_demo->isOn());
    connect(m_card, &CardPane::demoRequested, m_demo, &DemoMode::start);
    connect(m_demo, &DemoMode::failed, this, &MainWindow::showProblem);
    connect(m_demo, &DemoMode::tokenChosen, this, &MainWindow::applyToken);
    connect(m_demo, &DemoMode::changed, this, [this] {
        m_card->setDemoOffered(!m_demo->isOn());
        showTitle();
        if (!m_demo->isOn()) {
            m_tokenBar->focusField();
        }
    });
}

void MainWindow::connectFiles()
{
    connect(m_tokenBar, &TokenBar::filesPasted, this, &MainWindow::openFiles);
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::openFiles);
    connect(m_desk, &NeedsDesk::filesPasted, this, &MainWindow::openFiles);
    connect(m_card, &CardPane::openRequested, m_files, &FileDialogs::showOpen);
    connect(m_card, &CardPane::exportRequested, this, &MainWindow::showExportDialog);
    connect(m_files, &FileDialogs::fileChosen, this, [this](const QString &path) { openFiles({path}); });
    connect(m_files, &FileDialogs::saved, this, [this](const QString &path) {
        statusBar()->showMessage(tr("Saved %1").arg(QDir::toNativeSeparators(path)), statusMs);
        m_saved->showSaved(path);
    });
    connect(m_files, &FileDialogs::leftUnfinished, this, [this](const QString &path) {
        statusBar()->showMessage(
            tr("%1 may still be written once its disk or network answers").arg(QFileInfo(path).fileName()),
            statusMs);
    });
    connect(&m_session, &InspectionSession::openFailed, this, &MainWindow::showOpenFailure);
    connect(&m_session, &InspectionSession::openingIsSlow, this, [this] {
        showProblem(tr("The file is still being read: its disk or network does not answer yet. You can go "
                       "on with something else."));
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrangePanes();
}

void MainWindow::arrangePanes()
{
    const bool isStacked = width() < widthOfTwoPanes && height() >= heightOfStackedPanes;
    const bool isCompact = height() < heightOfWholeCard;
    m_result->setStacked(isStacked);
    page()->layout()->setContentsMargins(isCompact ? QMargins(6, 4, 6, 0) : QMargins(10, 8, 10, 4));
    m_callLine->setCompact(isCompact);
    m_card->setCompact(isCompact);
    m_desk->setCompact(isCompact);
    m_desk->setSpare(height() < heightOfSparePanes);
    m_tree->setMeaningShown(width() >= widthWithMeaning);
}

QWidget *MainWindow::page() const
{
    return qobject_cast<ScrollingPage *>(centralWidget())->widget();
}

void MainWindow::clearEverything()
{
    QStringList what;
    if (!m_tokenBar->isFieldEmpty()) {
        what += tr("token");
    }
    if (m_session.state() != State::Idle) {
        what += tr("result");
    }
    if (!m_session.credentials().clientId.isEmpty() || !m_session.credentials().clientSecret.isEmpty()) {
        what += tr("app credentials");
    }
    if (!m_desk->isEmpty()) {
        what += tr("needed scopes and failed call");
    }
    if (m_clipboard->secondsLeft() > 0) {
        what += tr("copied secret");
    }
    m_session.clear();
    //: %1: a list such as "token, result"
    statusBar()->showMessage(what.isEmpty() ? tr("There was nothing to clear")
                                            : tr("Cleared: %1").arg(QLocale().createSeparatedList(what)),
        statusMs);
}

void MainWindow::showOpenFailure(const FileError &error)
{
    if (!error.text.isEmpty()) {
        applyToken(error.text);
    }
    showProblem(fileErrorText(error, false));
}

void MainWindow::buildMenus()
{
    auto *menu = new MainMenu(*menuBar(), m_session,
        m_tree->copyActions() + QList<QAction *>{m_result->scopes().copyAction()}, this);
    connect(menu, &MainMenu::inspectRequested, this, &MainWindow::inspect);
    connect(menu, &MainMenu::openRequested, m_files, &FileDialogs::showOpen);
    connect(menu, &MainMenu::exportRequested, this, &MainWindow::showExportDialog);
    connect(menu, &MainMenu::quitRequested, this, &QWidget::close);
    connect(menu, &MainMenu::pasteRequested, m_tokenBar, &TokenBar::pasteFromClipboard);
    connect(menu, &MainMenu::summaryRequested, m_desk, &NeedsDesk::copySummary);
    connect(menu, &MainMenu::needsRequested, m_desk, &NeedsDesk::openNeeds);
    connect(menu, &MainMenu::failedCallRequested, m_desk, &NeedsDesk::openFailedCall);
    connect(menu, &MainMenu::curlRequested, m_callLine, &CallLine::copyAsCurl);
    connect(menu, &MainMenu::tokenFieldRequested, m_tokenBar, &TokenBar::focusField);
    connect(menu, &MainMenu::filterRequested, &m_result->scopes(), &ScopePane::focusFilter);
    connect(menu, &MainMenu::findNextRequested, m_tree, &MetadataView::findNext);
    connect(m_tree, &MetadataView::found, this, [this](int position, int count) {
        statusBar()->showMessage(count == 0
                ? tr("No row of the metadata holds these words")
                : tr("Metadata: row %1 of %2 that hold these words").arg(position).arg(count),
            statusMs);
    });
    connect(menu, &MainMenu::credentialsRequested, this, [this] { m_credentials->ask(); });
    connect(menu, &MainMenu::clearRequested, this, &MainWindow::clearEverything);
    connect(menu, &MainMenu::expandRequested, m_tree, &QTreeView::expandAll);
    connect(menu, &MainMenu::collapseRequested, m_tree, &QTreeView::collapseAll);
    connect(menu, &MainMenu::helpRequested, this, [this] { showHelp(this); });
    connect(menu, &MainMenu::aboutRequested, this, [this] { showAbout(m_session.apiBase(), this); });
}

void MainWindow::buildStatusBar()
{
    m_findingsButton = new FindingsButton(m_session, this);
    m_saved = new SavedNotice(this);
    statusBar()->addPermanentWidget(m_saved);
    connect(&m_session, &InspectionSession::inputChanged, m_saved, &QWidget::hide);
    statusBar()->addPermanentWidget(new ClipboardNotice(*m_clipboard, this));
    statusBar()->addPermanentWidget(m_findingsButton);
    m_credentials = new CredentialsButton(m_session, *m_clipboard, this);
    statusBar()->addPermanentWidget(m_credentials);
    connect(m_credentials, &CredentialsButton::inspectRequested, this, &MainWindow::inspect);
    connect(m_card, &CardPane::credentialsRequested, m_credentials, &CredentialsButton::askToInspect);
    connect(m_callLine, &CallLine::credentialsRequested, m_credentials, &CredentialsButton::ask);
    connect(m_tokenBar, &TokenBar::credentialsOffered, m_credentials, &CredentialsButton::offer);
    connect(
        m_findingsButton, &QToolButton::toggled, &m_result->metadata().findings(), &FindingsList::setOpen);
}

void MainWindow::showFinding(const QString &path)
{
    m_tree->showPath(path);
    m_tree->setFocus();
}

void MainWindow::showTitle()
{
    const Card &card = m_card->card();
    QStringList parts{card.brief, card.account, tr("HubSpot Token Inspector")};
    if (m_demo->isOn()) {
        parts += tr("Demo");
    }
    parts.removeAll(QString());
    const QString title = parts.join(u" - "_s);
    if (title != windowTitle()) {
        setWindowTitle(title);
    }
}

void MainWindow::copyText(const QString &name, const QString &value)
{
    QGuiApplication::clipboard()->setText(value);
    sayCopied(name);
}

void MainWindow::sayCopied(const QString &name)
{
    //: %1: what was copied, "Account ID"
    statusBar()->showMessage(tr("Copied: %1").arg(name), statusMs);
}

void MainWindow::showExportDialog()
{
    m_files->showExport(m_desk->checkOfResult());
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    const QSize available = screen()->availableSize();
    resize(firstSize.boundedTo(available * shareOfScreen));
    if (available.height() <= heightOfSmallScreen) {
        setWindowState(windowState() | Qt::WindowMaximized); // of little room none is left
    }
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    m_result->restoreLayout(settings);
    arrangePanes();
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    m_result->saveLayout(settings);
}

} // namespace Inspector
