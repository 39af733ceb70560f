// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/simulatedhubspot.h"
#include "support/fakeclock.h"
#include "support/waiting.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>

namespace Inspector::Testing {

using namespace Qt::StringLiterals;

struct Answer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

inline Answer readAnswer(const QByteArray &bytes)
{
    Answer answer;
    const qsizetype headSize = bytes.indexOf("\r\n\r\n");
    if (headSize < 0 || !bytes.startsWith("HTTP/1.1 ")) {
        return answer;
    }
    answer.status = bytes.mid(9, 3).toInt();
    const QList<QByteArray> lines = bytes.left(headSize).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = bytes.mid(headSize + 4);
    return answer;
}

inline QByteArray get(const QString &path)
{
    return "GET " + path.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n\r\n";
}

inline QByteArray post(const QByteArray &path, const QByteArray &type, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QString v1Path(const QString &token)
{
    return u"/oauth/v1/access-tokens/"_s + token;
}

/// Asks a simulated HubSpot of its own over the loopback, byte for byte.
class DemoConversation {
protected:
    /// A new server at a known time.
    void start()
    {
        m_clock.setWall(wallAt(1'795'449'600'123));
        m_demo = std::make_unique<SimulatedHubSpot>(m_clock);
        QVERIFY(m_demo->listen());
    }

    /// The reply to these bytes, until the connection ends.
    QByteArray exchange(const QByteArray &request)
    {
        QTcpSocket socket;
        const QSignalSpy ended(&socket, &QTcpSocket::disconnected);
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_demo->baseUrl().port()));
        socket.write(request);
        [&ended] { WAIT_COMPARE(ended.size(), 1); }();
        return socket.readAll();
    }

    Answer ask(const QByteArray &request) { return readAnswer(exchange(request)); }

    Answer introspect(const QString &token, const QString &clientId = {}, const QString &secret = {})
    {
        const QString form = u"client_id="_s + (clientId.isEmpty() ? m_demo->demoClientId() : clientId)
            + u"&client_secret="_s + (secret.isEmpty() ? m_demo->demoClientSecret() : secret) + u"&token="_s
            + token + u"&token_type_hint=access_token"_s;
        return ask(
            post("/oauth/2026-09/token/introspect", "application/x-www-form-urlencoded", form.toLatin1()));
    }

    QString token(const QString &label) const
    {
        const QList<DemoToken> &tokens = m_demo->tokens();
        const auto found = std::find_if(tokens.cbegin(), tokens.cend(),
            [&label](const DemoToken &token) { return token.label == label; });
        if (found == tokens.cend()) {
            QTest::qFail(qPrintable(u"no demo token is labelled "_s + label), __FILE__, __LINE__);
            return {};
        }
        return found->token;
    }

    static void addLabels(const QStringList &labels)
    {
        QTest::addColumn<QString>("label");
        for (const QString &label : labels) {
            QTest::newRow(qPrintable(label)) << label;
        }
    }

    FakeClock m_clock;
    std::unique_ptr<SimulatedHubSpot> m_demo;
};

} // namespace Inspector::Testing
