// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/secrets/dragcontent.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr std::chrono::milliseconds dragPatience(50); // the window may be away for 100 ms
constexpr SelectionLimits dragLimits{dragPatience, dragPatience};

bool isTextType(const QString &type)
{
    return type.startsWith("text/plain"_L1);
}

bool isAddressesType(const QString &type)
{
    return type == "text/uri-list"_L1;
}

QList<QUrl> addressesOf(const QByteArray &uriList)
{
    QMimeData content;
    content.setData(u"text/uri-list"_s, uriList);
    return content.urls();
}

} // namespace

DragContent::DragContent(const QMimeData *offered, std::function<void()> onSilence, QObject *parent)
    : m_offered(offered)
    , m_onSilence(std::move(onSilence))
{
    setParent(parent);
    const QStringList all = offered->formats(); // told with the drag: nobody is asked
    for (const QString &type : all) {
        if (isTextType(type) || isAddressesType(type)) {
            m_formats += type;
        }
    }
}

bool DragContent::hasFormat(const QString &type) const
{
    return m_formats.contains(type);
}

QStringList DragContent::formats() const
{
    return m_formats;
}

QVariant DragContent::retrieveData(const QString &type, QMetaType /*preferred*/) const
{
    if (!hasFormat(type)) {
        return {};
    }
    if (!m_answer) {
        m_answer = readX11Selection("XdndSelection"_ba, dragLimits);
        if (m_answer && m_answer->isSilent) {
            m_onSilence();
        }
    }
    if (!m_answer && !m_offered) {
        return {};
    }
    if (isAddressesType(type)) {
        // A list, since Qt 6.8 reads no bytes that another class gives it for urls().
        const QList<QUrl> addresses = m_answer ? addressesOf(m_answer->addresses) : m_offered->urls();
        return QVariantList(addresses.begin(), addresses.end());
    }
    return m_answer ? m_answer->text : m_offered->text(); // offered: no libxcb
}

} // namespace Inspector
