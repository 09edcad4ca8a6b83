// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/organization_filter.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace cutline {

namespace {

/// Sums and marks change for thousands of companies at once, of which a few are seen. A QTreeView looks up where each
/// of them stands before it draws the part that is seen; all rows have one height, so that part is enough.
class OrganizationTree : public QTreeView {
public:
    using QTreeView::QTreeView;

    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override {
        if (QAccessible::isActive()) {
            QTreeView::dataChanged(topLeft, bottomRight, roles);
        } else {
            viewport()->update();
        }
    }
};

QTreeView* makeView(QWidget* parent) {
    auto* view = new OrganizationTree(parent);
    view->setObjectName(QStringLiteral("organizations"));
    view->setAccessibleName(OrganizationFilter::tr("Companies and divisions"));
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setIndentation(16);
    view->setExpandsOnDoubleClick(false);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFrameShape(QFrame::NoFrame);
    view->setTextElideMode(Qt::ElideMiddle);
    return view;
}

}  // namespace

OrganizationFilter::OrganizationFilter(QWidget* parent)
    : QWidget(parent), m_find(new QLineEdit(this)), m_all(new QToolButton(this)), m_view(makeView(this)) {
    m_find->setPlaceholderText(tr("Find a company"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_all->setText(tr("Show all"));
    m_all->setToolTip(tr("Take the company filter away"));
    m_all->setProperty("role", QStringLiteral("link"));
    m_all->hide();

    m_found.setSourceModel(&m_tree);
    m_found.setFilterRole(CompanyTreeModel::kFindRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setRecursiveFilteringEnabled(true);
    m_found.setAutoAcceptChildRows(true);
    m_view->setModel(&m_found);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(CompanyTreeModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(CompanyTreeModel::Sum, QHeaderView::ResizeToContents);
    m_view->header()->setResizeContentsPrecision(100);
    m_view->header()->setSectionsClickable(false);

    auto* top = new QHBoxLayout;
    top->addWidget(m_find);
    top->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_view);

    connect(m_find, &QLineEdit::textChanged, this, &OrganizationFilter::find);
    connect(m_all, &QToolButton::clicked, this, [this] { Q_EMIT pickedChanged({}); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &OrganizationFilter::showMenu);
    connect(m_view, &QTreeView::doubleClicked, this, &OrganizationFilter::pickOnly);
    connect(&m_tree, &CompanyTreeModel::pickedChanged, this, [this] { Q_EMIT pickedChanged(m_tree.picked()); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* only = new QShortcut(key, m_view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(only, &QShortcut::activated, this, [this] { pickOnly(m_view->currentIndex()); });
    }
}

void OrganizationFilter::setDataset(std::shared_ptr<const Dataset> dataset, std::vector<OrganizationSum> sums) {
    QStringList opened;
    for (int row = 0; row < m_found.rowCount(); ++row) {
        const QModelIndex index = m_found.index(row, 0);
        if (m_view->isExpanded(index)) opened << index.data().toString();
    }
    m_tree.setDataset(std::move(dataset), std::move(sums));
    for (int row = 0; !opened.isEmpty() && row < m_found.rowCount(); ++row) {
        const QModelIndex index = m_found.index(row, 0);
        if (opened.contains(index.data().toString())) m_view->expand(index);
    }
}

void OrganizationFilter::setPicked(const std::vector<QStringList>& paths) {
    m_tree.setPicked(paths);
    m_all->setVisible(!paths.empty());
}

void OrganizationFilter::find(const QString& text) {
    m_found.setFilterFixedString(text.trimmed());
    if (!text.trimmed().isEmpty() && m_found.rowCount() <= 30) m_view->expandAll();
}

void OrganizationFilter::pickOnly(const QModelIndex& shown) {
    if (shown.isValid()) m_tree.pickOnly(m_found.mapToSource(shown.siblingAtColumn(CompanyTreeModel::Name)));
}

void OrganizationFilter::showMenu(const QPoint& position) {
    const QModelIndex index = m_view->indexAt(position).siblingAtColumn(CompanyTreeModel::Name);
    QMenu menu(this);
    if (index.isValid()) {
        QString name = index.data().toString();
        name.replace(u'&', QStringLiteral("&&"));
        menu.addAction(tr("Show only %1").arg(name), this, [this, index] { pickOnly(index); });
        menu.addAction(tr("Leave out %1").arg(name), this,
                       [this, index] { m_found.setData(index, Qt::Unchecked, Qt::CheckStateRole); });
        menu.addAction(tr("Explain %1").arg(name), this,
                       [this, index] { Q_EMIT explainAsked(m_tree.organizationAt(m_found.mapToSource(index))); });
        menu.addSeparator();
    }
    menu.addAction(tr("Show all companies"), this, [this] { Q_EMIT pickedChanged({}); });
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

}  // namespace cutline
