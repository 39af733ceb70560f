// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/files/fileerror.h"
#include "core/files/metadataexport.h"
#include "core/files/savedfile.h"
#include "core/findings/findings.h"
#include "core/metadata/expiry.h"
#include "core/metadata/inspection.h"
#include "core/paste/pastedthing.h"
#include "core/scopes/scopeindices.h"
#include "core/secrets/redaction.h"
#include "core/token/tokenreading.h"
#include "core/util/times.h"
#include "network/callchoice.h"
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

/// The data behind the window: the token in the field, the request under way, the last result.
///
/// The enum State holds every state of the window; a view shows what belongs to the state and nothing else.
/// Every secret is added to the redactor before a text is made that may contain it.
class InspectionSession final : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 {
        Idle, ///< nothing inspected since the start or Clear
        Cancelled, ///< the last request was cancelled; there is no result
        Busy, ///< a request is under way
        Answered, ///< HubSpot answered: inspection() holds it
        Failed, ///< error() says why there is no answer
        Opened, ///< inspection() comes from a file
    };
    Q_ENUM(State)

    static constexpr Milliseconds quickAnswer{60};

    /// `clock` must outlive the session.
    InspectionSession(const Clock &clock, const QUrl &apiBase, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(InspectionSession)
    ~InspectionSession() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QUrl apiBase() const;
    /// Another server from here on. Clear before: nothing of one server is shown as another's.
    void setApiBase(const QUrl &apiBase);
    /// Whether the server is the simulated HubSpot of this program, which sentences then call so.
    void setDemo(bool isDemo);
    [[nodiscard]] bool isDemo() const { return m_isDemo; }

    /// The content of the token field. Sends nothing and leaves the shown result alone.
    void setInput(const PastedThing &input);
    [[nodiscard]] const PastedThing &input() const { return m_input; }
    /// The values encoded in the token in the field; unreadable if it is not an access token.
    [[nodiscard]] const TokenReading &inputReading() const { return m_inputReading; }

    void setCredentials(const AppCredentials &credentials);
    [[nodiscard]] const AppCredentials &credentials() const { return m_credentials; }
    void setCallChoice(CallChoice choice);
    [[nodiscard]] CallChoice callChoice() const { return m_choice; }
    /// The account that a token is expected to be for; nullopt: any. A result for another one has an error.
    void setExpectedAccount(std::optional<qint64> hubId);
    [[nodiscard]] std::optional<qint64> expectedAccount() const { return m_expectedAccount; }
    /// Overrides the current day (UTC); nullopt follows the clock again.
    void setToday(std::optional<QDate> today);
    /// The call that inspect() would make, or why it would refuse.
    [[nodiscard]] EndpointDecision decision() const;

    /// Whether inspect() would send a request now.
    [[nodiscard]] bool canInspect() const;
    /// Asks HubSpot about the token in the field and drops the last result. Does nothing without a single
    /// token of HubSpot's shape, when the call is refused, or while the same token is being inspected.
    void inspect();
    /// Whether the field holds a text of unknown shape that may be sent after an explicit yes.
    [[nodiscard]] bool canInspectUnknown() const;
    /// That yes: asks about the text of unknown shape, and again by inspect() until the input is another.
    void inspectUnknown();
    void cancel();
    /// Forgets token, credentials, replies and everything made from them. Emits cleared().
    void clear();
    /// Reads a saved file on another thread and makes it the result, as of the time of its inspection. On
    /// failure only emits openFailed(). Another open(), inspect(), cancel() and clear() stop it.
    void open(const QString &path);

    /// For Answered and Opened.
    [[nodiscard]] const Inspection &inspection() const { return m_inspection; }
    /// For Failed.
    [[nodiscard]] const RequestError &error() const { return m_error; }
    [[nodiscard]] const Expiry &expiry() const { return m_expiry; }
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    /// The name of the file opened last, without its folder; empty without one.
    [[nodiscard]] const QString &openedFileName() const { return m_openedFileName; }
    /// For Failed: the end of the wait that HubSpot asked for, if it asked for one. Until then
    /// the same token is not asked about again, by whatever key or button.
    [[nodiscard]] std::optional<SteadyTime> retryAt() const { return m_retryAt; }
    [[nodiscard]] bool mustWait() const;
    /// The values encoded in the token last inspected.
    [[nodiscard]] const TokenReading &reading() const { return m_reading; }
    [[nodiscard]] const ScopeIndices &scopeIndices() const { return m_indices; }
    [[nodiscard]] const Redactor &redactor() const { return m_inspection.redactor; }
    /// The token last inspected: a secret; empty if there is none.
    [[nodiscard]] const QString &askedToken() const { return m_askedToken; }
    /// The last call.
    [[nodiscard]] Call askedCall() const { return m_askedCall; }
    /// The path that answered, with the token masked; of introspection it names the version. Empty if nothing
    /// did.
    [[nodiscard]] QString answeredPath() const;
    /// Whether the result belongs to another token than the one in the field.
    [[nodiscard]] bool isResultOfOtherToken() const;

    /// `check` may be null: no needed scopes are known.
    [[nodiscard]] ExportedDocument exported(
        bool includeSecrets, const ScopeCheck *check = nullptr, LeaveOut leaveOut = {}) const;

Q_SIGNALS:
    void stateChanged();
    /// Everything is to be forgotten: what holds a text of a token, a reply or the credentials drops it now,
    /// before the session drops its own.
    void cleared();
    /// Views must show the new state. Comes with stateChanged(), but for Busy only after quickAnswer: a
    /// quick answer replaces the old result without the flicker of a busy window in between.
    void lookChanged();
    void inputChanged();
    /// Credentials, the choice of call or the day changed.
    void callSettingsChanged();
    void openFailed(const Inspector::FileError &error);
    /// Reading the file takes long.
    void openingIsSlow();

private:
    void setState(State state);
    void forgetResult();
    void onSucceeded(const Inspection &inspection);
    void showOpened(SavedInspection &&saved, const QString &fileName);
    void onFailed(const RequestError &error);
    void addUnexpectedAccount();
    void allowPublicParts(const QString &token);

    const Clock &m_clock;
    MetadataService *m_service = nullptr; // a child
    FileWork m_opening;
    State m_state = State::Idle;
    QTimer m_quickAnswer; // runs while Busy is not shown yet
    QTimer m_wait; // runs while mustWait(), each second: it stands still while the machine sleeps
    std::optional<SteadyTime> m_retryAt;
    QString m_openedFileName;
    bool m_isInputNewer = false; // the field got another token after the file was opened
    PastedThing m_input;
    bool m_isUnknownAllowed = false; // the person said yes to sending this text of unknown shape
    TokenReading m_inputReading;
    bool m_isDemo = false;
    AppCredentials m_credentials;
    CallChoice m_choice = CallChoice::Automatic;
    std::optional<QDate> m_today;
    std::optional<qint64> m_expectedAccount;
    QString m_askedToken;
    Call m_askedCall = Call::AccessTokenV1;
    Inspection m_inspection;
    RequestError m_error;
    TokenReading m_reading;
    Expiry m_expiry;
    QList<Finding> m_findings;
    ScopeIndices m_indices;
};

} // namespace Inspector
