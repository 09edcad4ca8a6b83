// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/link_cycles.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace cutline {

namespace {

constexpr std::size_t kNotSeen = std::numeric_limits<std::size_t>::max();

/// Tarjan's strongly connected components, with a stack of our own instead of recursion.
class Components {
public:
    explicit Components(std::vector<std::vector<std::size_t>> successors)
        : m_successors(std::move(successors)),
          m_order(m_successors.size(), kNotSeen),
          m_lowest(m_successors.size(), 0),
          m_component(m_successors.size(), kNotSeen) {
        for (std::size_t node = 0; node < m_successors.size(); ++node) {
            if (m_order[node] == kNotSeen) explore(node);
        }
    }

    [[nodiscard]] std::size_t of(std::size_t node) const { return m_component[node]; }

private:
    struct Step {
        std::size_t node;
        std::size_t next = 0;
    };

    void enter(std::size_t node) {
        m_order[node] = m_lowest[node] = m_nextOrder++;
        m_open.push_back(node);
        m_steps.push_back({node});
    }

    void explore(std::size_t start) {
        enter(start);
        while (!m_steps.empty()) {
            Step& step = m_steps.back();
            const std::size_t node = step.node;
            if (step.next == m_successors[node].size()) {
                leave(node);
                continue;
            }
            const std::size_t successor = m_successors[node][step.next++];
            if (m_order[successor] == kNotSeen) {
                enter(successor);
            } else if (m_component[successor] == kNotSeen) {
                m_lowest[node] = std::min(m_lowest[node], m_order[successor]);
            }
        }
    }

    void leave(std::size_t node) {
        m_steps.pop_back();
        if (!m_steps.empty()) {
            const std::size_t above = m_steps.back().node;
            m_lowest[above] = std::min(m_lowest[above], m_lowest[node]);
        }
        if (m_lowest[node] != m_order[node]) return;
        std::size_t member = kNotSeen;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_component[member] = node;
        } while (member != node);
    }

    std::vector<std::vector<std::size_t>> m_successors;
    std::vector<std::size_t> m_order;
    std::vector<std::size_t> m_lowest;
    std::vector<std::size_t> m_component;
    std::vector<std::size_t> m_open;
    std::vector<Step> m_steps;
    std::size_t m_nextOrder = 0;
};

}  // namespace

std::vector<bool> onCycles(std::span<const LinkEntry> links) {
    std::unordered_map<EventIndex, std::size_t> nodes;
    const auto node = [&](EventIndex event) { return nodes.emplace(event, nodes.size()).first->second; };
    for (const LinkEntry& link : links) {
        node(link.from);
        node(link.to);
    }
    std::vector<std::vector<std::size_t>> successors(nodes.size());
    for (const LinkEntry& link : links) successors[node(link.from)].push_back(node(link.to));

    const Components components(std::move(successors));
    std::vector<bool> isOnCycle;
    isOnCycle.reserve(links.size());
    for (const LinkEntry& link : links) {
        isOnCycle.push_back(components.of(node(link.from)) == components.of(node(link.to)));
    }
    return isOnCycle;
}

}  // namespace cutline
