// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSettings;
class QSplitter;

namespace Inspector {

class InspectionSession;
class MetadataModel;
class MetadataPane;
class ScopePane;
class SecretClipboard;
class SentenceLabel;
struct TokenReading;

/// The scopes and the metadata side by side: of the session's result, or before there is one of what the
/// token itself encodes. Above them, and stepped back, whose result it is where the field holds another
/// token.
class ResultView final : public QWidget {
    Q_OBJECT
public:
    /// `session` and `clipboard` must outlive the view.
    ResultView(InspectionSession &session, SecretClipboard &clipboard, QWidget *parent);

    [[nodiscard]] ScopePane &scopes() const { return *m_scopes; }
    [[nodiscard]] MetadataPane &metadata() const { return *m_metadata; }
    /// The column that holds the scopes, and the one that holds the metadata: more can be put below them.
    [[nodiscard]] QSplitter &scopesColumn() const { return *m_left; }
    [[nodiscard]] QSplitter &metadataColumn() const { return *m_right; }

    /// Shows what the session holds now.
    void showState();
    /// The same after another token came into the field.
    void showInput();
    /// Drops every text that is shown.
    void wipe();
    /// One above the other instead of side by side.
    void setStacked(bool isStacked);
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showScopes();
    void showReading();
    [[nodiscard]] QStringList scopesOf(const TokenReading &reading) const;
    void showWhoseResult();
    void dim(bool isDimmed);

    InspectionSession &m_session;
    MetadataModel *m_model = nullptr;
    SentenceLabel *m_heading = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_left = nullptr;
    QSplitter *m_right = nullptr;
    ScopePane *m_scopes = nullptr;
    MetadataPane *m_metadata = nullptr;
};

} // namespace Inspector
