// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/sentencelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Inspector;

/// Sentences of any length, and what of them goes to the clipboard.
class SentenceLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longWord_isBrokenAndNeverWidensTheWindow();
    void height_followsTextAndFont();
    void copy_ofLongWord_isTheWordItself();
    void unselected_looksAsAPlainLabel_data();
    void unselected_looksAsAPlainLabel();
    void selection_isSeen();
};

void SentenceLabelTest::longWord_isBrokenAndNeverWidensTheWindow()
{
    QWidget window;
    auto *label = new SentenceLabel(&window);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(label);
    const int narrowest = window.minimumSizeHint().width();
    label->setSentence(QString(5000, u'W'));
    QCOMPARE(window.minimumSizeHint().width(), narrowest);
    QCOMPARE(label->sentence(), QString(5000, u'W'));
    QCOMPARE(label->accessibleName(), QString(5000, u'W'));
    QCOMPARE_GE(label->heightForWidth(300), 10 * label->fontMetrics().height());
}

void SentenceLabelTest::height_followsTextAndFont()
{
    SentenceLabel label;
    label.setSentence(u"short"_s);
    const int oneLine = label.heightForWidth(200);
    label.setSentence(u"words that need more than one line "_s.repeated(6));
    const int lines = label.heightForWidth(200);
    QCOMPARE_GE(lines, 3 * oneLine);
    QCOMPARE_LT(label.heightForWidth(800), lines);
    // What QLabel itself would need, and hardly more.
    for (const int width : {120, 200, 333, 800}) {
        const int needed = label.QLabel::heightForWidth(width);
        QCOMPARE_GE(label.heightForWidth(width), needed);
        QCOMPARE_LE(label.heightForWidth(width), needed + needed / 8 + 1);
    }
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    label.setFont(font);
    QCOMPARE_GT(label.heightForWidth(200), lines);
}

void SentenceLabelTest::unselected_looksAsAPlainLabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wraps");
    QTest::addColumn<int>("alignment");
    QTest::addColumn<bool>("isEnabled");
    const QString words = u"words that need more than one line of this label, and <b>no</b> &markup"_s;
    QTest::newRow("a line") << u"one line"_s << false << int(Qt::AlignLeft | Qt::AlignVCenter) << true;
    QTest::newRow("lines") << words << true << int(Qt::AlignLeft | Qt::AlignVCenter) << true;
    QTest::newRow("at the top") << words << true << int(Qt::AlignTop | Qt::AlignLeading) << true;
    QTest::newRow("disabled") << words << true << int(Qt::AlignRight | Qt::AlignBottom) << false;
    QTest::newRow("right to left") << u"\u05E9\u05DC\u05D5\u05DD 12"_s << true
                                   << int(Qt::AlignLeading | Qt::AlignVCenter) << true;
    QTest::newRow("empty") << QString() << true << int(Qt::AlignLeft | Qt::AlignVCenter) << true;
}

void SentenceLabelTest::unselected_looksAsAPlainLabel()
{
    QFETCH(const QString, text);
    QFETCH(const bool, wraps);
    QFETCH(const int, alignment);
    QFETCH(const bool, isEnabled);
    SelectableLabel ours;
    ours.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QLabel plain;
    plain.setTextFormat(Qt::PlainText);
    for (QLabel *label : std::initializer_list<QLabel *>{&ours, &plain}) {
        label->resize(180, 70);
        label->setWordWrap(wraps);
        label->setAlignment(Qt::Alignment(alignment));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setMargin(3);
        label->setFrameShape(QFrame::Box);
        label->setEnabled(isEnabled);
        label->setText(text);
    }
    QCOMPARE(ours.grab().toImage(), plain.grab().toImage());
}

void SentenceLabelTest::selection_isSeen()
{
    SelectableLabel label;
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.resize(180, 30);
    label.setText(u"select some of this"_s);
    const QImage before = label.grab().toImage();
    label.setSelection(0, 6);
    const QImage selected = label.grab().toImage();
    QVERIFY(selected != before);
    const QRgb highlight = label.palette().color(QPalette::Highlight).rgb();
    bool isSeen = false;
    for (int x = 0; x < selected.width() && !isSeen; ++x)
        isSeen = selected.pixel(x, selected.height() / 2) == highlight;
    QVERIFY(isSeen);
}

void SentenceLabelTest::copy_ofLongWord_isTheWordItself()
{
    const QString id = u"0f7a2c1e-made-up-correlation-id-of-more-than-thirty-two-characters"_s;
    SentenceLabel label;
    label.setSentence(id);
    QVERIFY(label.text().contains(u'\u200b'));
    label.setSelection(0, static_cast<int>(label.text().size()));
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), id);
}

QTEST_MAIN(SentenceLabelTest)
#include "tst_sentencelabel.moc"
