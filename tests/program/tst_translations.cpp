// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "session/translation.h"
#include "support/tsmessages.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

constexpr auto root = QLatin1StringView(INSPECTOR_TEST_DATA "/../..");
constexpr int patienceMs = 60'000;

QString tsPath(const QString &language)
{
    return root + u"/translations/hubspot-token-inspector_"_s + language + u".ts"_s;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    auto iterator = QRegularExpression(pattern).globalMatch(text);
    while (iterator.hasNext()) {
        found += iterator.next().captured();
    }
    found.sort();
    return found;
}

qsizetype mnemonics(const QString &text)
{
    return matches(text, u"&[^&\\s]"_s).size();
}

/// What is wrong with one form of a translation; empty when nothing is.
QString faultOf(const Message &message, const QString &form)
{
    const QString &source = message.source;
    if (form.trimmed().isEmpty())
        return u"empty"_s;
    if (matches(source, u"%L?[n0-9]"_s) != matches(form, u"%L?[n0-9]"_s))
        return u"other placeholders"_s;
    if (source.count(u'\n') != form.count(u'\n'))
        return u"other number of lines"_s;
    if (mnemonics(source) != mnemonics(form))
        return u"mnemonic lost or added"_s;
    if (source.endsWith("..."_L1) != form.endsWith("..."_L1)
        || source.count("..."_L1) != form.count("..."_L1))
        return u"dots lost or added"_s;
    if (source.endsWith(u'.') != form.endsWith(u'.') || source.endsWith(u':') != form.endsWith(u':'))
        return u"other end of sentence"_s;
    if (form != form.trimmed())
        return u"blank at an end"_s;
    // What is typed as it stands: options, fields, hosts.
    const QString literal =
        u"--[a-z][a-z-]+|\\b[a-z]+_[a-z_]+|\\bstatus\\.hubspot\\.com|https://\\S+\\.com"_s;
    if (matches(source, literal) != matches(form, literal))
        return u"literal words changed"_s;
    return {};
}

/// French sets a no-break space before double punctuation and inside of its quotes.
QString frenchFaultOf(const QString &form)
{
    if (form.contains(u'\''))
        return u"straight apostrophe"_s;
    if (!matches(form, u"\"|\u00AB[^\u00A0]|[^\u00A0]\u00BB"_s).isEmpty())
        return u"quotes"_s;
    // A colon or semicolon within a word or a file filter is no punctuation.
    if (!matches(form, u"[^\u00A0][:;?!](?=\\s|$)"_s).isEmpty() || form.contains(u" :"_s))
        return u"no no-break space before punctuation"_s;
    return {};
}

QString plain(QString text)
{
    return text.remove(u'&').remove("..."_L1);
}

QString formOf(const QList<Message> &messages, const QString &context, const QString &source)
{
    const auto found = std::find_if(messages.cbegin(), messages.cend(),
        [&](const Message &message) { return message.context == context && message.source == source; });
    return found == messages.cend() ? QString() : found->forms.value(0);
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Removes what a test has installed, so that each starts with none.
class Translated final {
public:
    explicit Translated(const QLocale &locale) { installTranslators(m_application, locale); }
    ~Translated()
    {
        const auto translators = m_application.findChildren<QTranslator *>();
        for (QTranslator *translator : translators) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
    }
    Q_DISABLE_COPY_MOVE(Translated)

private:
    QCoreApplication &m_application = *QCoreApplication::instance();
};

QString scopes(int count)
{
    return QCoreApplication::translate("Inspector::ScopePane", "%n scope(s)", nullptr, count);
}

} // namespace

class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void messages_ofEachLanguage_areComplete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qsizetype>("fewest");
        QTest::newRow("fr") << u"fr"_s << qsizetype(500);
        QTest::newRow("en") << u"en"_s << qsizetype(10);
    }

    void messages_ofEachLanguage_areComplete()
    {
        QFETCH(const QString, language);
        QFETCH(const qsizetype, fewest);
        const QList<Message> messages = readMessages(tsPath(language));
        QVERIFY(messages.size() >= fewest);
        QStringList faults;
        for (const Message &message : messages) {
            if (message.isUnfinished)
                faults += message.name() + u" -> unfinished"_s;
            if (message.forms.size() != (message.isPlural ? 2 : 1))
                faults += message.name() + u" -> number of forms"_s;
            for (const QString &form : message.forms) {
                if (const QString fault = faultOf(message, form); !fault.isEmpty())
                    faults += message.name() + u" -> "_s + fault + u": "_s + form;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void messages_inFrench_haveFrenchTypography()
    {
        QStringList faults;
        const QList<Message> messages = readMessages(tsPath(u"fr"_s));
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            for (const QString &form : message.forms) {
                if (const QString fault = frenchFaultOf(form); !fault.isEmpty())
                    faults += message.name() + u" -> "_s + fault + u": "_s + form;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void pathsThroughMenus_areTheWordsOfTheMenus()
    {
        const QList<Message> messages = readMessages(tsPath(u"fr"_s));
        const QString menus = u"Inspector::MainMenu"_s;
        const QString token = plain(formOf(messages, menus, u"T&oken"_s));
        const QString credentials = plain(formOf(messages, menus, u"A&pp Credentials..."_s));
        const QString inspect = plain(formOf(messages, menus, u"&Inspect"_s));
        QVERIFY(!token.isEmpty() && !credentials.isEmpty() && !inspect.isEmpty());
        const QList<std::pair<QString, QString>> paths{
            {u"Token > App Credentials"_s, token + u" > "_s + credentials},
            {u"(Token menu)"_s, u"(menu "_s + token + u')'},
            {u"Token > Automatic"_s, token + u" > "_s + plain(formOf(messages, menus, u"&Automatic"_s))},
            {u"press Inspect"_s, inspect},
        };
        int count = 0;
        for (const Message &message : messages) {
            for (const auto &[source, french] : paths) {
                if (!message.source.contains(source))
                    continue;
                ++count;
                for (const QString &form : message.forms)
                    QVERIFY2(form.contains(french), qPrintable(message.name()));
            }
        }
        QVERIFY(count >= 8);
    }

    void mnemonics_withinOnePlace_areUnique_data()
    {
        QTest::addColumn<QStringList>("sources"); // "context|source"
        const QString menus = u"Inspector::MainMenu|"_s;
        QTest::newRow("main window") << QStringList{menus + u"&File"_s, menus + u"&Edit"_s,
            menus + u"T&oken"_s, menus + u"&View"_s, menus + u"&Help"_s, u"Inspector::TokenBar|&Paste"_s,
            u"Inspector::TokenBar|Access &token:"_s, u"Inspector::TokenBar|&Show"_s,
            u"Inspector::TokenBar|&Inspect"_s, u"Inspector::TokenBar|&Cancel"_s,
            u"Inspector::RetryButton|Tr&y Again"_s, u"Inspector::CardPane|Copy &Details"_s,
            u"Inspector::CardPane|Dis&miss"_s, u"Inspector::CardPane|Detai&ls"_s,
            u"Inspector::CardPane|E&xport..."_s, u"Inspector::CardPane|Enter App Crede&ntials..."_s,
            u"Inspector::CardPane|Try with Made-up To&kens"_s, u"Inspector::CardPane|Open S&aved Reply..."_s,
            u"Inspector::CardPane|Show Findin&g"_s, u"Inspector::CallLine|Copy as c&url"_s,
            u"Inspector::DemoBar|T&ry:"_s, u"Inspector::DemoBar|v1 s&witched off"_s};
        QTest::newRow("file menu") << QStringList{menus + u"&Inspect"_s, menus + u"&Open Saved Reply..."_s,
            menus + u"&Export Metadata..."_s, menus + u"&Quit"_s};
        const QString tree = u"Inspector::MetadataView|"_s;
        const QString scopes = u"Inspector::ScopePane|"_s;
        for (const QString &exact : {u"Copy as in the &Reply"_s, u"Copy &Secret (for %1 Seconds)"_s}) {
            QTest::addRow("edit menu, %s", qPrintable(exact))
                << QStringList{menus + u"&Paste Token"_s, tree + u"&Copy Value"_s, tree + exact,
                       tree + u"Copy &Field Name"_s, scopes + u"Copy Sc&opes"_s, menus + u"Copy as c&url"_s,
                       menus + u"F&ind"_s, menus + u"Find &Next in Metadata"_s, menus + u"&Token Field"_s,
                       menus + u"Copy Su&mmary"_s, menus + u"Needed Scop&es"_s, menus + u"F&ailed Call"_s};
        }
        QTest::newRow("token menu") << QStringList{menus + u"&Inspect"_s, menus + u"&Cancel"_s,
            menus + u"&Automatic"_s, menus + u"I&ntrospection"_s, menus + u"&v1"_s,
            menus + u"A&pp Credentials..."_s, menus + u"C&lear Everything"_s};
        QTest::newRow("view menu") << QStringList{menus + u"&Expand All"_s, menus + u"C&ollapse All"_s};
        QTest::newRow("help menu") << QStringList{
            menus + u"&Help"_s, menus + u"&About HubSpot Token Inspector"_s};
        QTest::newRow("tree menu") << QStringList{tree + u"&Copy Value"_s,
            tree + u"Copy &Secret (for %1 Seconds)"_s, tree + u"Copy &Field Name"_s,
            tree + u"Show &Whole Value..."_s, tree + u"&Expand All"_s, tree + u"C&ollapse All"_s};
        QTest::newRow("tree menu of a plain value") << QStringList{tree + u"&Copy Value"_s,
            tree + u"Copy as in the &Reply"_s, tree + u"Copy &Field Name"_s, tree + u"Show &Whole Value..."_s,
            tree + u"&Expand All"_s, tree + u"C&ollapse All"_s};
        const QString field = u"Inspector::SecretField|"_s;
        QTest::newRow("field menu") << QStringList{
            field + u"&Copy"_s, field + u"&Paste"_s, field + u"Select &All"_s, field + u"&Empty the Field"_s};
        const QString credentials = u"Inspector::CredentialsDialog|"_s;
        QTest::newRow("credentials") << QStringList{credentials + u"S&how"_s, credentials + u"Client &ID:"_s,
            credentials + u"Client &secret:"_s, credentials + u"C&lear Both"_s};
        const QString saving = u"Inspector::ExportDialog|"_s;
        QTest::newRow("export") << QStringList{
            saving + u"&Include the secrets: the live token and the signatures"_s, saving + u"&Browse..."_s,
            saving + u"&File:"_s, saving + u"&Save"_s};
    }

    void mnemonics_withinOnePlace_areUnique()
    {
        QFETCH(const QStringList, sources);
        const QList<Message> french = readMessages(tsPath(u"fr"_s));
        QString keys;
        QString englishKeys;
        for (const QString &name : sources) {
            const QString source = name.section(u'|', 1);
            const QString form = formOf(french, name.section(u'|', 0, 0), source);
            QVERIFY2(!form.isEmpty(), qPrintable(name));
            const QChar key = form.at(form.indexOf(u'&') + 1).toLower();
            const QChar englishKey = source.at(source.indexOf(u'&') + 1).toLower();
            QVERIFY2(!keys.contains(key), qPrintable(form));
            QVERIFY2(!englishKeys.contains(englishKey), qPrintable(source));
            keys += key;
            englishKeys += englishKey;
        }
    }

    void files_afterLupdate_areTheSame_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("fr") << u"fr"_s << QStringList();
        QTest::newRow("en") << u"en"_s << QStringList{u"-pluralonly"_s};
    }

    void files_afterLupdate_areTheSame()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, options);
        const QString lupdate = QStringLiteral(INSPECTOR_LUPDATE);
        if (!QFileInfo(lupdate).isExecutable())
            QSKIP("lupdate is not installed");
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString copy = folder.filePath(u"copy_"_s + language + u".ts"_s);
        QVERIFY(QFile::copy(tsPath(language), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QProcess process;
        process.start(lupdate,
            QStringList{root + u"/app"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s} + options
                + QStringList{u"-ts"_s, copy});
        QVERIFY(process.waitForFinished(patienceMs));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QString before = readText(tsPath(language));
        QVERIFY(!before.isEmpty());
        const QStringList linesBefore = before.split(u'\n');
        const QStringList lines = readText(copy).split(u'\n');
        for (qsizetype i = 0; i < std::min(lines.size(), linesBefore.size()); ++i)
            QCOMPARE(lines[i], linesBefore[i]);
        QCOMPARE(lines.size(), linesBefore.size());
    }

    /// lupdate says nothing of a call that it does not understand.
    void plurals_inTheSources_areAllFound()
    {
        QSet<QString> known;
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const QList<Message> messages = readMessages(tsPath(language));
            QSet<QString> plurals;
            for (const Message &message : messages) {
                if (message.isPlural)
                    plurals.insert(message.source);
            }
            known = language == "fr"_L1 ? plurals : known & plurals;
        }
        // Whole literals only: the longer ones are told by their beginning.
        const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*%n(?:[^\"\\\\]|\\\\.)*)\""_s);
        int count = 0;
        QDirIterator files(root + u"/app"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = readText(files.next());
            auto found = literal.globalMatch(text);
            while (found.hasNext()) {
                const QString source = found.next().captured(1).replace("\\u2026"_L1, u"\u2026"_s);
                ++count;
                const bool isKnown = std::any_of(known.cbegin(), known.cend(),
                    [&source](const QString &message) { return message.startsWith(source); });
                QVERIFY2(isKnown, qPrintable(source));
            }
        }
        QVERIFY(count >= 15);
    }

    void installTranslators_forALocale_choosesTheLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::addColumn<QString>("file");
        QTest::newRow("French") << QLocale(u"fr_FR"_s) << u"1 champ d\u2019application"_s
                                << u"2 champs d\u2019application"_s << u"&Fichier"_s;
        QTest::newRow("French of Canada") << QLocale(u"fr_CA"_s) << u"1 champ d\u2019application"_s
                                          << u"2 champs d\u2019application"_s << u"&Fichier"_s;
        QTest::newRow("English") << QLocale(u"en_GB"_s) << u"1 scope"_s << u"2 scopes"_s << u"&File"_s;
        QTest::newRow("C") << QLocale::c() << u"1 scope"_s << u"2 scopes"_s << u"&File"_s;
        QTest::newRow("a language without translation")
            << QLocale(u"de_DE"_s) << u"1 scope"_s << u"2 scopes"_s << u"&File"_s;
    }

    void installTranslators_forALocale_choosesTheLanguage()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, one);
        QFETCH(const QString, two);
        QFETCH(const QString, file);
        const Translated translated(locale);
        QCOMPARE(scopes(1), one);
        QCOMPARE(scopes(2), two);
        QCOMPARE(QCoreApplication::translate("Inspector::MainMenu", "&File"), file);
    }

    void resources_holdWhatTheFilesSay()
    {
        const Translated translated(QLocale(u"fr_FR"_s));
        const QList<Message> messages = readMessages(tsPath(u"fr"_s));
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            if (message.isPlural)
                continue;
            QCOMPARE(QCoreApplication::translate(
                         message.context.toUtf8().constData(), message.source.toUtf8().constData()),
                message.forms.value(0));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
