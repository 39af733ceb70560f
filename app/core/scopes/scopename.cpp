// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/scopes/scopename.h"

#include "core/text/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr qsizetype maxNameInSentence = 200;

struct Word {
    const char16_t *name;
    const char *text; // English source
};

constexpr Word areas[] = {
    {u"account-info", QT_TRANSLATE_NOOP("ScopeName", "Account information")},
    {u"accounting", QT_TRANSLATE_NOOP("ScopeName", "Accounting")},
    {u"actions", QT_TRANSLATE_NOOP("ScopeName", "Actions")},
    {u"analytics", QT_TRANSLATE_NOOP("ScopeName", "Analytics")},
    {u"automation", QT_TRANSLATE_NOOP("ScopeName", "Automation")},
    {u"behavioral_events", QT_TRANSLATE_NOOP("ScopeName", "Events")},
    {u"business-intelligence", QT_TRANSLATE_NOOP("ScopeName", "Analytics")},
    {u"business_units_view", QT_TRANSLATE_NOOP("ScopeName", "Brands")},
    {u"cms", QT_TRANSLATE_NOOP("ScopeName", "CMS")},
    {u"collector", QT_TRANSLATE_NOOP("ScopeName", "Data queries")},
    {u"commerce", QT_TRANSLATE_NOOP("ScopeName", "Commerce")},
    {u"communication_preferences", QT_TRANSLATE_NOOP("ScopeName", "Communication preferences")},
    {u"contacts", QT_TRANSLATE_NOOP("ScopeName", "Contacts")},
    {u"content", QT_TRANSLATE_NOOP("ScopeName", "Content")},
    {u"conversations", QT_TRANSLATE_NOOP("ScopeName", "Conversations")},
    {u"crm", QT_TRANSLATE_NOOP("ScopeName", "CRM")},
    {u"ctas", QT_TRANSLATE_NOOP("ScopeName", "Calls to action")},
    {u"e-commerce", QT_TRANSLATE_NOOP("ScopeName", "E-commerce")},
    {u"external_integrations", QT_TRANSLATE_NOOP("ScopeName", "External integrations")},
    {u"files", QT_TRANSLATE_NOOP("ScopeName", "Files")},
    {u"forms", QT_TRANSLATE_NOOP("ScopeName", "Forms")},
    {u"hubdb", QT_TRANSLATE_NOOP("ScopeName", "HubDB")},
    {u"integrations", QT_TRANSLATE_NOOP("ScopeName", "Integrations")},
    {u"marketing", QT_TRANSLATE_NOOP("ScopeName", "Marketing")},
    {u"marketing-email", QT_TRANSLATE_NOOP("ScopeName", "Marketing e-mail")},
    {u"media_bridge", QT_TRANSLATE_NOOP("ScopeName", "Media bridge")},
    {u"oauth", QT_TRANSLATE_NOOP("ScopeName", "OAuth")},
    {u"record_images", QT_TRANSLATE_NOOP("ScopeName", "Record images")},
    {u"reports", QT_TRANSLATE_NOOP("ScopeName", "Reports")},
    {u"scheduler", QT_TRANSLATE_NOOP("ScopeName", "Meetings scheduler")},
    {u"settings", QT_TRANSLATE_NOOP("ScopeName", "Settings")},
    {u"social", QT_TRANSLATE_NOOP("ScopeName", "Social media")},
    {u"tax_rates", QT_TRANSLATE_NOOP("ScopeName", "Tax rates")},
    {u"tickets", QT_TRANSLATE_NOOP("ScopeName", "Tickets")},
    {u"timeline", QT_TRANSLATE_NOOP("ScopeName", "Timeline")},
    {u"transactional-email", QT_TRANSLATE_NOOP("ScopeName", "Transactional e-mail")},
};

// Names of one word say nothing about access; these are the ones whose meaning is common knowledge.
constexpr Word singleWords[] = {
    {u"oauth",
        QT_TRANSLATE_NOOP("ScopeName", "Lets people connect the app to their account; every app has it.")},
    {u"accounting",
        QT_TRANSLATE_NOOP(
            "ScopeName", "The app may exchange invoices, products and contacts with accounting.")},
    {u"actions", QT_TRANSLATE_NOOP("ScopeName", "The app may add custom actions to HubSpot.")},
    {u"automation", QT_TRANSLATE_NOOP("ScopeName", "The app may use workflows.")},
    {u"business-intelligence", QT_TRANSLATE_NOOP("ScopeName", "The app may read analytics data.")},
    {u"contacts",
        QT_TRANSLATE_NOOP("ScopeName",
            "The app may read and change contacts, companies, deals and their properties (an older, wide "
            "scope).")},
    {u"content",
        QT_TRANSLATE_NOOP("ScopeName", "The app may read and change pages, blogs, templates and e-mails.")},
    {u"e-commerce", QT_TRANSLATE_NOOP("ScopeName", "The app may read and change products and line items.")},
    {u"files",
        QT_TRANSLATE_NOOP("ScopeName", "The app may read, upload and change files in the file manager.")},
    {u"forms", QT_TRANSLATE_NOOP("ScopeName", "The app may read and change forms.")},
    {u"forms-uploaded-files",
        QT_TRANSLATE_NOOP("ScopeName", "The app may download files that people sent in through forms.")},
    {u"hubdb", QT_TRANSLATE_NOOP("ScopeName", "The app may read and change HubDB tables.")},
    {u"integration-sync",
        QT_TRANSLATE_NOOP("ScopeName", "The app may synchronise records with another system.")},
    {u"reports", QT_TRANSLATE_NOOP("ScopeName", "The app may use reports.")},
    {u"sales-email-read",
        QT_TRANSLATE_NOOP(
            "ScopeName", "The app may read the content of one-to-one e-mails sent to contacts.")},
    {u"social", QT_TRANSLATE_NOOP("ScopeName", "The app may use the social media accounts and posts.")},
    {u"tickets", QT_TRANSLATE_NOOP("ScopeName", "The app may read and change tickets.")},
    {u"timeline",
        QT_TRANSLATE_NOOP("ScopeName", "The app may add its own events to the timelines of records.")},
    {u"transactional-email",
        QT_TRANSLATE_NOOP("ScopeName", "The app may send single transactional e-mails.")},
};

constexpr const char16_t *acts[] = {u"access", u"approve", u"archive", u"create", u"delete", u"download",
    u"edit", u"execute", u"manage", u"merge", u"publish", u"run", u"send", u"trigger", u"update", u"upload",
    u"view"};

template <class Table>
const Word *findWord(const Table &table, const QString &name)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
        [&name](const Word &word) { return name == QStringView(word.name); });
    return found == std::end(table) ? nullptr : &*found;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ScopeName", text);
}

bool isVersion(QStringView part)
{
    return part.size() >= 2 && part.size() <= 4 && part.front() == u'v'
        && std::all_of(part.begin() + 1, part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

ScopeAccess accessOf(QStringView part)
{
    if (part == u"read") {
        return ScopeAccess::Read;
    }
    if (part == u"write") {
        return ScopeAccess::Write;
    }
    if (part == u"read_write" || part == u"read-write") {
        return ScopeAccess::ReadWrite;
    }
    if (part == u"export") {
        return ScopeAccess::Export;
    }
    if (part == u"import") {
        return ScopeAccess::Import;
    }
    const bool isAct = std::any_of(
        std::begin(acts), std::end(acts), [part](const char16_t *act) { return part == QStringView(act); });
    return isAct ? ScopeAccess::Other : ScopeAccess::Unstated;
}

// "schemas.line_items" -> "line items" for people; server text, so cut and made visible.
QString readable(QString part)
{
    part.replace(u'_', u' ');
    part.replace(u'-', u' ');
    part.replace(u'.', u' ');
    return visibleLine(part, maxNameInSentence);
}

// What the access applies to, as a noun phrase.
QString subject(const ScopeName &scope)
{
    const QString area = visibleLine(areaText(scope.area), maxNameInSentence);
    if (scope.object.isEmpty()) {
        //: %1 is an area of HubSpot such as CRM or Settings
        return translated(QT_TRANSLATE_NOOP("ScopeName", "data of the area %1")).arg(area);
    }
    if (scope.area == "crm"_L1) {
        if (scope.object.startsWith("objects."_L1)) {
            //: %1 is HubSpot's own word for a kind of record: contacts, deals, line items
            return translated(QT_TRANSLATE_NOOP("ScopeName", "the %1 records of the CRM"))
                .arg(readable(scope.object.mid(8)));
        }
        if (scope.object.startsWith("schemas."_L1)) {
            //: %1 is HubSpot's own word for a kind of record
            return translated(QT_TRANSLATE_NOOP("ScopeName", "the properties and settings of %1 in the CRM"))
                .arg(readable(scope.object.mid(8)));
        }
        if (scope.object.startsWith("pipelines."_L1)) {
            //: %1 is HubSpot's own word for a kind of record
            return translated(QT_TRANSLATE_NOOP("ScopeName", "the pipelines of %1 in the CRM"))
                .arg(readable(scope.object.mid(10)));
        }
    }
    //: %1 is HubSpot's own word for a thing, %2 the area it is in: "users teams in Settings"
    return translated(QT_TRANSLATE_NOOP("ScopeName", "%1 in %2")).arg(readable(scope.object), area);
}

QString accessSentence(const ScopeName &scope)
{
    const QString what = subject(scope);
    switch (scope.access) {
    case ScopeAccess::Read:
        return translated(QT_TRANSLATE_NOOP("ScopeName", "The app may read %1.")).arg(what);
    case ScopeAccess::Write:
        return translated(QT_TRANSLATE_NOOP("ScopeName", "The app may create, change and delete %1."))
            .arg(what);
    case ScopeAccess::ReadWrite:
        return translated(QT_TRANSLATE_NOOP("ScopeName", "The app may read, create, change and delete %1."))
            .arg(what);
    case ScopeAccess::Export:
        return translated(QT_TRANSLATE_NOOP("ScopeName", "The app may export %1.")).arg(what);
    case ScopeAccess::Import:
        return translated(QT_TRANSLATE_NOOP("ScopeName", "The app may import %1.")).arg(what);
    case ScopeAccess::Other:
    case ScopeAccess::Unstated:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ScopeName", "The app may use %1; the name does not say how."))
        .arg(what);
}

} // namespace

ScopeName parseScopeName(const QString &scope)
{
    ScopeName result;
    result.name = scope;
    QList<QStringView> parts = QStringView(scope).split(u'.');
    if (parts.size() < 2 || parts.front().isEmpty()) {
        result.area = scope;
        if (scope.endsWith("-read"_L1)) {
            result.access = ScopeAccess::Read;
        }
        return result;
    }
    result.area = parts.takeFirst().toString();
    if (parts.size() > 1 && isVersion(parts.back())) {
        result.version = parts.takeLast().toString();
    }
    result.access = accessOf(parts.back());
    if (result.access != ScopeAccess::Unstated && result.access != ScopeAccess::Other) {
        parts.removeLast();
    }

    QStringList object;
    for (const QStringView part : std::as_const(parts)) {
        if (part == u"sensitive") {
            result.isSensitive = true;
        } else if (part == u"highly_sensitive") {
            result.isHighlySensitive = true;
        } else {
            object.append(part.toString());
        }
    }
    if (result.access == ScopeAccess::Other && !object.isEmpty()) {
        object.removeLast();
    }
    result.object = object.join(u'.');
    return result;
}

ScopeGroup scopeGroup(QStringView scope)
{
    const qsizetype dot = scope.indexOf(u'.');
    if (dot <= 0) {
        return {};
    }
    const QStringView area = scope.first(dot);
    QStringView rest = scope.sliced(dot + 1);
    if (area == u"crm") {
        for (const QStringView family :
            {QStringView(u"objects."), QStringView(u"schemas."), QStringView(u"pipelines.")}) {
            if (rest.startsWith(family)) {
                rest = rest.sliced(family.size());
                break;
            }
        }
    }
    const qsizetype end = rest.indexOf(u'.');
    const QStringView word = end < 0 ? rest : rest.first(end);
    const bool isLast = end < 0 || isVersion(rest.sliced(end + 1));
    const bool isAbout = !(isLast && accessOf(word) != ScopeAccess::Unstated) && word != u"sensitive"
        && word != u"highly_sensitive";
    return {area, isAbout ? word : QStringView()};
}

QString accessText(ScopeAccess access)
{
    switch (access) {
    case ScopeAccess::Unstated:
        return {};
    case ScopeAccess::Read:
        return translated(QT_TRANSLATE_NOOP("ScopeName", "read"));
    case ScopeAccess::Write:
        return translated(QT_TRANSLATE_NOOP("ScopeName", "write"));
    case ScopeAccess::ReadWrite:
        return translated(QT_TRANSLATE_NOOP("ScopeName", "read and write"));
    case ScopeAccess::Export:
        return translated(QT_TRANSLATE_NOOP("ScopeName", "export"));
    case ScopeAccess::Import:
        return translated(QT_TRANSLATE_NOOP("ScopeName", "import"));
    case ScopeAccess::Other:
        return translated(QT_TRANSLATE_NOOP("ScopeName", "other"));
    }
    return {};
}

QString accessText(const ScopeName &scope)
{
    QString access = accessText(scope.access);
    if (!scope.isSensitive && !scope.isHighlySensitive) {
        return access;
    }
    const QString reach = scope.isHighlySensitive
        ? translated(QT_TRANSLATE_NOOP("ScopeName", "highly sensitive"))
        : translated(QT_TRANSLATE_NOOP("ScopeName", "sensitive"));
    //: %1 is the access of a scope, such as read; %2 is "sensitive" or "highly sensitive"
    return access.isEmpty() ? reach : translated(QT_TRANSLATE_NOOP("ScopeName", "%1, %2")).arg(access, reach);
}

QString areaText(const QString &area)
{
    const Word *known = findWord(areas, area);
    return known ? translated(known->text) : area;
}

QString objectText(QStringView object)
{
    QString text = readable(object.toString());
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString scopeExplanation(const ScopeName &scope)
{
    if (const Word *known = findWord(singleWords, scope.name)) {
        return translated(known->text);
    }
    if (scope.name.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("ScopeName", "A scope without a name."));
    }

    QString sentence;
    if (scope.access == ScopeAccess::Other) {
        const QString act =
            scope.name.section(u'.', scope.version.isEmpty() ? -1 : -2, scope.version.isEmpty() ? -1 : -2);
        //: %1 is HubSpot's own word for an act: send, publish; %2 what it is done to
        sentence = translated(QT_TRANSLATE_NOOP("ScopeName", "The app may do this: %1, with %2."))
                       .arg(readable(act), subject(scope));
    } else {
        sentence = accessSentence(scope);
    }
    if (scope.isHighlySensitive) {
        sentence += u' ' + translated(QT_TRANSLATE_NOOP("ScopeName", "Includes highly sensitive data."));
    } else if (scope.isSensitive) {
        sentence += u' ' + translated(QT_TRANSLATE_NOOP("ScopeName", "Includes sensitive data."));
    }
    return sentence;
}

} // namespace Inspector
