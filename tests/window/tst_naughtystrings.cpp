// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

// Whatever stands in the texts of a reply is shown literally: as plain text, nothing in it invisible, nothing
// that turns the direction of what stands around it.
#include "core/json/jsonwriter.h"
#include "core/metadata/metadataparser.h"
#include "core/secrets/redaction.h"
#include "core/text/visibletext.h"
#include "models/metadatamodel.h"
#include "support/naughtystrings.h"
#include "support/windowtesting.h"
#include "window/widgets/sentencelabel.h"

#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTextDocument>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Inspector;
using namespace Inspector::Testing;

namespace {

/// Every documented text of the v1 reply, a scope, and an unknown field by name and value, hold `text`.
QByteArray replyFullOf(const QString &text)
{
    JsonWriter json;
    const auto writeTexts = [&](const QString &parent) {
        for (const FieldSpec &field : documentedFields()) {
            const QString path = QString::fromLatin1(field.path);
            const bool isBelow = path.startsWith(parent) && path.indexOf(u'.', parent.size()) < 0;
            if (isBelow && field.type == FieldType::Text && !field.isSecret
                && field.shapes.testFlag(ReplyShape::AccessTokenV1)) {
                json.name(path.mid(parent.size()));
                json.string(text);
            }
        }
    };
    json.beginObject();
    writeTexts({});
    json.name(u"hub_id");
    json.integer(6251543);
    json.name(u"scopes");
    json.beginArray();
    json.string(u"oauth");
    json.string(text);
    json.string(QString(u"crm."_s + text + u".read"_s));
    json.endArray();
    json.name(u"signed_access_token");
    json.beginObject();
    writeTexts(u"signed_access_token."_s);
    json.endObject();
    json.name(u"unknown_value");
    json.string(text);
    json.name(QString(u"name of "_s + text));
    json.integer(1);
    json.endObject();
    return json.take();
}

/// Characters that show nothing or change how others are shown; line breaks apart. Written down here anew,
/// not asked of the code under test.
QString concealed(const QString &shown)
{
    QString found;
    const auto units = shown.toUcs4();
    for (const char32_t unit : units) {
        const bool isControl = (unit < 0x20 && unit != U'\n') || (unit >= 0x7F && unit < 0xA0);
        const bool isDirection = unit == 0x061C || unit == 0x200E || unit == 0x200F
            || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
        const bool isInvisible = unit == 0xAD || (unit >= 0x200B && unit <= 0x200D) || unit == 0x2060
            || unit == 0xFEFF || unit == 0x2028 || unit == 0x2029 || (unit >= 0xE0000 && unit < 0xE1000);
        const bool isHalf = unit >= 0xD800 && unit < 0xE000;
        if (isControl || isDirection || isInvisible || isHalf) {
            found += u" U+"_s + QString::number(unit, 16);
        }
    }
    return found;
}

void collect(const QAbstractItemModel &model, int role, QStringList &texts, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            texts += model.index(row, column, parent).data(role).toString();
        }
        collect(model, role, texts, model.index(row, 0, parent));
    }
}

QStringList textsOf(const QAbstractItemModel &model, int role)
{
    QStringList texts;
    collect(model, role, texts);
    return texts;
}

} // namespace

class NaughtyStringsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_settings = std::make_unique<OwnSettings>(); }
    void init() { failOnWarnings(); }
    void model_textOfReply_isShownLiterally_data() { rows(); }
    void model_textOfReply_isShownLiterally();
    void window_textOfReply_isPlainText_data() { rows(); }
    void window_textOfReply_isPlainText();

private:
    static void rows()
    {
        QTest::addColumn<QString>("text");
        for (const NaughtyString &naughty : naughtyStrings()) {
            QTest::newRow(naughty.name) << naughty.text;
        }
    }
    std::unique_ptr<OwnSettings> m_settings;
};

void NaughtyStringsTest::model_textOfReply_isShownLiterally()
{
    QFETCH(const QString, text);
    const auto metadata = parseMetadata(replyFullOf(text), ReplyShape::AccessTokenV1);
    QVERIFY(metadata);
    Inspection inspection;
    inspection.metadata = *metadata;
    MetadataModel model;
    model.setInspection(inspection, {}, {}, {});

    // A cell of blanks alone would look as if nothing had been sent.
    const QString visible = visibleText(text, 12 * text.size());
    const QString cell = visible.trimmed().isEmpty() ? u"(only blanks)"_s : visible;
    int seen = 0;
    for (const FieldSpec &field : documentedFields()) {
        const QModelIndex index = model.indexOfPath(QString::fromLatin1(field.path));
        if (field.type != FieldType::Text || field.isSecret
            || !field.shapes.testFlag(ReplyShape::AccessTokenV1)) {
            continue;
        }
        QVERIFY2(index.isValid(), field.path);
        const QModelIndex value = index.siblingAtColumn(MetadataModel::ValueColumn);
        QCOMPARE(value.data(MetadataModel::RawValueRole).toString(), text);
        QCOMPARE(value.data(MetadataModel::FullTextRole).toString(), cell);
        QCOMPARE(value.data().toString().left(100), visibleLine(cell).left(100));
        ++seen;
    }
    QCOMPARE_GE(seen, 3);
    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
             int(Qt::AccessibleDescriptionRole), int(Qt::ToolTipRole)}) {
        const QStringList texts = textsOf(model, role);
        for (const QString &shown : texts) {
            QCOMPARE(concealed(shown), QString());
            QCOMPARE_LT(shown.size(), 20'000);
        }
    }
    // A tool tip is rich text: what it shows, not what it is written in, has to be the literal text.
    const QModelIndex user = model.indexOfPath(u"user"_s).siblingAtColumn(MetadataModel::ValueColumn);
    QTextDocument toolTip;
    toolTip.setHtml(user.data(Qt::ToolTipRole).toString());
    const QString literal = visibleLine(text, 12 * text.size()).simplified().left(100).trimmed();
    QVERIFY2(
        toolTip.toPlainText().simplified().contains(literal), qPrintable(toolTip.toPlainText().left(300)));
}

void NaughtyStringsTest::window_textOfReply_isPlainText()
{
    QFETCH(const QString, text);
    QFile file(m_settings->folder() + u"/reply.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(replyFullOf(text));
    file.close();

    WindowOnServer test;
    QVERIFY(test.show());
    test.window.openFile(file.fileName());
    WAIT_COMPARE(test.session.state(), InspectionSession::State::Opened);
    QCOMPARE(concealed(test.window.windowTitle()), QString());
    QCOMPARE(concealed(accessibleText(&test.window)), QString());
    const auto labels = test.window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        // What breaks long words is our own, and in nobody's clipboard or ear.
        const auto *sentence = qobject_cast<const SentenceLabel *>(label);
        QCOMPARE(concealed(sentence != nullptr ? sentence->sentence() : label->text()), QString());
        // Guessing is harmless only where the text is ours.
        const bool isOurs = !label->text().contains(visibleText(text).left(20).trimmed())
            || label->text().size() < 3 || text.trimmed().size() < 3;
        QVERIFY2(isOurs || label->textFormat() == Qt::PlainText, qPrintable(label->text().left(200)));
    }
    auto *scopes = find<QTreeView>(&test.window, u"Scopes"_s);
    QVERIFY(scopes);
    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
        const QStringList texts = textsOf(*scopes->model(), role);
        QCOMPARE_GE(texts.size(), 4);
        for (const QString &shown : texts) {
            QCOMPARE(concealed(shown), QString());
        }
    }
    // Painted too, with every branch open.
    auto *tree = find<QTreeView>(&test.window, u"Metadata"_s);
    QVERIFY(tree);
    tree->expandAll();
    QVERIFY(!test.window.grab().isNull());
}

QTEST_MAIN(NaughtyStringsTest)
#include "tst_naughtystrings.moc"
