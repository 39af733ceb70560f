// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

namespace Inspector {

class CallLine;
class CardPane;
class CredentialsButton;
class DemoMode;
class FileDialogs;
struct FileError;
class FindingsButton;
class InspectionSession;
class MetadataView;
class NeedsDesk;
class ResultView;
class SavedNotice;
class SecretClipboard;
class SimulatedHubSpot;
class TokenBar;

/// Arranges the parts and wires them to one InspectionSession.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `session` and `demo` must outlive the window; `demo` is null outside the demo.
    MainWindow(InspectionSession &session, SimulatedHubSpot *demo, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MainWindow)
    ~MainWindow() override;

    /// Puts messy text into the token field, as a paste does; sends nothing.
    void applyToken(const QString &text);
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

private:
    void buildLayout(SimulatedHubSpot *demo);
    /// What all but the menu and the status bar lies on.
    [[nodiscard]] QWidget *page() const;
    void buildMenus();
    void buildStatusBar();
    void connectCard();
    void connectDemo();
    void connectFiles();
    void showOpenFailure(const FileError &error);
    void showTitle();
    /// Goes to the row that a finding is about.
    void showFinding(const QString &path);
    void showExportDialog();
    void copyText(const QString &name, const QString &value);
    void sayCopied(const QString &name);
    void clearEverything();
    /// Side by side or one above the other, with or without the column Meaning.
    void arrangePanes();
    void restoreLayout();
    void saveLayout() const;

    InspectionSession &m_session;
    SecretClipboard *m_clipboard = nullptr;
    FileDialogs *m_files = nullptr;
    DemoMode *m_demo = nullptr;
    TokenBar *m_tokenBar = nullptr;
    CardPane *m_card = nullptr;
    ResultView *m_result = nullptr;
    MetadataView *m_tree = nullptr; // of the result
    NeedsDesk *m_desk = nullptr;
    CallLine *m_callLine = nullptr;
    SavedNotice *m_saved = nullptr;
    FindingsButton *m_findingsButton = nullptr;
    CredentialsButton *m_credentials = nullptr;
};

} // namespace Inspector
