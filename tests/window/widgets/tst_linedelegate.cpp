// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/linedelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Inspector;

class LineDelegateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longText_isCutWithDotsInsideItsCell_data();
    void longText_isCutWithDotsInsideItsCell();
    void value_inAMirroredWindow_keepsItsOrder_data();
    void value_inAMirroredWindow_keepsItsOrder();
};

namespace {

constexpr QSize cellSize(220, 22);

QImage painted(const QAbstractItemDelegate &delegate, const QString &text,
    Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QTreeView view;
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(text));
    QImage image(cellSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.direction = direction;
    option.font = view.font();
    option.fontMetrics = QFontMetrics(view.font());
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

} // namespace

void LineDelegateTest::longText_isCutWithDotsInsideItsCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"The account that the token was issued for. "_s.repeated(4);
    QTest::newRow("narrow letters") << QString(5000, u'i');
    QTest::newRow("wide letters") << QString(200, u'W');
    QTest::newRow("one too many") << QString(40, u'W');
    QTest::newRow("marks without width") << QString(u"a\u0301"_s.repeated(500));
    QTest::newRow("longer than is laid out") << u"a value "_s.repeated(1'000);
}

void LineDelegateTest::longText_isCutWithDotsInsideItsCell()
{
    QFETCH(const QString, text);
    const LineDelegate delegate;
    const QStyledItemDelegate theirs;
    QCOMPARE(painted(delegate, text), painted(theirs, text));
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
    const QImage mirrored = painted(delegate, text, Qt::RightToLeft);
    const QString isolated = u'\u2066' + text + u'\u2069';
    QCOMPARE(mirrored, painted(theirs, isolated, Qt::RightToLeft));
    QVERIFY(mirrored != painted(theirs, text, Qt::RightToLeft));
    QCOMPARE_GE(inkEnd(mirrored), cellSize.width() - 8); // at its end of the cell
}

QTEST_MAIN(LineDelegateTest)
#include "tst_linedelegate.moc"
