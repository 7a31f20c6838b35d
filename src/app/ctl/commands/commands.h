// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/exitcode.h"

namespace nashra::app {

class CommandContext;

/// The commands by the names they have in the table of commandtable.cpp.
namespace run {

Result<ExitCode> help(CommandContext &context);

Result<ExitCode> import(CommandContext &context);
Result<ExitCode> list(CommandContext &context);
Result<ExitCode> show(CommandContext &context);

Result<ExitCode> submit(CommandContext &context);
Result<ExitCode> approve(CommandContext &context);
Result<ExitCode> sendBack(CommandContext &context);
Result<ExitCode> reopen(CommandContext &context);
Result<ExitCode> spike(CommandContext &context);
Result<ExitCode> unspike(CommandContext &context);
Result<ExitCode> kill(CommandContext &context);
Result<ExitCode> followUp(CommandContext &context);

Result<ExitCode> bulletinCreate(CommandContext &context);
Result<ExitCode> bulletinList(CommandContext &context);
Result<ExitCode> bulletinShow(CommandContext &context);
Result<ExitCode> bulletinRename(CommandContext &context);
Result<ExitCode> bulletinAdd(CommandContext &context);
Result<ExitCode> bulletinRemove(CommandContext &context);
Result<ExitCode> bulletinMove(CommandContext &context);
Result<ExitCode> bulletinApprove(CommandContext &context);
Result<ExitCode> bulletinReopen(CommandContext &context);
Result<ExitCode> bulletinRelease(CommandContext &context);

Result<ExitCode> release(CommandContext &context);
Result<ExitCode> exportFiles(CommandContext &context);

Result<ExitCode> proof(CommandContext &context);
Result<ExitCode> related(CommandContext &context);

Result<ExitCode> wordsList(CommandContext &context);
Result<ExitCode> wordsAdd(CommandContext &context);
Result<ExitCode> wordsRemove(CommandContext &context);
Result<ExitCode> wordsImport(CommandContext &context);
Result<ExitCode> wordsExport(CommandContext &context);

Result<ExitCode> entitiesList(CommandContext &context);
Result<ExitCode> entitiesShow(CommandContext &context);
Result<ExitCode> entitiesHistory(CommandContext &context);
Result<ExitCode> entitiesDuplicates(CommandContext &context);
Result<ExitCode> entitiesArticles(CommandContext &context);
Result<ExitCode> entitiesMentions(CommandContext &context);
Result<ExitCode> entitiesApart(CommandContext &context);
Result<ExitCode> entitiesAdd(CommandContext &context);
Result<ExitCode> entitiesMerge(CommandContext &context);
Result<ExitCode> entitiesUnmerge(CommandContext &context);
Result<ExitCode> entitiesSplit(CommandContext &context);
Result<ExitCode> entitiesRestore(CommandContext &context);
Result<ExitCode> entitiesImport(CommandContext &context);
Result<ExitCode> entitiesExport(CommandContext &context);
Result<ExitCode> entitiesPacks(CommandContext &context);
Result<ExitCode> entitiesAddPack(CommandContext &context);

Result<ExitCode> verify(CommandContext &context);
Result<ExitCode> backup(CommandContext &context);
Result<ExitCode> users(CommandContext &context);
Result<ExitCode> usersAdd(CommandContext &context);
Result<ExitCode> usersChange(CommandContext &context);
Result<ExitCode> newsroom(CommandContext &context);
Result<ExitCode> newsroomChange(CommandContext &context);
Result<ExitCode> init(CommandContext &context);

} // namespace run
} // namespace nashra::app
