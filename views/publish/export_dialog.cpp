// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publish/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace cutline {

namespace {

struct Preset {
    const char* name;
    QSize size;
};

constexpr std::array kPresets{
    Preset{QT_TRANSLATE_NOOP("cutline::ExportDialog", "Slide, 1920 x 1080"), {1920, 1080}},
    Preset{QT_TRANSLATE_NOOP("cutline::ExportDialog", "Half a page, 1240 x 874"), {1240, 874}},
    Preset{QT_TRANSLATE_NOOP("cutline::ExportDialog", "Square, 1080 x 1080"), {1080, 1080}}};
constexpr QSize kPreviewSize{520, 340};
constexpr std::array kFormats{"png", "svg", "pdf"};
/// In the order of their box.
constexpr std::array kKinds{ChartKind::Timeline, ChartKind::Bars, ChartKind::Cumulative};

QString askWithFileDialog(QWidget* parent, const QString& suggested, const QString& filter) {
    return QFileDialog::getSaveFileName(parent, ExportDialog::tr("Export chart"), suggested, filter);
}

/// A file name that every system takes.
QString fileNameOf(const QString& title) {
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    QString name = title;
    name.replace(forbidden, QStringLiteral(" "));
    name = name.simplified().left(80).trimmed();
    return name.isEmpty() ? QStringLiteral("chart") : name;
}

QSpinBox* newSide(QWidget* parent, const QString& name) {
    auto* side = new QSpinBox(parent);
    side->setRange(64, kLongestSide);
    side->setGroupSeparatorShown(true);
    side->setSuffix(QStringLiteral(" px"));
    side->setAccessibleName(name);
    return side;
}

}  // namespace

struct ExportDialog::Private {
    ExportDialog* dialog;
    const Workbook& workbook;
    std::shared_ptr<const Selection> selection;
    ViewState state;
    AskFileName ask;
    QString writtenPath;
    QString note;

    QComboBox* kind = nullptr;
    QComboBox* format = nullptr;
    QComboBox* preset = nullptr;
    QSpinBox* width = nullptr;
    QSpinBox* height = nullptr;
    QSpinBox* dpi = nullptr;
    QComboBox* theme = nullptr;
    QLineEdit* title = nullptr;
    QLabel* preview = nullptr;
    QLabel* problem = nullptr;
    QTimer* later = nullptr;

    void build(QFormLayout* form) {
        kind = new QComboBox(dialog);
        kind->addItems(
            {ExportDialog::tr("Timeline"), ExportDialog::tr("Bars"), ExportDialog::tr("Added up over time")});
        format = new QComboBox(dialog);
        format->addItems({ExportDialog::tr("PNG, for slides and the web"), ExportDialog::tr("SVG, to edit further"),
                          ExportDialog::tr("PDF, for print")});
        preset = new QComboBox(dialog);
        for (const Preset& one : kPresets) preset->addItem(ExportDialog::tr(one.name));
        preset->addItem(ExportDialog::tr("Another size"));
        width = newSide(dialog, ExportDialog::tr("Width"));
        height = newSide(dialog, ExportDialog::tr("Height"));
        dpi = new QSpinBox(dialog);
        dpi->setRange(24, 2400);
        dpi->setSuffix(QStringLiteral(" dpi"));
        theme = new QComboBox(dialog);
        theme->addItems({ExportDialog::tr("Light"), ExportDialog::tr("Dark")});
        title = new QLineEdit(dialog);
        auto* sides = new QHBoxLayout;
        sides->addWidget(width);
        sides->addWidget(new QLabel(QStringLiteral("\u00D7"), dialog));
        sides->addWidget(height);
        form->addRow(ExportDialog::tr("&Chart"), kind);
        form->addRow(ExportDialog::tr("&Format"), format);
        form->addRow(ExportDialog::tr("&Size"), preset);
        form->addRow(QString(), sides);
        form->addRow(ExportDialog::tr("&Resolution"), dpi);
        form->addRow(ExportDialog::tr("C&olours"), theme);
        form->addRow(ExportDialog::tr("&Title"), title);
    }

    void fill(const PictureOptions& options) {
        kind->setCurrentIndex(static_cast<int>(std::find(kKinds.begin(), kKinds.end(), options.kind) - kKinds.begin()));
        width->setValue(options.size.width());
        height->setValue(options.size.height());
        dpi->setValue(options.dpi);
        theme->setCurrentIndex(options.theme == ThemeKind::Light ? 0 : 1);
        title->setText(options.title);
        note = options.note;
        showPreset();
        showTitleHint();
    }

    void listen() {
        const auto changed = [this] {
            showTitleHint();
            later->start();
        };
        for (QComboBox* box : {kind, theme}) QObject::connect(box, &QComboBox::currentIndexChanged, dialog, changed);
        QObject::connect(title, &QLineEdit::textChanged, dialog, changed);
        for (QSpinBox* box : {width, height, dpi}) QObject::connect(box, &QSpinBox::valueChanged, dialog, changed);
        for (QSpinBox* side : {width, height}) {
            QObject::connect(side, &QSpinBox::valueChanged, dialog, [this] { showPreset(); });
        }
        QObject::connect(preset, &QComboBox::activated, dialog, [this](int index) {
            if (index < 0 || index >= static_cast<int>(kPresets.size())) return;
            const QSize size = kPresets[static_cast<std::size_t>(index)].size;
            width->setValue(size.width());
            height->setValue(size.height());
        });
        QObject::connect(later, &QTimer::timeout, dialog, [this] { showPreview(); });
    }

    void showPreset() {
        int index = static_cast<int>(kPresets.size());
        for (std::size_t i = 0; i < kPresets.size(); ++i) {
            if (kPresets[i].size == QSize(width->value(), height->value())) index = static_cast<int>(i);
        }
        preset->setCurrentIndex(index);
    }

    void showTitleHint() { title->setPlaceholderText(defaultTitle(*selection, state, dialog->options().kind)); }

    /// Laid out as it will be written, only drawn with fewer pixels.
    void showPreview() {
        PictureOptions options = dialog->options();
        const QSize shown = options.size.scaled(kPreviewSize, Qt::KeepAspectRatio);
        const double shrink = static_cast<double>(shown.width()) / options.size.width();
        // Below this the words would be too small to draw; a large picture is then previewed as a smaller one.
        options.dpi = std::max(24, static_cast<int>(std::lround(options.dpi * shrink)));
        options.size = shown.expandedTo({64, 64});
        const auto image = drawPicture(workbook, *selection, state, options);
        problem->setText(image ? QString() : image.error().oneLine());
        preview->setPixmap(image ? QPixmap::fromImage(*image) : QPixmap());
    }

    [[nodiscard]] QString suffix() const {
        return QString::fromLatin1(kFormats[static_cast<std::size_t>(std::max(0, format->currentIndex()))]);
    }
};

ExportDialog::ExportDialog(const Workbook& workbook, std::shared_ptr<const Selection> selection, ViewState state,
                           const PictureOptions& options, AskFileName ask, QWidget* parent)
    : QDialog(parent),
      d(new Private{
          this, workbook, std::move(selection), std::move(state), ask ? std::move(ask) : askWithFileDialog, {}, {}}) {
    setWindowTitle(tr("Export chart"));
    auto* form = new QFormLayout;
    d->build(form);
    d->preview = new QLabel(this);
    d->preview->setFixedSize(kPreviewSize);
    d->preview->setAlignment(Qt::AlignCenter);
    d->preview->setAccessibleName(tr("Preview"));
    d->problem = new QLabel(this);
    d->problem->setTextFormat(Qt::PlainText);
    d->problem->setWordWrap(true);
    d->later = new QTimer(this);
    d->later->setSingleShot(true);
    d->later->setInterval(120);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* write = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto* top = new QHBoxLayout;
    top->addLayout(form, 1);
    top->addSpacing(16);
    top->addWidget(d->preview);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(d->problem);
    column->addWidget(buttons);
    d->fill(options);
    d->listen();
    d->showPreview();
}

ExportDialog::~ExportDialog() = default;

PictureOptions ExportDialog::options() const {
    PictureOptions options;
    options.kind = kKinds[static_cast<std::size_t>(std::max(0, d->kind->currentIndex()))];
    options.size = QSize(d->width->value(), d->height->value());
    options.dpi = d->dpi->value();
    options.theme = d->theme->currentIndex() == 0 ? ThemeKind::Light : ThemeKind::Dark;
    options.title = d->title->text().trimmed();
    options.note = d->note;
    return options;
}

QString ExportDialog::writtenPath() const { return d->writtenPath; }

void ExportDialog::accept() {
    const PictureOptions asked = options();
    const QString title = asked.title.isEmpty() ? defaultTitle(*d->selection, d->state, asked.kind) : asked.title;
    const QString suffix = d->suffix();
    const QString filter = tr("%1 picture (*.%2)").arg(suffix.toUpper(), suffix);
    QString path = d->ask(this, fileNameOf(title) + u'.' + suffix, filter);
    if (path.isEmpty()) return;
    if (!path.endsWith(QString(u'.' + suffix), Qt::CaseInsensitive)) path += u'.' + suffix;
    const auto written = writePicture(d->workbook, *d->selection, d->state, asked, path);
    if (!written) {
        d->problem->setText(written.error().oneLine());
        return;
    }
    d->writtenPath = path;
    QDialog::accept();
}

}  // namespace cutline
