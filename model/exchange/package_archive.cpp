// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/package_archive.h"

#include "model/exchange/export_progress.h"

#include <QFile>

#include <algorithm>
#include <memory>
#include <zip.h>

namespace cutline {

namespace {

constexpr zip_uint16_t kFirstDosDay = (0 << 9) | (1 << 5) | 1;  // 1 January 1980
// A plain file that its owner may write and everybody read, for unpackers that look at it.
constexpr zip_uint32_t kPlainFile = 0100644U << 16U;

struct Discard {
    void operator()(zip_t* zip) const { zip_discard(zip); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Zip = std::unique_ptr<zip_t, Discard>;

tl::unexpected<Error> notPacked(const QString& why) {
    return failure(ErrorKind::File, QStringLiteral("The data package cannot be written"), why,
                   QStringLiteral("Make room in the folder for temporary files (TMPDIR) and try again"));
}

QString reasonOf(zip_t* zip) { return QString::fromUtf8(zip_strerror(zip)); }

struct Teller {
    const std::function<bool(double)>* tell;
    bool isStopped = false;
};

void tellProgress(zip_t* /*zip*/, double done, void* state) {
    auto* teller = static_cast<Teller*>(state);
    if (*teller->tell && !teller->isStopped) teller->isStopped = !(*teller->tell)(done);
}

int isStopped(zip_t* /*zip*/, void* state) { return static_cast<Teller*>(state)->isStopped ? 1 : 0; }

bool addEntry(zip_t* zip, const QString& name, zip_source_t* source) {
    if (source == nullptr) return false;
    const zip_int64_t index = zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_file_set_dostime(zip, at, 0, kFirstDosDay, 0) == 0 &&
           zip_file_set_external_attributes(zip, at, 0, ZIP_OPSYS_UNIX, kPlainFile) == 0;
}

}  // namespace

Result<void> PackageArchive::write(const QString& path, const std::function<bool(double)>& tell) const {
    int code = 0;
    Zip zip(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!zip) return notPacked(qt_error_string(code));
    for (const Entry& entry : m_entries) {
        zip_source_t* source = entry.path.isEmpty()
                                   ? zip_source_buffer(zip.get(), entry.bytes.constData(),
                                                       static_cast<zip_uint64_t>(entry.bytes.size()), 0)
                                   : zip_source_file(zip.get(), QFile::encodeName(entry.path).constData(), 0, 0);
        if (!addEntry(zip.get(), entry.name, source)) return notPacked(reasonOf(zip.get()));
    }
    Teller teller{&tell};
    constexpr double kStep = 0.01;
    zip_register_progress_callback_with_state(zip.get(), kStep, tellProgress, nullptr, &teller);
    zip_register_cancel_callback_with_state(zip.get(), isStopped, nullptr, &teller);
    if (zip_close(zip.get()) != 0) return teller.isStopped ? exportStopped() : notPacked(reasonOf(zip.get()));
    // Closed is freed.
    (void)zip.release();
    return {};
}

bool isWholeArchive(const QString& path, QByteArrayView sheetEnd) {
    const Zip zip(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr));
    if (!zip) return false;
    constexpr qsizetype kPiece = 1 << 20;
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip.get(), 0); ++i) {
        const auto at = static_cast<zip_uint64_t>(i);
        const std::unique_ptr<zip_file_t, Discard> entry(zip_fopen_index(zip.get(), at, 0));
        if (!entry) return false;
        QByteArray end;
        zip_int64_t size = 0;
        // The last read compares the checksum.
        while ((size = zip_fread(entry.get(), piece.data(), static_cast<zip_uint64_t>(kPiece))) > 0) {
            end.append(piece.constData() + std::max<qsizetype>(0, size - sheetEnd.size()),
                       std::min<qsizetype>(size, sheetEnd.size()));
            end = end.right(sheetEnd.size());
        }
        if (size < 0) return false;
        const bool isSheet = QByteArrayView(zip_get_name(zip.get(), at, 0)).startsWith("xl/worksheets/sheet");
        if (isSheet && end != sheetEnd) return false;
    }
    return true;
}

}  // namespace cutline
