// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "core/files/fileerror.h"
#include "core/metadata/hubspotfacts.h"
#include "core/secrets/redaction.h"
#include "core/util/clock.h"
#include "demo/simulatedhubspot.h"
#include "models/metadatamodel.h"
#include "network/apibase.h"
#include "network/endpoint.h"
#include "session/inspectionsession.h"
#include "session/sentences.h"
#include "window/dialogs/credentialsdialog.h"
#include "window/dialogs/exportdialog.h"
#include "window/dialogs/helpdialogs.h"
#include "window/needsdesk.h"
#include "window/panes/callline.h"
#include "window/panes/cardpane.h"
#include "window/panes/clipboardnotice.h"
#include "window/panes/demobar.h"
#include "window/panes/findingsbutton.h"
#include "window/panes/findingslist.h"
#include "window/panes/mainmenu.h"
#include "window/panes/metadatapane.h"
#include "window/panes/metadataview.h"
#include "window/panes/savednotice.h"
#include "window/panes/scopepane.h"
#include "window/panes/serverstrip.h"
#include "window/panes/tokenbar.h"
#include "window/secrets/secretclipboard.h"
#include "window/widgets/filedrop.h"
#include "window/widgets/placeholdercolour.h"
#include "window/widgets/sentencelabel.h"
#include "window/widgets/tintedframe.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

using State = InspectionSession::State;

constexpr QSize firstSize(1180, 780);
constexpr double shareOfScreen = 0.95;
constexpr int statusMs = 8'000;
constexpr int scopesShare = 3;
constexpr int metadataShare = 2;
constexpr int widthOfTwoPanes = 900;
constexpr int heightOfStackedPanes = 540; // below that each would show two rows
constexpr int heightOfWholeCard = 640;
constexpr int widthWithMeaning = 1400;

/// A new account may not have the folder that its settings name.
QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

MainWindow::MainWindow(InspectionSession &session, SimulatedHubSpot *demo, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_clipboard(new SecretClipboard(session.clock(), this))
    , m_model(new MetadataModel(this))
    , m_folder(documentsFolder())
    , m_isDemo(demo != nullptr)
{
    new PlaceholderColour(this);
    m_session.setDemo(m_isDemo);
    setCentralWidget(new QWidget(this));
    buildLayout(demo);
    buildMenus();
    buildStatusBar();
    connect(&m_session, &InspectionSession::lookChanged, this, &MainWindow::showState);
    connect(&m_session, &InspectionSession::inputChanged, this, [this] {
        showReading();
        showWhoseResult();
    });
    connect(&m_session, &InspectionSession::callSettingsChanged, this, &MainWindow::showCallSettings);
    connect(&m_session, &InspectionSession::cleared, m_clipboard, &SecretClipboard::clear);
    connect(&m_session, &InspectionSession::cleared, m_model, &MetadataModel::clear);
    connect(&m_session, &InspectionSession::cleared, m_tree, &MetadataView::wipe);
    connect(&m_session, &InspectionSession::cleared, m_scopes, &ScopePane::wipe);
    restoreLayout();
    showContent();
    showCallSettings();
    showTitle();
    m_tokenBar->focusField();
}

MainWindow::~MainWindow() = default;

void MainWindow::takeToken(const QString &text)
{
    m_tokenBar->takeText(text);
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
    m_folder = QFileInfo(paths.constFirst()).absolutePath();
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
    auto *centre = centralWidget();
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(10, 8, 10, 4);
    if (demo != nullptr) {
        buildDemoBar(*demo);
    }
    if (demo == nullptr && !isHubSpot(m_session.apiBase())) {
        layout->addWidget(new ServerStrip(m_session.apiBase(), centre));
    }
    m_tokenBar = new TokenBar(m_session, *m_clipboard, centre);
    m_card = new CardPane(m_session, centre);
    m_scopes = new ScopePane(centre);
    m_metadata = new MetadataPane(m_session, *m_model, *m_clipboard, centre);
    m_tree = m_metadata->view();
    m_callLine = new CallLine(m_session, centre);
    m_splitter = new QSplitter(Qt::Horizontal, centre);
    auto *left = new QSplitter(Qt::Vertical, m_splitter);
    left->setChildrenCollapsible(false);
    left->addWidget(m_scopes);
    auto *right = new QSplitter(Qt::Vertical, m_splitter);
    right->setChildrenCollapsible(false);
    right->addWidget(m_metadata);
    m_desk = new NeedsDesk(m_session, {*m_tokenBar, *m_card, *m_scopes, *left, *right}, this);
    m_splitter->setStretchFactor(0, scopesShare);
    m_splitter->setStretchFactor(1, metadataShare);
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_tokenBar);
    layout->addWidget(m_card);
    m_resultHeading = new SentenceLabel(centre);
    m_resultHeading->hide();
    layout->addWidget(m_resultHeading);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_callLine);
    connect(m_tokenBar, &TokenBar::filesPasted, this, &MainWindow::openFiles);
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::openFiles);
    connectCard();
    connect(m_desk, &NeedsDesk::copyRequested, this, &MainWindow::copyText);
    connect(m_desk, &NeedsDesk::filesPasted, this, &MainWindow::openFiles);
    connect(m_callLine, &CallLine::credentialsRequested, this, &MainWindow::showCredentialsDialog);
    connect(m_callLine, &CallLine::copied, this, &MainWindow::sayCopied);
    connect(m_scopes, &ScopePane::copied, this, &MainWindow::sayCopied);
    connect(m_tree, &MetadataView::copied, this, &MainWindow::sayCopied);
    connect(&m_metadata->findings(), &FindingsList::copied, this, &MainWindow::sayCopied);
    connect(m_scopes, &ScopePane::explained, m_metadata, &MetadataPane::explain);
    connect(m_tokenBar, &TokenBar::credentialsOffered, this, &MainWindow::offerCredentials);
    connect(&m_session, &InspectionSession::openFailed, this, &MainWindow::showOpenFailure);
    connect(&m_session, &InspectionSession::openingIsSlow, this, [this] {
        showProblem(tr("The file is still being read: its disk or network does not answer yet. You can go "
                       "on with something else."));
    });
}

void MainWindow::connectCard()
{
    m_card->setDemoOffered(!m_isDemo);
    connect(m_card, &CardPane::cardChanged, this, &MainWindow::showTitle);
    connect(m_card, &CardPane::retryRequested, this, &MainWindow::inspect);
    connect(m_card, &CardPane::exportRequested, this, &MainWindow::showExportDialog);
    connect(m_card, &CardPane::credentialsRequested, this, [this] {
        m_inspectsWithCredentials = true;
        showCredentialsDialog();
    });
    connect(m_card, &CardPane::demoRequested, this, &MainWindow::startDemo);
    connect(m_card, &CardPane::openRequested, this, &MainWindow::showOpenDialog);
    connect(m_card, &CardPane::copyRequested, this, &MainWindow::copyText);
    connect(m_card, &CardPane::findingRequested, this, [this](const QString &path) {
        m_findingsButton->setChecked(true);
        showFinding(path);
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrangePanes();
}

void MainWindow::arrangePanes()
{
    // A window that its content makes higher than the screen has no more room by that.
    const int visible = std::min(height(), screen()->availableGeometry().height());
    const bool isStacked = width() < widthOfTwoPanes && visible >= heightOfStackedPanes;
    m_splitter->setOrientation(isStacked ? Qt::Vertical : Qt::Horizontal);
    m_callLine->setCompact(visible < heightOfWholeCard);
    m_card->setCompact(visible < heightOfWholeCard);
    m_desk->setCompact(visible < heightOfWholeCard);
    m_tree->setMeaningShown(width() >= widthWithMeaning);
}

void MainWindow::startDemo()
{
    auto *demo = new SimulatedHubSpot(m_session.clock(), this);
    if (!demo->listen()) {
        delete demo;
        showProblem(tr("The demo needs a free port on 127.0.0.1, and there is none."));
        return;
    }
    m_realServer = m_session.apiBase();
    m_session.clear();
    m_session.setApiBase(demo->baseUrl());
    m_session.setDemo(true);
    m_isDemo = true;
    m_card->setDemoOffered(false);
    buildDemoBar(*demo);
    demo->setParent(m_demoBar); // ends with it
    m_demoBar->offerLeaving();
    connect(m_demoBar, &DemoBar::leaveRequested, this, &MainWindow::leaveDemo);
    takeToken(demo->tokens().constFirst().token);
}

void MainWindow::leaveDemo()
{
    m_session.clear();
    m_session.setToday(std::nullopt);
    m_session.setApiBase(m_realServer);
    m_session.setDemo(false);
    m_isDemo = false;
    m_card->setDemoOffered(true);
    m_demoBar->hide();
    std::exchange(m_demoBar, nullptr)->deleteLater();
    showTitle();
    m_tokenBar->focusField();
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
        takeToken(error.text);
    }
    showProblem(fileErrorText(error, false));
}

void MainWindow::buildDemoBar(SimulatedHubSpot &demo)
{
    auto *bar = new DemoBar(demo, centralWidget());
    m_demoBar = bar;
    qobject_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, bar);
    connect(bar, &DemoBar::tokenChosen, this, &MainWindow::takeToken);
    connect(
        bar, &DemoBar::credentialsChosen, this, [this](const QString &clientId, const QString &clientSecret) {
            m_session.setCredentials({clientId, clientSecret});
        });
    connect(bar, &DemoBar::v1SwitchedOffChanged, this, [this](bool isSwitchedOff) {
        m_session.setToday(isSwitchedOff ? std::optional(v1SunsetDate()) : std::nullopt);
    });
}

void MainWindow::buildMenus()
{
    auto *menu = new MainMenu(
        *menuBar(), m_session, m_tree->copyActions() + QList<QAction *>{m_scopes->copyAction()}, this);
    connect(menu, &MainMenu::inspectRequested, this, &MainWindow::inspect);
    connect(menu, &MainMenu::openRequested, this, &MainWindow::showOpenDialog);
    connect(menu, &MainMenu::exportRequested, this, &MainWindow::showExportDialog);
    connect(menu, &MainMenu::quitRequested, this, &QWidget::close);
    connect(menu, &MainMenu::pasteRequested, m_tokenBar, &TokenBar::pasteFromClipboard);
    connect(menu, &MainMenu::summaryRequested, m_desk, &NeedsDesk::copySummary);
    connect(menu, &MainMenu::needsRequested, m_desk, &NeedsDesk::openNeeds);
    connect(menu, &MainMenu::failedCallRequested, m_desk, &NeedsDesk::openFailedCall);
    connect(menu, &MainMenu::curlRequested, m_callLine, &CallLine::copyAsCurl);
    connect(menu, &MainMenu::tokenFieldRequested, m_tokenBar, &TokenBar::focusField);
    connect(menu, &MainMenu::filterRequested, m_scopes, &ScopePane::focusFilter);
    connect(m_scopes, &ScopePane::filtered, m_tree, &MetadataView::find);
    connect(menu, &MainMenu::findNextRequested, m_tree, &MetadataView::findNext);
    connect(m_tree, &MetadataView::found, this, [this](int position, int count) {
        statusBar()->showMessage(count == 0
                ? tr("No row of the metadata holds these words")
                : tr("Metadata: row %1 of %2 that hold these words").arg(position).arg(count),
            statusMs);
    });
    connect(menu, &MainMenu::credentialsRequested, this, &MainWindow::showCredentialsDialog);
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
    m_credentialsButton = new QToolButton(this);
    m_credentialsButton->setAutoRaise(true);
    m_credentialsButton->setFocusPolicy(Qt::StrongFocus);
    m_credentialsButton->setToolTip(tr("Client ID and client secret, for introspection"));
    statusBar()->addPermanentWidget(m_findingsButton);
    statusBar()->addPermanentWidget(m_credentialsButton);
    connect(m_credentialsButton, &QToolButton::clicked, this, &MainWindow::showCredentialsDialog);
    connect(m_findingsButton, &QToolButton::toggled, &m_metadata->findings(), &FindingsList::setOpen);
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
    if (m_isDemo) {
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

void MainWindow::showState()
{
    showContent();
    showWhoseResult();
}

void MainWindow::showContent()
{
    const State state = m_session.state();
    const bool hasResult = state == State::Answered || state == State::Opened;
    if (!hasResult) {
        showReading();
        return;
    }
    const Inspection &inspection = m_session.inspection();
    m_model->setInspection(inspection, m_session.findings(), m_session.reading(), m_session.scopeIndices());
    if (inspection.metadata.active() == false) {
        m_scopes->clear(); // HubSpot tells nothing about it, which is not the same as no scopes
    } else {
        showScopes();
    }
}

void MainWindow::showScopes()
{
    const TokenMetadata &metadata = m_session.inspection().metadata;
    const JsonTree::Node list = metadata.node(u"scopes");
    if (list != JsonTree::none && metadata.tree().kind(list) == JsonTree::Kind::Array) {
        m_scopes->setScopes(metadata, m_session.redactor());
        return;
    }
    m_scopes->setScopesOfToken(
        scopesOf(m_session.reading()), m_session.redactor(), ScopePane::Origin::TokenForReply);
}

QStringList MainWindow::scopesOf(const TokenReading &reading) const
{
    QStringList names;
    const QList<qint32> indices = reading.scopeIndices.value_or(QList<qint32>());
    for (const qint32 index : indices) {
        const QString name = m_session.scopeIndices().name(index);
        //: a scope whose name is not known, by its number in the token
        names += name.isEmpty() ? tr("scope no. %1").arg(index) : name;
    }
    return names;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_resultHeading != nullptr) {
        dimResult(m_resultHeading->isVisibleTo(this));
    }
}

void MainWindow::showWhoseResult()
{
    const bool isOfOther = m_session.isResultOfOtherToken();
    if (isOfOther) {
        //: %1: the masked token
        m_resultHeading->setSentence(tr("Result for %1").arg(Inspector::mask(m_session.askedToken())));
    }
    if (m_resultHeading->isVisibleTo(this) != isOfOther) {
        m_resultHeading->setVisible(isOfOther);
        dimResult(isOfOther);
    }
}

void MainWindow::dimResult(bool isDimmed)
{
    QPalette dimmed = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        dimmed.setColor(group, QPalette::Text, mutedColour(palette()));
    }
    m_splitter->setPalette(isDimmed ? dimmed : QPalette());
}

void MainWindow::showReading()
{
    const State state = m_session.state();
    if (state == State::Answered || state == State::Opened) {
        return;
    }
    const bool isAsked = state == State::Failed || state == State::Busy;
    const TokenReading &reading = isAsked ? m_session.reading() : m_session.inputReading();
    m_model->setReading(reading, m_session.scopeIndices());
    // A token that HubSpot refuses has no scopes any more.
    if (reading.scopeIndices && m_card->card().state != Card::State::Refused) {
        m_scopes->setScopesOfToken(scopesOf(reading), m_session.redactor(), ScopePane::Origin::Token);
    } else {
        m_scopes->clear();
    }
}

void MainWindow::showCallSettings()
{
    const AppCredentials &credentials = m_session.credentials();
    const bool isHalf = credentials.clientId.isEmpty() != credentials.clientSecret.isEmpty();
    m_credentialsButton->setText(credentials.isComplete() ? tr("App credentials: set")
            : !isHalf                                     ? tr("App credentials: not set")
            : credentials.clientId.isEmpty()              ? tr("App credentials: client ID missing")
                                                          : tr("App credentials: client secret missing"));
}

void MainWindow::showExportDialog()
{
    auto *dialog = new ExportDialog(m_session, m_folder, m_desk->checkOfResult(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this, [this](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        statusBar()->showMessage(tr("Saved %1").arg(QDir::toNativeSeparators(path)), statusMs);
        m_saved->showSaved(path);
    });
    connect(dialog, &ExportDialog::leftUnfinished, this, [this](const QString &path) {
        statusBar()->showMessage(
            tr("%1 may still be written once its disk or network answers").arg(QFileInfo(path).fileName()),
            statusMs);
    });
    dialog->open();
}

void MainWindow::showOpenDialog()
{
    auto *dialog =
        new QFileDialog(this, tr("Open Saved Reply"), m_folder, tr("JSON files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The desktop's portal cannot serve a process that keeps its memory from being read.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openFiles({path}); });
    dialog->open();
}

void MainWindow::showCredentialsDialog()
{
    offerCredentials({}, {});
}

void MainWindow::offerCredentials(const QString &clientId, const QString &clientSecret)
{
    AppCredentials offered = m_session.credentials();
    offered.clientId = clientId.isEmpty() ? offered.clientId : clientId;
    offered.clientSecret = clientSecret.isEmpty() ? offered.clientSecret : clientSecret;
    auto *dialog = new CredentialsDialog(offered, *m_clipboard, this);
    dialog->setServer(m_session.apiBase());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool goesOn = std::exchange(m_inspectsWithCredentials, false);
    connect(dialog, &QDialog::accepted, this, [this, dialog, goesOn] {
        m_session.setCredentials(dialog->credentials());
        if (goesOn && m_session.credentials().isComplete()) {
            inspect();
        }
    });
    connect(dialog, &QDialog::finished, dialog, &CredentialsDialog::wipe);
    connect(&m_session, &InspectionSession::cleared, dialog, &CredentialsDialog::wipe);
    dialog->open();
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    resize(firstSize.boundedTo(screen()->availableSize() * shareOfScreen));
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    m_splitter->restoreState(settings.value("window/splitter"_L1).toByteArray());
    m_tree->restoreColumnState(settings.value("window/columns"_L1).toByteArray());
    arrangePanes();
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/splitter"_L1, m_splitter->saveState());
    settings.setValue("window/columns"_L1, m_tree->columnState());
}

} // namespace Inspector
