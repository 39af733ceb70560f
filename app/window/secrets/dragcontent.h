// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/secrets/x11selection.h"

#include <QMimeData>
#include <QPointer>

#include <functional>
#include <optional>

namespace Inspector {

/// Text and addresses of files that another program drags (X11). Asks for them once, when they are first
/// wanted, and waits at most 50 ms, since a drop cannot be answered later. A silent source has no data.
class DragContent final : public QMimeData {
    Q_OBJECT
public:
    /// `offered` is Qt's own, which would wait 5 s for each form. Calls `onSilence` once where the source
    /// does not answer.
    DragContent(const QMimeData *offered, std::function<void()> onSilence, QObject *parent);

    [[nodiscard]] bool hasFormat(const QString &type) const override;
    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType preferred) const override;

private:
    QPointer<const QMimeData> m_offered;
    std::function<void()> m_onSilence;
    QStringList m_formats;
    mutable std::optional<SelectionAnswer> m_answer;
};

} // namespace Inspector
