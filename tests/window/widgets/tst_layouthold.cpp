// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/widgets/layouthold.h"

#include <QLabel>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Inspector;

namespace {

/// Notes each painting of a widget, and how wide it was.
class Paintings final : public QObject {
public:
    explicit Paintings(QWidget *watched) { watched->installEventFilter(this); }
    QList<int> widths;

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            widths += qobject_cast<QWidget *>(watched)->width();
        }
        return QObject::eventFilter(watched, event);
    }
};

std::unique_ptr<QStandardItemModel> modelOf(int rows)
{
    auto model = std::make_unique<QStandardItemModel>(rows, 2);
    for (int row = 0; row < rows; ++row) {
        model->setItem(row, 0, new QStandardItem(u"row"_s));
    }
    return model;
}

struct Area {
    QWidget widget;
    QLabel *label = new QLabel(u"one"_s);
    QTreeView *tree = new QTreeView;
    LayoutHold hold{widget};
    std::unique_ptr<QStandardItemModel> few = modelOf(2);
    std::unique_ptr<QStandardItemModel> many = modelOf(500);

    Area()
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(label);
        layout->addWidget(tree);
        tree->setModel(few.get());
        widget.resize(400, 300);
    }
    [[nodiscard]] bool show()
    {
        widget.show();
        const bool isShown = QTest::qWaitForWindowExposed(&widget);
        QCoreApplication::processEvents();
        return isShown;
    }
};

} // namespace

/// What stands still while contents change, and how often it is painted then.
class LayoutHoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void held_movesNothing();
    void end_withNewScrollBar_paintsOnce();
    void end_afterTheWindowGrew_fillsIt();
    void end_withoutBegin_doesNothing();
};

void LayoutHoldTest::held_movesNothing()
{
    Area area;
    QVERIFY(area.show());
    const QRect before = area.tree->geometry();
    area.hold.begin();
    area.label->hide();
    area.tree->setModel(area.many.get());
    QCoreApplication::processEvents();
    QCOMPARE(area.tree->geometry(), before);
    QVERIFY(!area.tree->verticalScrollBar()->isVisible());
    area.hold.end();
    QVERIFY(area.tree->geometry() != before);
}

void LayoutHoldTest::end_withNewScrollBar_paintsOnce()
{
    Area area;
    QVERIFY(area.show());
    Paintings paintings(area.tree->viewport());
    area.hold.begin();
    area.tree->setModel(area.many.get());
    area.hold.end();
    QVERIFY(area.tree->verticalScrollBar()->isVisible());
    const int width = area.tree->viewport()->width();
    QTRY_VERIFY(!paintings.widths.isEmpty());
    for (const int painted : std::as_const(paintings.widths)) {
        QCOMPARE(painted, width); // never without its scroll bar
    }
}

void LayoutHoldTest::end_afterTheWindowGrew_fillsIt()
{
    Area area;
    QVERIFY(area.show());
    const int margin = area.widget.width() - area.tree->width();
    area.hold.begin();
    area.widget.resize(600, 400);
    QCoreApplication::processEvents();
    area.hold.end();
    QCOMPARE(area.tree->width(), area.widget.width() - margin);
}

void LayoutHoldTest::end_withoutBegin_doesNothing()
{
    Area area;
    QVERIFY(area.show());
    const QRect before = area.tree->geometry();
    area.hold.end();
    QCOMPARE(area.tree->geometry(), before);
}

QTEST_MAIN(LayoutHoldTest)
#include "tst_layouthold.moc"
