// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testplugin.h"

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;

namespace {

class ShoutExporter final : public Exporter
{
public:
    explicit ShoutExporter(int signs)
        : m_end(signs, u'!')
    {
    }

    [[nodiscard]] Result<Payload> render(const ArticleInput &input) const override
    {
        return payload(input.fileStem, input.content.headline);
    }

    [[nodiscard]] Result<Payload> render(const BulletinInput &input) const override
    {
        return payload(input.fileStem, input.title);
    }

    [[nodiscard]] QList<Finding> check(const Payload &, const ArticleInput &) const override { return {}; }
    [[nodiscard]] QList<Finding> check(const Payload &, const BulletinInput &) const override { return {}; }

private:
    [[nodiscard]] Payload payload(const QString &stem, const QString &text) const
    {
        return {stem + u".shout"_s, u"text/plain; charset=utf-8"_s, (text.toUpper() + m_end).toUtf8(), {}};
    }

    QString m_end;
};

} // namespace

#ifdef TEST_PLUGIN_CALLS_NOTHING
extern "C" void nashraTestThereIsNoSuchFunction();
#endif

TestPlugin::TestPlugin()
{
#ifdef TEST_PLUGIN_CALLS_NOTHING
    nashraTestThereIsNoSuchFunction();
#endif
}

QList<OptionInfo> TestPlugin::options() const
{
    OptionInfo signs;
    signs.id = u"signs"_s;
    signs.kind = OptionInfo::Kind::Number;
    signs.name = {{Language::English, u"Exclamation marks"_s}};
    signs.standard = 1;
    signs.most = 3;
    return {signs};
}

Result<std::unique_ptr<Exporter>> TestPlugin::create(const ExportOptions &options) const
{
    return std::make_unique<ShoutExporter>(options[u"signs"_s].toInt());
}
