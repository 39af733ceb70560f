// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace Inspector {

enum class Tint : quint8 { None, Good, Soon, Bad, Info };

/// The colour that stands for a tint on a palette, light or dark. Never the only sign: words say the same.
[[nodiscard]] QColor tintColour(Tint tint, const QPalette &palette);

/// The ground of a panel of that tint.
[[nodiscard]] QColor tintWash(Tint tint, const QPalette &palette);
/// For what matters less: paler than the text, and still 4.5:1 on its ground.
[[nodiscard]] QColor mutedColour(const QPalette &palette);

/// A rounded panel with a pale wash of its tint and a stripe of it at the leading edge.
class TintedFrame : public QFrame {
    Q_OBJECT
public:
    explicit TintedFrame(QWidget *parent = nullptr);
    void setTint(Tint tint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tint m_tint = Tint::None;
};

} // namespace Inspector
