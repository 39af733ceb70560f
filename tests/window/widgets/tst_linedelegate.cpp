// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/linedelegate.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Inspector;

/// Cells look as QStyledItemDelegate paints them; that one is asked for the comparison.
class LineDelegateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cell_looksAsTheStyleHasIt_data();
    void cell_looksAsTheStyleHasIt();
    void longText_isCutWithDotsInsideItsCell_data();
    void longText_isCutWithDotsInsideItsCell();
    void keptLine_isDrawnAsAtFirst();
    void value_inAMirroredWindow_keepsItsOrder_data();
    void value_inAMirroredWindow_keepsItsOrder();
};

namespace {

constexpr QSize cellSize(220, 22);

QImage painted(const QAbstractItemDelegate &delegate, const QString &text, QStyle::State state, bool hasIcon,
    Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QTreeView view;
    QStandardItemModel model(1, 1);
    auto *item = new QStandardItem(text);
    if (hasIcon) {
        QPixmap icon(16, 16);
        icon.fill(Qt::red);
        item->setIcon(icon);
    }
    model.setItem(0, 0, item);
    QImage image(cellSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = image.rect();
    option.state = state;
    option.direction = direction;
    option.font = view.font();
    option.fontMetrics = QFontMetrics(view.font());
    option.decorationSize = QSize(16, 16);
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option.showDecorationSelected = true;
    option.textElideMode = Qt::ElideRight;
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

/// The column right of everything that is not background.
int inkEnd(const QImage &image)
{
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != Qt::white) {
                return x + 1;
            }
        }
    }
    return 0;
}

constexpr QStyle::State usual = QStyle::State_Enabled | QStyle::State_Active;

} // namespace

void LineDelegateTest::cell_looksAsTheStyleHasIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("hasIcon");
    const QString text = u"crm.objects.contacts.read"_s;
    QTest::newRow("plain") << text << static_cast<int>(usual) << false;
    QTest::newRow("with an icon") << text << static_cast<int>(usual) << true;
    QTest::newRow("selected") << text << static_cast<int>(usual | QStyle::State_Selected) << false;
    QTest::newRow("disabled") << text << static_cast<int>(QStyle::State_None) << false;
    QTest::newRow("of an inactive window") << text << static_cast<int>(QStyle::State_Enabled) << false;
    QTest::newRow("empty") << QString() << static_cast<int>(usual) << false;
    QTest::newRow("accents and signs")
        << u"\u00e9\u00e0 \u2026 \u2022\u2022"_s << static_cast<int>(usual) << false;
    QTest::newRow("from right to left") << u"\u05e9\u05dc\u05d5\u05dd"_s << static_cast<int>(usual) << false;
    QTest::newRow("of two lines") << u"a\nb"_s << static_cast<int>(usual) << false;
    QTest::newRow("long, from right to left")
        << u"\u05e9\u05dc\u05d5\u05dd "_s.repeated(40) << static_cast<int>(usual) << false;
}

void LineDelegateTest::cell_looksAsTheStyleHasIt()
{
    QFETCH(const QString, text);
    QFETCH(const int, state);
    QFETCH(const bool, hasIcon);
    const LineDelegate ours;
    const QStyledItemDelegate theirs;
    QCOMPARE(painted(ours, text, QStyle::State(state), hasIcon),
        painted(theirs, text, QStyle::State(state), hasIcon));
}

void LineDelegateTest::longText_isCutWithDotsInsideItsCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"The account that the token was issued for. "_s.repeated(4);
    QTest::newRow("narrow letters") << QString(5000, u'i');
    QTest::newRow("wide letters") << QString(200, u'W');
    QTest::newRow("one too many") << QString(40, u'W');
    QTest::newRow("marks without width") << QString(u"a\u0301"_s.repeated(500));
}

void LineDelegateTest::longText_isCutWithDotsInsideItsCell()
{
    QFETCH(const QString, text);
    const LineDelegate delegate;
    const QImage ours = painted(delegate, text, usual, false);
    // Close to the right edge, where the dots stand, but never over it.
    QCOMPARE_LE(inkEnd(ours), cellSize.width());
    QCOMPARE_GE(inkEnd(ours), cellSize.width() - 30);
    const QStyledItemDelegate theirs;
    QCOMPARE_LE(qAbs(inkEnd(ours) - inkEnd(painted(theirs, text, usual, false))), 12);
}

void LineDelegateTest::keptLine_isDrawnAsAtFirst()
{
    LineDelegate delegate;
    const QString text = u"a value that is longer than its cell, cut and kept"_s;
    const QImage first = painted(delegate, text, QStyle::State_Enabled, false);
    QCOMPARE(painted(delegate, text, QStyle::State_Enabled, false), first);
    // Another colour, another font, less room: nothing of what is kept fits then.
    for (const bool isOther : {true, false}) {
        const QFont usualFont = QApplication::font();
        QFont font = usualFont;
        font.setPointSizeF(font.pointSizeF() * (isOther ? 1.5 : 1));
        QApplication::setFont(font);
        for (const QStyle::State state : {QStyle::State(QStyle::State_Enabled),
                 QStyle::State(QStyle::State_None), QStyle::State_Enabled | QStyle::State_Selected}) {
            for (const bool hasIcon : {true, false})
                QCOMPARE(
                    painted(delegate, text, state, hasIcon), painted(LineDelegate(), text, state, hasIcon));
        }
        QApplication::setFont(usualFont);
    }
    delegate.forget();
    QCOMPARE(painted(delegate, text, QStyle::State_Enabled, false), first);
}

void LineDelegateTest::value_inAMirroredWindow_keepsItsOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("time") << u"2026-11-23 16:29:14"_s;
    QTest::newRow("two times") << u"16:29:14 (17:29:14)"_s;
    QTest::newRow("list") << u"1, 2, 3."_s;
    QTest::newRow("scope") << u"crm.objects.contacts."_s;
}

void LineDelegateTest::value_inAMirroredWindow_keepsItsOrder()
{
    QFETCH(const QString, text);
    const LineDelegate delegate;
    const QStyledItemDelegate theirs;
    const QImage mirrored = painted(delegate, text, usual, false, Qt::RightToLeft);
    const QString isolated = u'\u2066' + text + u'\u2069';
    QCOMPARE(mirrored, painted(theirs, isolated, usual, false, Qt::RightToLeft));
    QVERIFY(mirrored != painted(theirs, text, usual, false, Qt::RightToLeft));
    QCOMPARE_GE(inkEnd(mirrored), cellSize.width() - 8); // at its end of the cell
}

QTEST_MAIN(LineDelegateTest)
#include "tst_linedelegate.moc"
