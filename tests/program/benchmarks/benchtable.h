// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/samplereply.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace Inspector::Testing {

/// Lines of the benchmarks' table, which tests/bench sets and judges: tab-separated on standard output.
class BenchTable final {
public:
    /// A figure with a limit that it must not exceed.
    static void row(
        const QString &what, double figure, double limit, const char *unit, const QString &against)
    {
        print(what, figure, QString::number(limit), unit, against);
    }
    /// A figure that only informs.
    static void note(const QString &what, double figure, const char *unit, const QString &against = {})
    {
        print(what, figure, QString(), unit, against);
    }

private:
    static void print(
        const QString &what, double figure, const QString &limit, const char *unit, const QString &against)
    {
        std::printf("ROW\t%s\t%.4f\t%s\t%s\t%s\n", qUtf8Printable(what), figure, qUtf8Printable(limit), unit,
            qUtf8Printable(against));
        std::fflush(stdout);
    }
};

/// Runs something once, in milliseconds.
template <class Work>
[[nodiscard]] double milliseconds(Work &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Times of the same thing. What else the machine does can only add to one of them, so the least is what it
/// costs; what a person waits for at worst is the greatest.
class Samples final {
public:
    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] double least() const { return *std::min_element(m_values.begin(), m_values.end()); }
    [[nodiscard]] double greatest() const { return *std::max_element(m_values.begin(), m_values.end()); }
    [[nodiscard]] double median() const
    {
        std::vector<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(sorted.size() / 2);
    }

private:
    std::vector<double> m_values;
};

/// A v1 reply with so many scopes, named as HubSpot names them: 24 areas, several accesses, 20 to 45 letters.
[[nodiscard]] inline QByteArray replyWithScopes(int count)
{
    static constexpr const char *areas[] = {"crm", "cms", "settings", "automation", "files", "tickets",
        "conversations", "marketing", "sales", "commerce", "analytics", "forms", "social", "transactional",
        "business", "accounting", "media_bridge", "integration", "scheduler", "communication_preferences",
        "record_images", "external_integrations", "account", "ctas"};
    static constexpr const char *accesses[] = {"read", "write", "sensitive.read", "export", "access"};
    QByteArray scopes;
    for (int i = 0; i < count; ++i) {
        scopes += i == 0 ? "\"oauth\"" : ",\"";
        if (i > 0) {
            scopes += QByteArray(areas[i % 24]) + ".objects.custom_" + QByteArray::number(i / 24) + '.'
                + accesses[i % 5] + '"';
        }
    }
    SampleReply sample;
    sample.replace("\"oauth\",\"crm.objects.contacts.read\",\"crm.objects.contacts.write\"", scopes);
    return sample.body;
}

/// The token that replyWithScopes() is about.
[[nodiscard]] inline QString benchToken()
{
    return SampleReply().token;
}

} // namespace Inspector::Testing
