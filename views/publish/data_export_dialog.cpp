// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publish/data_export_dialog.h"

#include "model/wording/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cutline {

namespace {

constexpr int kTextWidth = 460;

struct FormatWords {
    ExportFormat format;
    const char* name;
    const char* about;
    const char* filter;
};

constexpr std::array kFormats{
    FormatWords{ExportFormat::Csv, QT_TRANSLATE_NOOP("cutline::DataExportDialog", "CSV table"),
                QT_TRANSLATE_NOOP("cutline::DataExportDialog",
                                  "One row an event, for any spreadsheet or program. Without breakdowns and links."),
                QT_TRANSLATE_NOOP("cutline::DataExportDialog", "CSV table (*.csv)")},
    FormatWords{ExportFormat::Xlsx, QT_TRANSLATE_NOOP("cutline::DataExportDialog", "Excel workbook"),
                QT_TRANSLATE_NOOP("cutline::DataExportDialog",
                                  "Events, every figure with its breakdown, and totals by company and month."),
                QT_TRANSLATE_NOOP("cutline::DataExportDialog", "Excel workbook (*.xlsx)")},
    FormatWords{ExportFormat::Json, QT_TRANSLATE_NOOP("cutline::DataExportDialog", "JSON, to take in again"),
                QT_TRANSLATE_NOOP(
                    "cutline::DataExportDialog",
                    "Everything about the events, for another workbook of Cutline or for programs. Nothing is lost."),
                QT_TRANSLATE_NOOP("cutline::DataExportDialog", "JSON (*.json)")},
    FormatWords{ExportFormat::Package, QT_TRANSLATE_NOOP("cutline::DataExportDialog", "Data package"),
                QT_TRANSLATE_NOOP("cutline::DataExportDialog",
                                  "All tables as CSV with a description of every column, zipped: to read without "
                                  "Cutline."),
                QT_TRANSLATE_NOOP("cutline::DataExportDialog", "Data package (*.zip)")}};

QString askWithFileDialog(QWidget* parent, const QString& suggested, const QString& filter) {
    return QFileDialog::getSaveFileName(parent, DataExportDialog::tr("Export data"), suggested, filter);
}

QString eventWords(qint64 events) {
    return events == 1 ? DataExportDialog::tr("1 event") : DataExportDialog::tr("%1 events").arg(numberWords(events));
}

QString shownWords(const Selection& shown) {
    return eventWords(static_cast<qint64>(shown.events().size())) % u" · " % queryWords(shown.query());
}

}  // namespace

struct DataExportDialog::Private {
    DataExportDialog* dialog;
    AskFileName ask;
    bool isFiltered;
    bool prefersEverything;
    QString path;

    QComboBox* scope = nullptr;   ///< what is shown (where something is filtered), everything
    QComboBox* format = nullptr;  ///< in the order of kFormats
    QLabel* about = nullptr;
    QCheckBox* guard = nullptr;

    void build(QFormLayout* form, const Selection& selection) {
        scope = new QComboBox(dialog);
        if (isFiltered) scope->addItem(DataExportDialog::tr("What is shown: %1").arg(shownWords(selection)));
        scope->addItem(DataExportDialog::tr("Everything: %1").arg(eventWords(selection.dataset().eventCount())));
        format = new QComboBox(dialog);
        for (const FormatWords& one : kFormats) format->addItem(DataExportDialog::tr(one.name));
        // Names of companies may be long: the rest of them is what a pointer at the box tells.
        for (QComboBox* box : {scope, format}) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setFixedWidth(kTextWidth);
        }
        about = words(QString());
        guard = new QCheckBox(DataExportDialog::tr("&Guard against formulas"), dialog);
        QLabel* guards =
            words(DataExportDialog::tr("Puts an apostrophe before text that a spreadsheet would run as a "
                                       "formula. Numbers stay as they are. CSV only."));
        guard->setAccessibleDescription(guards->text());
        form->addRow(DataExportDialog::tr("&What"), scope);
        form->addRow(DataExportDialog::tr("&Format"), format);
        form->addRow(QString(), about);
        form->addRow(QString(), guard);
        form->addRow(QString(), guards);
    }

    /// Room for two lines, so that nothing moves when another format is chosen.
    QLabel* words(const QString& text) {
        auto* label = new QLabel(text, dialog);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setProperty("role", QStringLiteral("quiet"));
        label->ensurePolished();
        label->setFixedSize(kTextWidth, 2 * label->fontMetrics().lineSpacing() + 4);
        return label;
    }

    void fill(const DataExportChoice& choice) {
        prefersEverything = choice.everything;
        scope->setCurrentIndex(isFiltered && choice.everything ? 1 : 0);
        for (std::size_t i = 0; i < kFormats.size(); ++i) {
            if (kFormats[i].format == choice.format) format->setCurrentIndex(static_cast<int>(i));
        }
        guard->setChecked(choice.guardFormulas);
        follow();
    }

    void follow() {
        about->setText(DataExportDialog::tr(chosen().about));
        format->setAccessibleDescription(about->text());
        scope->setToolTip(scope->currentText().toHtmlEscaped());
        guard->setEnabled(chosen().format == ExportFormat::Csv);
    }

    [[nodiscard]] const FormatWords& chosen() const {
        return kFormats[static_cast<std::size_t>(std::max(0, format->currentIndex()))];
    }
};

DataExportDialog::DataExportDialog(const Selection& shown, const DataExportChoice& choice, AskFileName ask,
                                   QWidget* parent)
    : QDialog(parent),
      d(new Private{this, ask ? std::move(ask) : askWithFileDialog, shown.query() != Query{}, false, {}}) {
    setWindowTitle(tr("Export data"));
    auto* form = new QFormLayout;
    d->build(form, shown);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* write = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DataExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DataExportDialog::reject);
    for (QComboBox* box : {d->scope, d->format}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] { d->follow(); });
    }
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    d->fill(choice);
    d->format->setFocus();
}

DataExportDialog::~DataExportDialog() = default;

DataExportChoice DataExportDialog::choice() const {
    // Where nothing is filtered nobody chose everything: the next time what is shown is meant again.
    const bool everything = d->isFiltered ? d->scope->currentIndex() == 1 : d->prefersEverything;
    return {d->chosen().format, everything, d->guard->isChecked()};
}

QString DataExportDialog::path() const { return d->path; }

void DataExportDialog::accept() {
    const QString suffix = suffixOf(d->chosen().format);
    QString path = d->ask(this, tr("layoffs") % u'.' % suffix, tr(d->chosen().filter));
    if (path.isEmpty()) return;
    if (!path.endsWith(QString(u'.' % suffix), Qt::CaseInsensitive)) path += u'.' % suffix;
    d->path = path;
    QDialog::accept();
}

}  // namespace cutline
