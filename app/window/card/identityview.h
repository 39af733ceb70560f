// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/card.h"

#include <QWidget>

namespace Inspector {

class ElidedLabel;

/// The parts of the identity and the chips, one beside the other over as many lines as they need. Each value
/// can be selected, and copied by Ctrl+C or its menu. Places its labels itself.
class IdentityView final : public QWidget {
    Q_OBJECT
public:
    explicit IdentityView(QWidget *parent = nullptr);

    void setCard(const Card &card);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// `name` as in "Account ID".
    void copyRequested(const QString &name, const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Item {
        QString name;
        QString value; // what is copied; empty for what cannot be
        QString text;
        bool isChip = false;
        bool isMissing = false;
        bool beginsLine = false;
        bool operator==(const Item &) const = default;
    };
    void showItems();
    [[nodiscard]] int widthOf(const Item &item) const;
    [[nodiscard]] QList<QRect> places(int width) const;
    void placeLabels();

    QList<Item> m_items;
    QList<ElidedLabel *> m_labels; // as many as were ever needed
};

} // namespace Inspector
