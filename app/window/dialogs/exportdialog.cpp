// SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
// SPDX-License-Identifier: MIT
#include "window/dialogs/exportdialog.h"

#include "core/files/fileerror.h"
#include "core/files/filesaving.h"
#include "core/files/metadataexport.h"
#include "core/text/labelledtext.h"
#include "session/filesentences.h"
#include "session/inspectionsession.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inspector {

namespace {

constexpr int summaryLines = 3;
constexpr qsizetype maxPreview = 32 * 1024;

constexpr qsizetype maxNames = 6;

/// A few of the names; a hostile reply can have any number.
QStringList shownNames(const QStringList &names)
{
    QStringList shown = names.first(std::min(names.size(), maxNames));
    if (names.size() > maxNames) {
        shown.append(u"\u2026"_s);
    }
    return shown;
}

} // namespace

ExportDialog::ExportDialog(const InspectionSession &session, const QString &folder,
    const std::optional<ScopeCheck> &check, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_check(check)
    , m_path(new QLineEdit(this))
    , m_includeSecrets(new QCheckBox(this))
    , m_withoutEmails(new QCheckBox(this))
    , m_withoutDomain(new QCheckBox(this))
    , m_summary(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Export Metadata"));
    for (QLabel *label : {m_summary, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QFont strong = m_problem->font();
    strong.setBold(true);
    m_problem->setFont(strong);
    m_problem->hide();
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_summary->setMinimumHeight(summaryLines * fontMetrics().lineSpacing()); // the dialog does not grow
    m_path->setText(QDir::toNativeSeparators(folder + u'/' + suggestedFileName(session.inspection())));
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(420);
    m_withoutEmails->setText(tr("Leave out &e-mail addresses"));
    m_withoutDomain->setText(tr("Leave out the account's &domain"));
    m_includeSecrets->setText(tr("&Include the secrets: the live token and the signatures"));

    auto *browseButton = new QPushButton(tr("&Browse..."), this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("&File:"), line);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(line))) {
        label->setBuddy(m_path);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_withoutEmails);
    layout->addWidget(m_withoutDomain);
    layout->addWidget(m_includeSecrets);
    layout->addWidget(m_summary);
    m_preview = new QPlainTextEdit(this);
    m_preview->setReadOnly(true);
    m_preview->setUndoRedoEnabled(false);
    m_preview->setAccessibleName(tr("What will be written"));
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setTabChangesFocus(true);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    for (const QCheckBox *box : {m_withoutEmails, m_withoutDomain, m_includeSecrets}) {
        connect(box, &QCheckBox::toggled, this, &ExportDialog::showSummary);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_work, &FileWork::slow, this, [this] {
        m_problem->setText(tr("Still saving: the disk or network of this folder does not answer yet."));
        m_problem->show();
    });
    showSummary();
}

ExportedDocument ExportDialog::exported(bool includeSecrets) const
{
    return m_session.exported(includeSecrets, m_check ? &*m_check : nullptr, leaveOut());
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export Metadata"), QFileInfo(m_path->text()).path(),
        tr("JSON files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The desktop's portal cannot serve a process that keeps its memory from being read.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ExportDialog::save()
{
    if (!m_writtenPath.isEmpty()) {
        return;
    }
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty()) {
        m_path->setFocus();
        return;
    }
    m_problem->hide();
    m_writtenPath = path;
    m_work.start([path] { return QFileInfo(path).isFile(); },
        [this, path](bool isThere) {
            if (isThere) {
                m_writtenPath.clear();
                askToReplace(path);
            } else {
                write(path);
            }
        });
}

void ExportDialog::askToReplace(const QString &path)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Replace the File?"),
        tr("A file of this name exists already."), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Replacing it cannot be undone."));
    QPushButton *replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(replace, &QPushButton::clicked, this, [this, path] { write(path); });
    question->open();
}

void ExportDialog::write(const QString &path)
{
    const bool includeSecrets = m_includeSecrets->isChecked();
    m_writtenPath = path;
    m_work.start(
        [path, includeSecrets, json = exported(includeSecrets).json]() mutable {
            auto error = saveAtomically(path, json, includeSecrets);
            json.fill('\0');
            return error;
        },
        [this, path](const std::optional<FileError> &error) {
            m_writtenPath.clear();
            m_problem->hide();
            if (error) {
                m_problem->setText(fileErrorText(*error, true));
                m_problem->show();
                return;
            }
            Q_EMIT saved(path);
            accept();
        });
}

void ExportDialog::reject()
{
    if (!m_writtenPath.isEmpty()) {
        Q_EMIT leftUnfinished(m_writtenPath);
        m_work.cancel();
        m_writtenPath.clear();
    }
    QDialog::reject();
}

LeaveOut ExportDialog::leaveOut() const
{
    return {.emails = m_withoutEmails->isChecked(), .domain = m_withoutDomain->isChecked()};
}

void ExportDialog::showSummary()
{
    const bool includeSecrets = m_includeSecrets->isChecked();
    const ExportedDocument document = exported(false);
    m_problem->hide();
    // Secrets stay masked here, whatever goes into the file.
    QString preview =
        QString::fromUtf8(document.json.first(std::min<qsizetype>(document.json.size(), maxPreview)));
    if (document.json.size() > maxPreview) {
        preview += u"\n\u2026"_s;
    }
    m_preview->setPlainText(preview);
    // Of a redacted export that was opened again only the placeholders are there.
    const bool hasSecrets = !m_session.inspection().metadata.secrets().isEmpty();
    m_includeSecrets->setEnabled(document.hiddenSecrets > 0 && hasSecrets);
    if (includeSecrets) {
        m_summary->setText(
            tr("%n secret(s) included. Whoever gets this file can use the token until it expires; only "
               "you will be able to read the file on this machine.",
                nullptr, document.hiddenSecrets));
        m_save->setText(tr("&Save with Secrets"));
    } else {
        const QString hidden = tr("%n secret(s) hidden", nullptr, document.hiddenSecrets);
        m_summary->setText(document.hiddenNames.isEmpty()
                ? hidden
                : labelledText(hidden, QLocale().createSeparatedList(shownNames(document.hiddenNames))));
        m_save->setText(tr("&Save"));
    }
    if (document.leftOutValues > 0) {
        m_summary->setText(m_summary->text() + u'\n'
            + tr("%n value(s) with an e-mail address or the domain left out", nullptr,
                document.leftOutValues));
    }
}

} // namespace Inspector
