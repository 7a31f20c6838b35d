// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace nashra::app {

/// Reads the settings and lists of the system's fonts on a thread of its own while the program connects to its display.
/// Qt reads them at the first text it measures; where they are read by then, the start is a few milliseconds shorter.
/// Main thread; does nothing on systems without Fontconfig.
class FontLoading
{
public:
    FontLoading();
    ~FontLoading();
    FontLoading(const FontLoading &) = delete;
    FontLoading &operator=(const FontLoading &) = delete;

    /// To be called before the first widget is made: two threads that read at once both do all of it.
    void wait();

private:
    std::thread m_thread;
};

} // namespace nashra::app
