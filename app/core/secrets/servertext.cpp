// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "core/secrets/servertext.h"

#include "core/secrets/redaction.h"
#include "core/text/visibletext.h"

namespace Inspector {

namespace {

// A cell that shows some thousand characters must not cost a search through megabytes each time it is
// painted. What is searched reaches beyond the cut, far enough to see a secret that lies across it.
constexpr qsizetype searchedBeyondCut = 4096;

qsizetype searchedLength(qsizetype size, qsizetype limit)
{
    return size - limit > searchedBeyondCut ? limit + searchedBeyondCut : size;
}

} // namespace

QString ServerText::shown(const Redactor &redactor, qsizetype limit) const
{
    const qsizetype searched = searchedLength(m_text.size(), limit);
    return visibleLine(redactor.redact(m_text.left(searched)), limit, m_text.size() - searched);
}

QString ServerText::shownInLines(const Redactor &redactor, qsizetype limit) const
{
    const qsizetype searched = searchedLength(m_text.size(), limit);
    return visibleText(redactor.redact(m_text.left(searched)), limit, m_text.size() - searched);
}

QString ServerText::redacted(const Redactor &redactor) const
{
    return redactor.redact(m_text);
}

void ServerText::redact(const Redactor &redactor)
{
    m_text = redactor.redact(m_text);
}

} // namespace Inspector
