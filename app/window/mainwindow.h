// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>
#include <QUrl>

class QSplitter;
class QResizeEvent;
class QToolButton;

namespace Inspector {

class CallLine;
class CardPane;
class Clock;
class DemoBar;
struct FileError;
class FindingsButton;
class InspectionSession;
class MetadataModel;
class MetadataPane;
class MetadataView;
class NeedsDesk;
class SavedNotice;
class ScopePane;
class SecretClipboard;
class SentenceLabel;
class SimulatedHubSpot;
class TokenBar;
struct TokenReading;

/// Arranges the parts and wires them to one InspectionSession.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `session` and `demo` must outlive the window; `demo` is null outside the demo.
    MainWindow(InspectionSession &session, SimulatedHubSpot *demo, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MainWindow)
    ~MainWindow() override;

    /// Puts messy text into the token field, as a paste does; sends nothing.
    void takeToken(const QString &text);
    /// As Inspect does.
    void inspect();
    void openFile(const QString &path);
    /// What was dropped or pasted: one file is opened, several are refused in words.
    void openFiles(const QStringList &paths);
    /// Says above the result that something went wrong beside a request.
    void showProblem(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout(SimulatedHubSpot *demo);
    /// What all but the menu and the status bar lies on.
    [[nodiscard]] QWidget *page() const;
    void buildDemoBar(SimulatedHubSpot &demo);
    void buildMenus();
    void buildStatusBar();
    void showOpenFailure(const FileError &error);
    void showState();
    void showContent();
    void showScopes();
    void showReading();
    [[nodiscard]] QStringList scopesOf(const TokenReading &reading) const;
    /// Steps the result back where the field holds another token.
    void showWhoseResult();
    void dimResult(bool isDimmed);
    void showTitle();
    /// Goes to the row that a finding is about.
    void showFinding(const QString &path);
    void copyText(const QString &name, const QString &value);
    void sayCopied(const QString &name);
    /// The simulated HubSpot within the program, until it is left again.
    void startDemo();
    void leaveDemo();
    void clearEverything();
    /// Side by side or one above the other, with or without the column Meaning.
    void arrangePanes();
    void connectCard();
    void showCallSettings();
    void showExportDialog();
    void showOpenDialog();
    void showCredentialsDialog();
    /// Opens the dialog with these filled in, where they are not empty.
    void offerCredentials(const QString &clientId, const QString &clientSecret);
    void restoreLayout();
    void saveLayout() const;

    InspectionSession &m_session;
    SecretClipboard *m_clipboard = nullptr;
    MetadataModel *m_model = nullptr;
    TokenBar *m_tokenBar = nullptr;
    CardPane *m_card = nullptr;
    MetadataPane *m_metadata = nullptr;
    MetadataView *m_tree = nullptr;
    ScopePane *m_scopes = nullptr;
    SentenceLabel *m_resultHeading = nullptr;
    CallLine *m_callLine = nullptr;
    QSplitter *m_splitter = nullptr;
    NeedsDesk *m_desk = nullptr;
    SavedNotice *m_saved = nullptr;
    FindingsButton *m_findingsButton = nullptr;
    QToolButton *m_credentialsButton = nullptr;
    DemoBar *m_demoBar = nullptr;
    QUrl m_realServer; // to come back to from a demo that was started here
    QString m_folder; // where files were last opened or saved in this session
    bool m_isDemo = false;
    bool m_inspectsWithCredentials = false; // the card asked for them, to go on
};

} // namespace Inspector
