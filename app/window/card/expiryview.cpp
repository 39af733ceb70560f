// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/card/expiryview.h"

#include "core/util/clock.h"
#include "session/sentences.h"
#include "window/widgets/sentencelabel.h"
#include "window/widgets/tintedframe.h"

#include <QAccessible>
#include <QEvent>
#include <QProgressBar>
#include <QStyle>

#include <algorithm>
#include <cstdlib>

namespace Inspector {

namespace {

constexpr std::chrono::seconds toleratedOffset(5);
constexpr int barSteps = 100; // percent, as a screen reader says it
constexpr int barHeight = 8;
constexpr int widthInCharacters = 34;
// A longer wait would show a change late when the machine wakes, since timers stand still in suspend.
constexpr std::chrono::seconds maxTick(30);

QString stageText(Expiry::Stage stage)
{
    switch (stage) {
    case Expiry::Stage::Fine:
        return {};
    case Expiry::Stage::UnderFiveMinutes:
        //: %1: a duration such as "5 min"
        return ExpiryView::tr("Less than %1 left").arg(durationText(soonLimit));
    case Expiry::Stage::UnderOneMinute:
        return ExpiryView::tr("Less than %1 left").arg(durationText(verySoonLimit));
    case Expiry::Stage::Expired:
    case Expiry::Stage::NotReported:
        break;
    }
    return {};
}

Tint stageTint(Expiry::Stage stage)
{
    switch (stage) {
    case Expiry::Stage::UnderFiveMinutes:
    case Expiry::Stage::UnderOneMinute:
        return Tint::Soon;
    case Expiry::Stage::Expired:
        return Tint::Bad;
    case Expiry::Stage::Fine:
        return Tint::Good;
    case Expiry::Stage::NotReported:
        break;
    }
    return Tint::None;
}

} // namespace

ExpiryView::ExpiryView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_countdown(new SentenceLabel(this))
    , m_bar(new QProgressBar(this))
    , m_details(new SentenceLabel(this))
{
    for (SentenceLabel *label : {m_countdown, m_details}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_countdown->setQuiet();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QFont large = m_countdown->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_countdown->setFont(large);
    setMinimumWidth(widthInCharacters * fontMetrics().averageCharWidth());
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Share of the token's life that is left"));

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ExpiryView::refresh);
    clear();
}

void ExpiryView::setExpiry(const Expiry &expiry, const QString &absence)
{
    m_expiry = expiry;
    m_absence = absence;
    m_hasContent = true;
    m_stage = expiry.stage(m_clock);
    refresh();
}

void ExpiryView::clear()
{
    m_expiry = Expiry();
    m_hasContent = false;
    m_stage = Expiry::Stage::NotReported;
    m_countdown->setSentence(QString());
    m_details->setSentence(QString());
    m_bar->hide();
    m_timer.stop();
}

void ExpiryView::refresh()
{
    if (!m_hasContent) {
        return;
    }
    const Expiry::Stage stage = m_expiry.stage(m_clock);
    if (stage == Expiry::Stage::NotReported) {
        const auto left = m_expiry.leftAtUnknownTime();
        //: %1: a time such as 29:14
        m_countdown->setSentence(
            left ? tr("%1 were left when it was saved").arg(remainingText(*left)) : m_absence);
        m_details->setSentence(left
                ? tr("Nothing tells when that was, so whether the token has expired is not known.")
                : QString());
        m_bar->hide();
    } else {
        showReported();
    }
    // Once a minute, not each second: what reads the screen may keep the name it was told.
    const auto minute = std::chrono::duration_cast<std::chrono::minutes>(m_expiry.remaining(m_clock));
    if (std::exchange(m_toldMinute, minute) != minute) {
        QAccessibleEvent event(m_countdown, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    if (std::exchange(m_stage, stage) != stage) {
        Q_EMIT stageChanged();
    }
    schedule();
}

void ExpiryView::showReported()
{
    const Expiry::Stage stage = m_expiry.stage(m_clock);
    const Milliseconds remaining = m_expiry.remaining(m_clock);
    const HubSpotTime deadline = m_expiry.deadline().value_or(HubSpotTime());
    const HubSpotTime now = m_expiry.serverNow(m_clock);
    const QString absolute = localTimeText(deadline);
    if (stage == Expiry::Stage::Expired) {
        //: %1: a duration such as "3 min", %2: "at 16:42" or "on 23 Nov 2026 at 16:42"
        m_countdown->setSentence(
            tr("Expired %1 ago, %2").arg(durationText(-remaining), shortTimeText(deadline, now)));
        m_details->setSentence(tr("Expired on %1").arg(absolute));
    } else {
        m_countdown->setSentence(tr("Expires in %1").arg(remainingText(remaining)));
        const QString soon = stageText(stage);
        //: %1: "Less than 5 min left", %2: date and time
        QString details =
            soon.isEmpty() ? tr("Until %1").arg(absolute) : tr("%1, until %2").arg(soon, absolute);
        if (const Milliseconds offset = m_expiry.clockOffset(); std::chrono::abs(offset) > toleratedOffset) {
            //: %1: a duration such as "5 min"
            const QString sentence = offset > Milliseconds::zero()
                ? tr("by HubSpot's clock; this machine's is %1 ahead")
                : tr("by HubSpot's clock; this machine's is %1 behind");
            details += u'\n' + sentence.arg(durationText(offset));
        }
        m_details->setSentence(details);
    }
    const Milliseconds lifetime = std::max(m_expiry.lifetime(), Milliseconds(1));
    const double share =
        std::chrono::duration<double>(std::clamp(remaining, Milliseconds::zero(), lifetime)) / lifetime;
    m_bar->setValue(static_cast<int>(share * barSteps));
    m_bar->setVisible(true);
    const QColor colour = tintColour(stageTint(stage), palette());
    QPalette barPalette = m_bar->palette();
    if (barPalette.color(QPalette::Highlight) != colour) {
        barPalette.setColor(QPalette::Highlight, colour);
        m_bar->setPalette(barPalette);
    }
}

void ExpiryView::schedule()
{
    m_timer.stop();
    const auto wait = m_expiry.timeToNextChange(m_clock);
    if (m_hasContent && wait && isSeen()) {
        m_timer.start(std::clamp<Milliseconds>(*wait, Milliseconds(1), maxTick));
    }
}

bool ExpiryView::isSeen() const
{
    return isVisible() && !window()->isMinimized();
}

QList<std::pair<QWidget *, QRect>> ExpiryView::places(int width) const
{
    const int spacing = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this);
    QList<std::pair<QWidget *, QRect>> result;
    int top = 0;
    const auto add = [&](QWidget *part, int height) {
        result.emplace_back(part, QRect(0, top, width, height));
        top += height + spacing;
    };
    add(m_countdown, m_countdown->heightForWidth(width));
    if (!m_bar->isHidden()) {
        add(m_bar, barHeight);
    }
    add(m_details, m_details->heightForWidth(width));
    return result;
}

void ExpiryView::placeParts()
{
    const auto placed = places(width());
    for (const auto &[part, place] : placed) {
        part->setGeometry(place);
    }
}

QSize ExpiryView::sizeHint() const
{
    // As wide as the longest line that hardly ever changes; the countdown would have it change every second.
    const QRect lines = m_details->fontMetrics().boundingRect(
        QRect(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX), Qt::AlignLeft, m_details->sentence());
    const int width = std::clamp(lines.width() + 1, minimumWidth(), 2 * minimumWidth());
    return {width, heightForWidth(width)};
}

QSize ExpiryView::minimumSizeHint() const
{
    return {minimumWidth(), heightForWidth(minimumWidth())};
}

int ExpiryView::heightForWidth(int width) const
{
    return places(width).constLast().second.bottom() + 1;
}

void ExpiryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

bool ExpiryView::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_hasContent) {
        refresh(); // the bar's colour follows
    }
    // A part has another text, or is shown or hidden.
    if (event->type() == QEvent::LayoutRequest) {
        placeParts();
        const QSize hint = sizeHint();
        if (hint != m_toldHint) {
            m_toldHint = hint;
            updateGeometry();
        }
    }
    return QWidget::event(event);
}

void ExpiryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    m_toldHint = QSize(); // the layouts ask when it is shown, and it may not have its texts yet
    refresh();
}

void ExpiryView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

bool ExpiryView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) {
        isSeen() ? refresh() : m_timer.stop();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Inspector
