// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/needscheck.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QSplitter;

namespace Inspector {

class CardPane;
class FailedCallPane;
struct PastedParts;
class NeedsBox;
class NeedsLine;
class ScopePane;
class SummaryButton;
class TokenBar;

/// The check of needed scopes, the failed call and the summary: their widgets, and what goes between them and
/// the rest of the window.
class NeedsDesk final : public QObject {
    Q_OBJECT
public:
    /// The widgets go into these splitters, below what is there. All of them must outlive the desk.
    struct Places {
        TokenBar &tokenBar;
        CardPane &card;
        ScopePane &scopes;
        QSplitter &left; ///< holds the scopes
        QSplitter &right; ///< holds the metadata
    };
    NeedsDesk(InspectionSession &session, const Places &places, QObject *parent);
    Q_DISABLE_COPY_MOVE(NeedsDesk)

    /// In a window of little height what is opened takes the place of what is above it.
    void setCompact(bool isCompact);
    /// In a window lower still the needed scopes take no room while they are folded and have nothing to say.
    void setSpare(bool isSpare);
    void openNeeds();
    void openFailedCall();
    void copySummary();
    /// Of the result shown, to be exported with it.
    [[nodiscard]] std::optional<ScopeCheck> checkOfResult() const;
    /// Whether there is something for Clear to clear.
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void filesPasted(const QStringList &paths);
    /// `name` of what is to be copied, and its text.
    void copyRequested(const QString &name, const QString &text);

private:
    void connectParts();
    void applyParts(const QString &text, const PastedParts &parts);
    void showNeeds();
    void showFailedCall();
    void fitBox();
    void fitFailedCall();
    void arrange();
    void wipe();
    [[nodiscard]] QString summary() const;

    InspectionSession &m_session;
    Places m_places;
    NeedsCheck m_needs;
    NeedsBox *m_box = nullptr;
    NeedsLine *m_line = nullptr;
    FailedCallPane *m_failedCall = nullptr;
    SummaryButton *m_summary = nullptr;
    bool m_isCompact = false;
};

} // namespace Inspector
