#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Nashra authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pyahocorasick_peer.py NAMES TEXT: finds the names (one a line) in the text; both are folded already.

Prints the processor seconds of the fastest of three searches, the number of hits and the seconds of building.
"""
import sys
import time

import ahocorasick

with open(sys.argv[1], encoding="utf-8") as file:
    names = file.read().split("\n")
with open(sys.argv[2], encoding="utf-8") as file:
    text = file.read()

begin = time.process_time()
automaton = ahocorasick.Automaton()
for number, name in enumerate(names):
    automaton.add_word(name, number)
automaton.make_automaton()
built = time.process_time() - begin

fastest = float("inf")
for _ in range(3):
    begin = time.process_time()
    hits = sum(1 for _hit in automaton.iter(text))
    fastest = min(fastest, time.process_time() - begin)
print(fastest, hits, built, end="")
