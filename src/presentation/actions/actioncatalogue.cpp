// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/actions/actioncatalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nashra::presentation {

namespace {

constexpr auto inEditor = ActionContext::Editor;
constexpr auto inBulletin = ActionContext::Bulletin;
constexpr auto anywhere = ActionContext::Global;

// Keys are letters, digits, F keys and navigation keys only: they sit in the same place on an Arabic keyboard, where
// brackets, commas and slashes do not. Ctrl+Alt is left alone, it is AltGr on many of them.
constexpr std::array actions = std::to_array<ActionSpec>({
    // clang-format off
    {"article.new", QT_TRANSLATE_NOOP("ActionCatalogue", "New article"), QT_TRANSLATE_NOOP("ActionCatalogue", "Start writing a new article"), "document-new", "Ctrl+N; Ctrl+M", "File", 0, true},
    {"file.import", QT_TRANSLATE_NOOP("ActionCatalogue", "Import files…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Read articles from text files"), "document-import", "Ctrl+O", "File", 0},
    {"newsroom.new", QT_TRANSLATE_NOOP("ActionCatalogue", "New newsroom…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Make a newsroom file and its first chief, and open it"), nullptr, nullptr, "File", 0},
    {"newsroom.open", QT_TRANSLATE_NOOP("ActionCatalogue", "Open newsroom…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Open another newsroom file or server"), "document-open", nullptr, "File", 0},
    {"newsroom.backup", QT_TRANSLATE_NOOP("ActionCatalogue", "Back up newsroom…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Write a checked copy of the newsroom to a file"), nullptr, nullptr, "File", 0},
    {"article.save", QT_TRANSLATE_NOOP("ActionCatalogue", "Save"), QT_TRANSLATE_NOOP("ActionCatalogue", "Save a new revision of the article"), "document-save", "Ctrl+S; Ctrl+Shift+S", "File", 1, true},
    {"tab.close", QT_TRANSLATE_NOOP("ActionCatalogue", "Close article"), QT_TRANSLATE_NOOP("ActionCatalogue", "Close the article; unsaved text stays recoverable"), "tab-close", "Ctrl+W; Ctrl+Shift+E", "File", 1},
    {"export.preview", QT_TRANSLATE_NOOP("ActionCatalogue", "Preview as a page"), QT_TRANSLATE_NOOP("ActionCatalogue", "See the article as it will look as an HTML page"), "document-preview", "Ctrl+Shift+L", "File", 2},
    {"export.html", QT_TRANSLATE_NOOP("ActionCatalogue", "Export as a page…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Write the article to an HTML file"), "document-export", nullptr, "File", 2},
    {"export.wire", QT_TRANSLATE_NOOP("ActionCatalogue", "Export for the wire…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Write the article as a wire dispatch"), "document-send", nullptr, "File", 2},
    {"registry.import", QT_TRANSLATE_NOOP("ActionCatalogue", "Import names…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Put the names of a file into the registry"), nullptr, nullptr, "File", 5},
    {"registry.export", QT_TRANSLATE_NOOP("ActionCatalogue", "Export names…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Write the registry of names to a file"), nullptr, nullptr, "File", 5},
    {"registry.packs", QT_TRANSLATE_NOOP("ActionCatalogue", "Packs of names…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Add countries, capitals and other names that come with the program"), nullptr, nullptr, "File", 5},
    {"user.change", QT_TRANSLATE_NOOP("ActionCatalogue", "Change user…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Let another person sit down at this desk"), "user-identity", nullptr, "File", 3},
    {"newsroom.settings", QT_TRANSLATE_NOOP("ActionCatalogue", "People and desks…"), QT_TRANSLATE_NOOP("ActionCatalogue", "See and change who works in the newsroom, its name and its desks"), "group", nullptr, "File", 3},
    {"app.settings", QT_TRANSLATE_NOOP("ActionCatalogue", "Settings…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Change how the program works"), "configure", nullptr, "File", 3},
    {"app.quit", QT_TRANSLATE_NOOP("ActionCatalogue", "Quit"), QT_TRANSLATE_NOOP("ActionCatalogue", "Leave the program; unsaved text stays recoverable"), "application-exit", "Ctrl+Q", "File", 4},

    {"edit.undo", QT_TRANSLATE_NOOP("ActionCatalogue", "Undo"), QT_TRANSLATE_NOOP("ActionCatalogue", "Take back the last change"), "edit-undo", "Ctrl+Z", "Edit", 0, true, inEditor},
    {"edit.redo", QT_TRANSLATE_NOOP("ActionCatalogue", "Redo"), QT_TRANSLATE_NOOP("ActionCatalogue", "Do again what was taken back"), "edit-redo", "Ctrl+Shift+Z; Ctrl+Y", "Edit", 0, true, inEditor},
    {"edit.cut", QT_TRANSLATE_NOOP("ActionCatalogue", "Cut"), QT_TRANSLATE_NOOP("ActionCatalogue", "Move the selection to the clipboard"), "edit-cut", "Ctrl+X; Shift+Del", "Edit", 1, false, inEditor},
    {"edit.copy", QT_TRANSLATE_NOOP("ActionCatalogue", "Copy"), QT_TRANSLATE_NOOP("ActionCatalogue", "Copy the selection to the clipboard"), "edit-copy", "Ctrl+C; Ctrl+Ins", "Edit", 1, false, inEditor},
    {"edit.paste", QT_TRANSLATE_NOOP("ActionCatalogue", "Paste"), QT_TRANSLATE_NOOP("ActionCatalogue", "Insert the clipboard, with marks and paragraphs"), "edit-paste", "Ctrl+V; Shift+Ins", "Edit", 1, false, inEditor},
    {"edit.pasteplain", QT_TRANSLATE_NOOP("ActionCatalogue", "Paste as plain text"), QT_TRANSLATE_NOOP("ActionCatalogue", "Insert the clipboard as plain text"), "edit-paste", "Ctrl+Shift+V", "Edit", 1, false, inEditor},
    {"edit.selectall", QT_TRANSLATE_NOOP("ActionCatalogue", "Select all"), QT_TRANSLATE_NOOP("ActionCatalogue", "Select the whole text"), "edit-select-all", "Ctrl+A", "Edit", 1, false, inEditor},
    {"edit.find", QT_TRANSLATE_NOOP("ActionCatalogue", "Find in article…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Look for words in this article"), "edit-find", "Ctrl+F", "Edit", 2, false, inEditor},
    {"edit.findnext", QT_TRANSLATE_NOOP("ActionCatalogue", "Find next"), QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the next place found"), "go-down-search", "F3", "Edit", 2, false, inEditor},
    {"edit.findprevious", QT_TRANSLATE_NOOP("ActionCatalogue", "Find previous"), QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the place found before"), "go-up-search", "Shift+F3", "Edit", 2, false, inEditor},
    {"finding.next", QT_TRANSLATE_NOOP("ActionCatalogue", "Next finding"), QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the next thing the copy desk found"), "go-next", "F8", "Edit", 3},
    {"finding.previous", QT_TRANSLATE_NOOP("ActionCatalogue", "Previous finding"), QT_TRANSLATE_NOOP("ActionCatalogue", "Go to what the copy desk found before"), "go-previous", "Shift+F8", "Edit", 3},
    {"finding.fix", QT_TRANSLATE_NOOP("ActionCatalogue", "Mend here…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Show what can be done about the finding at the cursor"), "tools-check-spelling", "Alt+Return", "Edit", 3},
    {"finding.takeback", QT_TRANSLATE_NOOP("ActionCatalogue", "Undo ignoring or adding a word"), QT_TRANSLATE_NOOP("ActionCatalogue", "Take back what the copy desk was just told to ignore or accept"), nullptr, "Ctrl+F8", "Edit", 3},
    {"words.lists", QT_TRANSLATE_NOOP("ActionCatalogue", "Word lists…"), QT_TRANSLATE_NOOP("ActionCatalogue", "See and change the words the spelling accepts"), nullptr, nullptr, "Edit", 4},
    {"proofing.settings", QT_TRANSLATE_NOOP("ActionCatalogue", "Copy desk…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Choose dictionaries, house style and the rules in use, for the whole newsroom"), nullptr, nullptr, "Edit", 4},
    {"words.learn", QT_TRANSLATE_NOOP("ActionCatalogue", "Learn from the archive"), QT_TRANSLATE_NOOP("ActionCatalogue", "Read the newsroom's stories to find words that are spelled right and are wrong"), nullptr, nullptr, "Edit", 4},
    {"registry.open", QT_TRANSLATE_NOOP("ActionCatalogue", "Registry of names…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Look up and change the people, organisations, places and events the newsroom knows"), "view-list-details", "Ctrl+R", "Edit", 5},
    {"registry.new", QT_TRANSLATE_NOOP("ActionCatalogue", "New entity…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Enter a person, organisation, place or event into the registry of names"), "list-add", "Ctrl+E", "Edit", 5},

    {"format.strong", QT_TRANSLATE_NOOP("ActionCatalogue", "Bold"), QT_TRANSLATE_NOOP("ActionCatalogue", "Make the selection bold"), "format-text-bold", "Ctrl+B", "Format", 0, true, inEditor, true},
    {"format.emphasis", QT_TRANSLATE_NOOP("ActionCatalogue", "Emphasis"), QT_TRANSLATE_NOOP("ActionCatalogue", "Emphasise the selection"), "format-text-italic", "Ctrl+I", "Format", 0, true, inEditor, true},
    {"format.link", QT_TRANSLATE_NOOP("ActionCatalogue", "Link…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Link the selection to a web address"), "insert-link", "Ctrl+K", "Format", 0, true, inEditor},
    {"format.plain", QT_TRANSLATE_NOOP("ActionCatalogue", "Plain paragraph"), QT_TRANSLATE_NOOP("ActionCatalogue", "Make the paragraph ordinary text"), "edit-clear", "Ctrl+Shift+T", "Format", 1, false, inEditor, true, "paragraph"},
    {"format.subheading", QT_TRANSLATE_NOOP("ActionCatalogue", "Subheading"), QT_TRANSLATE_NOOP("ActionCatalogue", "Make the paragraph a subheading"), "format-font-size-more", "Ctrl+Shift+H", "Format", 1, true, inEditor, true, "paragraph"},
    {"format.list", QT_TRANSLATE_NOOP("ActionCatalogue", "List item"), QT_TRANSLATE_NOOP("ActionCatalogue", "Make the paragraph an item of a list"), "format-list-unordered", "Ctrl+L", "Format", 1, true, inEditor, true, "paragraph"},
    {"format.direction", QT_TRANSLATE_NOOP("ActionCatalogue", "Turn paragraph round"), QT_TRANSLATE_NOOP("ActionCatalogue", "Write the paragraph in the other direction"), "format-text-direction-rtl", "Ctrl+Shift+D", "Format", 2, true, inEditor, true},

    {"article.submit", QT_TRANSLATE_NOOP("ActionCatalogue", "Submit"), QT_TRANSLATE_NOOP("ActionCatalogue", "Hand the article to the sub-editors"), "mail-send", "Ctrl+Return", "Article", 0, true},
    {"article.return", QT_TRANSLATE_NOOP("ActionCatalogue", "Return with a note…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Give the article back to its author"), "mail-reply-sender", "Ctrl+Shift+R", "Article", 0},
    {"article.approve", QT_TRANSLATE_NOOP("ActionCatalogue", "Approve"), QT_TRANSLATE_NOOP("ActionCatalogue", "Say yes to this revision"), "dialog-ok-apply", "Ctrl+Shift+A", "Article", 0, true},
    {"article.reopen", QT_TRANSLATE_NOOP("ActionCatalogue", "Reopen"), QT_TRANSLATE_NOOP("ActionCatalogue", "Take the approval back to go on working"), "document-edit", "Ctrl+Shift+O", "Article", 0},
    {"article.release", QT_TRANSLATE_NOOP("ActionCatalogue", "Release"), QT_TRANSLATE_NOOP("ActionCatalogue", "Send the article out"), "document-send", "Ctrl+Shift+Return", "Article", 0, true},
    {"article.followup", QT_TRANSLATE_NOOP("ActionCatalogue", "Follow up…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Start an update, correction, refile or repeat"), "view-refresh", "Ctrl+Shift+U", "Article", 1},
    {"article.kill", QT_TRANSLATE_NOOP("ActionCatalogue", "Kill…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Withdraw the released story everywhere"), "process-stop", "Ctrl+Shift+K", "Article", 1},
    {"article.spike", QT_TRANSLATE_NOOP("ActionCatalogue", "Spike"), QT_TRANSLATE_NOOP("ActionCatalogue", "Put the article aside; nothing is deleted"), "user-trash", "Ctrl+Shift+Del", "Article", 2},
    {"article.unspike", QT_TRANSLATE_NOOP("ActionCatalogue", "Take off the spike"), QT_TRANSLATE_NOOP("ActionCatalogue", "Bring the article back as a draft"), "edit-undo", nullptr, "Article", 2},
    {"article.translate", QT_TRANSLATE_NOOP("ActionCatalogue", "Translate"), QT_TRANSLATE_NOOP("ActionCatalogue", "Start or open the translation of this article"), "languages", "Ctrl+T", "Article", 3, true},
    {"article.history", QT_TRANSLATE_NOOP("ActionCatalogue", "Revisions…"), QT_TRANSLATE_NOOP("ActionCatalogue", "See who changed what, and when"), "view-history", "Ctrl+H", "Article", 3},
    {"article.related", QT_TRANSLATE_NOOP("ActionCatalogue", "Check also…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Choose related articles that readers are pointed to"), "view-list-details", "Ctrl+J", "Article", 3},
    {"article.usenewer", QT_TRANSLATE_NOOP("ActionCatalogue", "Show the newer revision"), QT_TRANSLATE_NOOP("ActionCatalogue", "Load what somebody else saved; your text is kept as a draft"), "view-refresh", nullptr, "Article", 4},
    {"article.keepmine", QT_TRANSLATE_NOOP("ActionCatalogue", "Keep my text"), QT_TRANSLATE_NOOP("ActionCatalogue", "Save your text on top of the newer revision"), "document-save-as", nullptr, "Article", 4},

    {"bulletin.new", QT_TRANSLATE_NOOP("ActionCatalogue", "New bulletin…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Start a bulletin"), "folder-new", "Ctrl+Shift+N", "Bulletin", 0, true},
    {"bulletin.add", QT_TRANSLATE_NOOP("ActionCatalogue", "Add to bulletin"), QT_TRANSLATE_NOOP("ActionCatalogue", "Put the article at the end of the open bulletin"), "list-add", "Ctrl+Shift+B", "Bulletin", 0, true},
    {"bulletin.rename", QT_TRANSLATE_NOOP("ActionCatalogue", "Rename bulletin…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Give the bulletin another title"), "edit-rename", "F2", "Bulletin", 0, false, inBulletin},
    {"bulletin.remove", QT_TRANSLATE_NOOP("ActionCatalogue", "Remove from bulletin"), QT_TRANSLATE_NOOP("ActionCatalogue", "Take the selected articles out of the bulletin"), "list-remove", "Del", "Bulletin", 1, true, inBulletin},
    {"bulletin.moveup", QT_TRANSLATE_NOOP("ActionCatalogue", "Move up"), QT_TRANSLATE_NOOP("ActionCatalogue", "Move the article one place up"), "go-up", "Alt+Up", "Bulletin", 1, true, inBulletin},
    {"bulletin.movedown", QT_TRANSLATE_NOOP("ActionCatalogue", "Move down"), QT_TRANSLATE_NOOP("ActionCatalogue", "Move the article one place down"), "go-down", "Alt+Down", "Bulletin", 1, true, inBulletin},
    {"bulletin.approve", QT_TRANSLATE_NOOP("ActionCatalogue", "Approve bulletin"), QT_TRANSLATE_NOOP("ActionCatalogue", "Say yes to the bulletin as it stands"), "dialog-ok-apply", "Ctrl+F9", "Bulletin", 2},
    {"bulletin.reopen", QT_TRANSLATE_NOOP("ActionCatalogue", "Reopen bulletin"), QT_TRANSLATE_NOOP("ActionCatalogue", "Take the approval of the bulletin back"), "document-edit", nullptr, "Bulletin", 2},
    {"bulletin.release", QT_TRANSLATE_NOOP("ActionCatalogue", "Release bulletin"), QT_TRANSLATE_NOOP("ActionCatalogue", "Number and freeze the bulletin and send it out"), "document-send", "Ctrl+F10", "Bulletin", 2, true},
    {"bulletin.export", QT_TRANSLATE_NOOP("ActionCatalogue", "Export bulletin…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Write the bulletin to files"), "document-export", "Ctrl+F11", "Bulletin", 3},

    {"workspace.write", QT_TRANSLATE_NOOP("ActionCatalogue", "Write"), QT_TRANSLATE_NOOP("ActionCatalogue", "Arrange the window for writing"), "document-edit", "Alt+1", "View/Workspace", 0, false, anywhere, true, "workspace"},
    {"workspace.edit", QT_TRANSLATE_NOOP("ActionCatalogue", "Edit bulletins"), QT_TRANSLATE_NOOP("ActionCatalogue", "Arrange the window for sub-editing and bulletins"), "view-list-details", "Alt+2", "View/Workspace", 0, false, anywhere, true, "workspace"},
    {"workspace.translate", QT_TRANSLATE_NOOP("ActionCatalogue", "Translate side by side"), QT_TRANSLATE_NOOP("ActionCatalogue", "Arrange the window for translating"), "view-split-left-right", "Alt+3", "View/Workspace", 0, false, anywhere, true, "workspace"},
    {"focus.list", QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the article list"), QT_TRANSLATE_NOOP("ActionCatalogue", "Move to the list of articles"), nullptr, "Ctrl+1", "View/Go to", 0},
    {"focus.editor", QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the text"), QT_TRANSLATE_NOOP("ActionCatalogue", "Move to the editor"), nullptr, "Ctrl+2", "View/Go to", 0},
    {"focus.entities", QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the entities"), QT_TRANSLATE_NOOP("ActionCatalogue", "Move to the people, places and organisations mentioned"), nullptr, "Ctrl+3", "View/Go to", 0},
    {"focus.queue", QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the bulletins"), QT_TRANSLATE_NOOP("ActionCatalogue", "Move to the bulletin queue"), nullptr, "Ctrl+4", "View/Go to", 0},
    {"focus.findings", QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the findings"), QT_TRANSLATE_NOOP("ActionCatalogue", "Move to the list of what the copy desk found"), nullptr, "Ctrl+5", "View/Go to", 0},
    {"focus.ignored", QT_TRANSLATE_NOOP("ActionCatalogue", "Go to what is ignored"), QT_TRANSLATE_NOOP("ActionCatalogue", "Move to the list of what the copy desk was told to ignore"), nullptr, nullptr, "View/Go to", 0},
    {"focus.quotes", QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the quotes"), QT_TRANSLATE_NOOP("ActionCatalogue", "Move to the list of who is quoted in the article"), nullptr, "Ctrl+6", "View/Go to", 0},
    {"focus.search", QT_TRANSLATE_NOOP("ActionCatalogue", "Search articles"), QT_TRANSLATE_NOOP("ActionCatalogue", "Look for articles by their words"), "system-search", "Ctrl+Shift+F", "View/Go to", 0},
    {"focus.message", QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the message"), QT_TRANSLATE_NOOP("ActionCatalogue", "Move to the buttons of what was just said"), nullptr, "F6", "View/Go to", 0},
    {"focus.menus", QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the menus"), QT_TRANSLATE_NOOP("ActionCatalogue", "Open the menu bar"), nullptr, "F10", "View/Go to", 0},
    {"article.previous", QT_TRANSLATE_NOOP("ActionCatalogue", "Previous article"), QT_TRANSLATE_NOOP("ActionCatalogue", "Open the article above in the list"), "go-previous", "Ctrl+PgUp", "View/Go to", 1},
    {"article.next", QT_TRANSLATE_NOOP("ActionCatalogue", "Next article"), QT_TRANSLATE_NOOP("ActionCatalogue", "Open the article below in the list"), "go-next", "Ctrl+PgDown", "View/Go to", 1},
    {"mention.next", QT_TRANSLATE_NOOP("ActionCatalogue", "Next mention"), QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the next mention of the selected entity"), nullptr, "F4", "View/Go to", 1},
    {"mention.previous", QT_TRANSLATE_NOOP("ActionCatalogue", "Previous mention"), QT_TRANSLATE_NOOP("ActionCatalogue", "Go to the mention of the selected entity before this one"), nullptr, "Shift+F4", "View/Go to", 1},
    {"mention.card", QT_TRANSLATE_NOOP("ActionCatalogue", "Show the name’s card"), QT_TRANSLATE_NOOP("ActionCatalogue", "See what the registry knows of the name at the cursor"), nullptr, "Ctrl+F4", "View/Go to", 1},
    {"mention.articles", QT_TRANSLATE_NOOP("ActionCatalogue", "All articles with this name"), QT_TRANSLATE_NOOP("ActionCatalogue", "See which articles mention the name at the cursor or in the list, and with whom"), nullptr, "Ctrl+Shift+F4", "View/Go to", 1},
    {"mention.pairs", QT_TRANSLATE_NOOP("ActionCatalogue", "Who with whom"), QT_TRANSLATE_NOOP("ActionCatalogue", "See which names of this article stand together, here and in the archive"), nullptr, "Ctrl+Shift+W", "View/Go to", 1},
    {"language.english", QT_TRANSLATE_NOOP("ActionCatalogue", "English"), QT_TRANSLATE_NOOP("ActionCatalogue", "Show the program in English"), nullptr, nullptr, "View/Language", 0, false, anywhere, true, "language"},
    {"language.arabic", QT_TRANSLATE_NOOP("ActionCatalogue", "Arabic"), QT_TRANSLATE_NOOP("ActionCatalogue", "Show the program in Arabic"), nullptr, nullptr, "View/Language", 0, false, anywhere, true, "language"},
    {"theme.system", QT_TRANSLATE_NOOP("ActionCatalogue", "As the system"), QT_TRANSLATE_NOOP("ActionCatalogue", "Light or dark as the system is set"), nullptr, nullptr, "View/Theme", 0, false, anywhere, true, "theme"},
    {"theme.light", QT_TRANSLATE_NOOP("ActionCatalogue", "Light"), QT_TRANSLATE_NOOP("ActionCatalogue", "Dark text on a light ground"), nullptr, nullptr, "View/Theme", 0, false, anywhere, true, "theme"},
    {"theme.dark", QT_TRANSLATE_NOOP("ActionCatalogue", "Dark"), QT_TRANSLATE_NOOP("ActionCatalogue", "Light text on a dark ground"), nullptr, nullptr, "View/Theme", 0, false, anywhere, true, "theme"},

    {"app.palette", QT_TRANSLATE_NOOP("ActionCatalogue", "Find a command…"), QT_TRANSLATE_NOOP("ActionCatalogue", "Do anything by typing its name"), "edit-find", "Ctrl+Shift+P", "Help", 0},
    {"app.shortcuts", QT_TRANSLATE_NOOP("ActionCatalogue", "Keyboard shortcuts"), QT_TRANSLATE_NOOP("ActionCatalogue", "See and change all keys"), "input-keyboard", "F1", "Help", 0},
    {"app.about", QT_TRANSLATE_NOOP("ActionCatalogue", "About Nashra"), QT_TRANSLATE_NOOP("ActionCatalogue", "Version and licence"), "help-about", nullptr, "Help", 1},
    // clang-format on
});

constexpr std::array menus = std::to_array<MenuSpec>({
    {"File", QT_TRANSLATE_NOOP("ActionCatalogue", "&File")},
    {"Edit", QT_TRANSLATE_NOOP("ActionCatalogue", "&Edit")},
    {"Format", QT_TRANSLATE_NOOP("ActionCatalogue", "F&ormat")},
    {"Article", QT_TRANSLATE_NOOP("ActionCatalogue", "&Article")},
    {"Bulletin", QT_TRANSLATE_NOOP("ActionCatalogue", "&Bulletin")},
    {"View", QT_TRANSLATE_NOOP("ActionCatalogue", "&View")},
    {"View/Workspace", QT_TRANSLATE_NOOP("ActionCatalogue", "&Workspace"), 0},
    {"View/Go to", QT_TRANSLATE_NOOP("ActionCatalogue", "&Go to"), 1},
    {"View/Language", QT_TRANSLATE_NOOP("ActionCatalogue", "&Language"), 2},
    {"View/Theme", QT_TRANSLATE_NOOP("ActionCatalogue", "&Theme"), 2},
    {"Help", QT_TRANSLATE_NOOP("ActionCatalogue", "&Help")},
});

} // namespace

std::span<const ActionSpec> actionCatalogue()
{
    return actions;
}

std::span<const MenuSpec> menuCatalogue()
{
    return menus;
}

const ActionSpec *findAction(QStringView id)
{
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const ActionSpec &spec) { return id == QLatin1StringView(spec.id); });
    return found == actions.end() ? nullptr : &*found;
}

QString translatedActionText(const char *sourceText)
{
    return QCoreApplication::translate("ActionCatalogue", sourceText);
}

} // namespace nashra::presentation
