// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/fontloading.h"

#ifdef NASHRA_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace nashra::app {

FontLoading::FontLoading()
{
#ifdef NASHRA_HAS_FONTCONFIG
    m_thread = std::thread([] { FcInit(); });
#endif
}

FontLoading::~FontLoading()
{
    wait();
}

void FontLoading::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace nashra::app
