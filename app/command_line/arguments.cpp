// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/arguments.h"

#include "app/command_line/near_names.h"

#include <algorithm>

namespace cutline {

/// Walks over the words once.
class ArgumentReader {
public:
    ArgumentReader(const CommandSyntax& syntax, const QStringList& words) : m_syntax(syntax), m_words(words) {}

    Result<Arguments> read() {
        while (m_at < m_words.size()) {
            const QString word = m_words[m_at++];
            if (!m_isOnlyPositionals && word == QLatin1String("--")) {
                m_isOnlyPositionals = true;
            } else if (isOption(word)) {
                if (auto taken = takeOption(word); !taken) return tl::unexpected(std::move(taken.error()));
            } else {
                m_arguments.m_positionals.push_back(word);
            }
        }
        if (auto complete = checkPositionals(); !complete) return tl::unexpected(std::move(complete.error()));
        return std::move(m_arguments);
    }

private:
    // A lone "-" and a negative number are values.
    [[nodiscard]] bool isOption(const QString& word) const {
        return !m_isOnlyPositionals && word.size() > 1 && word.startsWith(QLatin1Char('-')) && !word[1].isDigit();
    }

    [[nodiscard]] tl::unexpected<Error> misuse(const QString& what, const QString& why, QString todo = {}) const {
        if (todo.isEmpty()) todo = QStringLiteral("See cutline ") + m_syntax.name + QStringLiteral(" --help");
        return failure(ErrorKind::Usage, what, why, todo);
    }

    Result<void> takeOption(const QString& word) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? word : word.left(equals);
        const auto option = std::find_if(m_syntax.options.begin(), m_syntax.options.end(),
                                         [&](const Option& candidate) { return candidate.name == name; });
        if (option == m_syntax.options.end()) return unknownOption(name);
        if (m_arguments.has(option->name) && option->takes != Option::Takes::OneOrMore) {
            return misuse(name, QStringLiteral("it is given twice"), QStringLiteral("Give it once"));
        }
        QStringList& values = m_arguments.m_values[option->name];
        if (option->takes == Option::Takes::Nothing) {
            if (equals >= 0) return misuse(name, QStringLiteral("it takes no value"));
            return {};
        }
        if (equals >= 0) {
            values.push_back(word.mid(equals + 1));
            return {};
        }
        return takeValues(*option, values);
    }

    Result<void> takeValues(const Option& option, QStringList& values) {
        const qsizetype before = values.size();
        const bool takesMany = option.takes == Option::Takes::OneOrMore;
        while (m_at < m_words.size() && m_words[m_at] != QLatin1String("--") && !isOption(m_words[m_at])) {
            values.push_back(m_words[m_at++]);
            if (!takesMany) break;
        }
        if (values.size() == before) {
            return misuse(option.name, QStringLiteral("its value is missing"),
                          QStringLiteral("Write ") + option.name + QLatin1Char(' ') + option.value);
        }
        if (takesMany) m_lastGreedy = option.name;
        return {};
    }

    [[nodiscard]] Result<void> unknownOption(const QString& name) const {
        QStringList known{QStringLiteral("--help")};
        for (const Option& option : m_syntax.options) known.push_back(option.name);
        const QStringList near = nearNames(name, known);
        return misuse(QStringLiteral("unknown option ") + name,
                      QStringLiteral("cutline ") + m_syntax.name + QStringLiteral(" does not have it"),
                      near.isEmpty() ? QString() : QStringLiteral("Did you mean %1?").arg(near.first()));
    }

    [[nodiscard]] Result<void> checkPositionals() const {
        const auto wanted = static_cast<qsizetype>(m_syntax.positionals.size());
        const QStringList& given = m_arguments.m_positionals;
        if (given.size() > wanted) {
            return misuse(QStringLiteral("unexpected argument \"%1\"").arg(given[wanted]),
                          QStringLiteral("cutline %1 takes %2").arg(m_syntax.name).arg(wanted));
        }
        if (given.size() == wanted) return {};
        const QLatin1String missing = m_syntax.positionals[static_cast<std::size_t>(given.size())];
        QString todo;
        if (!m_lastGreedy.isEmpty()) {
            todo = QStringLiteral("Put it before %1, which takes every word up to the next option").arg(m_lastGreedy);
        }
        return misuse(QStringLiteral("%1 is missing").arg(missing),
                      QStringLiteral("cutline %1 needs it").arg(m_syntax.name), todo);
    }

    const CommandSyntax& m_syntax;
    const QStringList& m_words;
    qsizetype m_at = 0;
    bool m_isOnlyPositionals = false;
    QString m_lastGreedy;
    Arguments m_arguments;
};

Result<Arguments> readArguments(const CommandSyntax& syntax, const QStringList& words) {
    return ArgumentReader(syntax, words).read();
}

}  // namespace cutline
