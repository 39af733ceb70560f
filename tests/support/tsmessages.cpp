// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT

#include "support/tsmessages.h"

#include <QFile>
#include <QXmlStreamReader>

namespace Inspector::Testing {

namespace {

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isUnfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.isPlural) {
                message.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms += xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages += readMessage(xml, context);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

} // namespace Inspector::Testing
