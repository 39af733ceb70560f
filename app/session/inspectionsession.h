// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/files/fileerror.h"
#include "core/files/metadataexport.h"
#include "core/findings/findings.h"
#include "core/metadata/expiry.h"
#include "core/metadata/inspection.h"
#include "core/paste/pastedthing.h"
#include "core/secrets/redaction.h"
#include "core/token/scopeindices.h"
#include "core/token/tokenreading.h"
#include "network/endpoint.h"
#include "network/requesterror.h"
#include "session/filework.h"

#include <QDate>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace Inspector {

class Clock;
class MetadataService;

/// What the window is about: the token in the field, the question under way, the last answer. Knows no
/// widgets.
///
/// All states of the window are the one enum State; whoever shows something of the session shows what belongs
/// to its state and nothing else. Every secret that a shown text may hold passes into the redactor before the
/// text is made.
class InspectionSession final : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 {
        Idle, ///< nothing asked since the start or Clear
        Cancelled, ///< the last question was taken back; nothing is known
        Busy, ///< a request is under way
        Answered, ///< HubSpot answered: inspection() holds it
        Failed, ///< error() says why there is no answer
        Opened, ///< inspection() comes from a file
    };

    static constexpr int quickAnswerMs = 60;

    /// `clock` must outlive the session.
    InspectionSession(const Clock &clock, const QUrl &apiBase, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(InspectionSession)
    ~InspectionSession() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] MetadataService &service() { return *m_service; }
    [[nodiscard]] QUrl apiBase() const;

    /// What stands in the field. Sends nothing, and is no concern of the result that is shown.
    void setInput(const PastedThing &input);
    [[nodiscard]] const PastedThing &input() const { return m_input; }
    /// What the token in the field says of itself; unreadable for anything but an access token.
    [[nodiscard]] const TokenReading &inputReading() const { return m_inputReading; }

    void setCredentials(const AppCredentials &credentials);
    [[nodiscard]] const AppCredentials &credentials() const { return m_credentials; }
    void setCallChoice(CallChoice choice);
    [[nodiscard]] CallChoice callChoice() const { return m_choice; }
    /// Acts as on another day; nothing goes back to the clock's own day (UTC).
    void setToday(std::optional<QDate> today);
    /// What inspect() would do with the token in the field.
    [[nodiscard]] EndpointDecision decision() const;

    /// Whether inspect() would send a request now.
    [[nodiscard]] bool canInspect() const;
    /// Asks HubSpot about the token in the field; the result of a former question is gone from then on.
    /// Does nothing when there is no single token of HubSpot's shape, the call is refused, or the same
    /// question is under way.
    void inspect();
    /// Whether the field holds a text of unknown shape that may be sent after an explicit yes.
    [[nodiscard]] bool canInspectUnknown() const;
    /// That yes: asks about the text of unknown shape, and again by inspect() until the input is another.
    void inspectUnknown();
    void cancel();
    /// Forgets token, credentials, replies and everything made from them, and overwrites what memory allows.
    void clear();
    /// Reads a saved file, off this thread, and shows it as of when it was inspected. On failure nothing
    /// changes but that openFailed() says so. Another open(), a question, Cancel and clear() take it back.
    void open(const QString &path);

    /// Of Answered and Opened.
    [[nodiscard]] const Inspection &inspection() const { return m_inspection; }
    /// Of Failed.
    [[nodiscard]] const RequestError &error() const { return m_error; }
    [[nodiscard]] const Expiry &expiry() const { return m_expiry; }
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    /// What the token that was asked about says of itself.
    [[nodiscard]] const TokenReading &reading() const { return m_reading; }
    [[nodiscard]] const ScopeIndices &scopeIndices() const { return m_indices; }
    [[nodiscard]] const Redactor &redactor() const { return m_redactor; }
    /// The token last asked about: a secret; empty where there is none.
    [[nodiscard]] const QString &askedToken() const { return m_askedToken; }
    /// The call last made or tried.
    [[nodiscard]] Call askedCall() const { return m_askedCall; }
    /// Whether the field holds another token than the one that the result is about.
    [[nodiscard]] bool isResultOfOtherToken() const;

    [[nodiscard]] ExportedDocument exported(bool includeSecrets) const;

Q_SIGNALS:
    void stateChanged();
    /// What is to be seen of the state is another: with stateChanged(), but Busy only when it has lasted for
    /// quickAnswerMs. An answer that comes before takes the place of what was shown, and the window does not
    /// flicker through the look of waiting.
    void lookChanged();
    void inputChanged();
    /// Credentials, the choice of call or the day are others now.
    void callSettingsChanged();
    void openFailed(const Inspector::FileError &error);
    /// The file that is being read is on a disk that takes its time.
    void openingIsSlow();

private:
    void setState(State state);
    void forgetResult();
    void takeAnswer(const Inspection &inspection);
    void takeOpened(Inspection &&inspection);
    void takeFailure(const RequestError &error);
    void learnSecrets();
    void allowPublicParts(const QString &token);

    const Clock &m_clock;
    MetadataService *m_service = nullptr; // a child
    FileWork m_opening;
    State m_state = State::Idle;
    QTimer m_quickAnswer; // runs while Busy is not to be seen yet
    PastedThing m_input;
    bool m_isUnknownAllowed = false; // the person said yes to sending this text of unknown shape
    TokenReading m_inputReading;
    AppCredentials m_credentials;
    CallChoice m_choice = CallChoice::Automatic;
    std::optional<QDate> m_today;
    QString m_askedToken;
    Call m_askedCall = Call::AccessTokenV1;
    Inspection m_inspection;
    RequestError m_error;
    TokenReading m_reading;
    Expiry m_expiry;
    QList<Finding> m_findings;
    ScopeIndices m_indices;
    Redactor m_redactor;
};

} // namespace Inspector
