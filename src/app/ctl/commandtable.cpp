// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "app/ctl/commands/commands.h"

namespace nashra::app {

namespace {

constexpr OptionSpec common[] = {
    {"newsroom", "n", "LOCATION", "the newsroom: a file, or postgresql://user@host/database"},
    {"as", nullptr, "LOGIN", "who acts"},
    {"json", nullptr, nullptr, "answer with one JSON object"},
    {"help", "h", nullptr, "show the help"},
    {"version", nullptr, nullptr, "show the version"},
};

constexpr OptionSpec revision{"revision", nullptr, "N", "refuse if the article has moved on from this revision"};
constexpr OptionSpec to{"to", nullptr, "FOLDER", "write the released texts there, as html and as plaintext"};
constexpr OptionSpec language{"language", nullptr, "en|ar", "only this language"};

constexpr OptionSpec importOptions[] = {
    {"desk", nullptr, "DESK", "the desk the stories belong to"},
    {"slug", nullptr, "SLUG", "the working name; for a single file"},
    {"language", nullptr, "en|ar", "the language, whatever the text looks like"},
    {"submit", nullptr, nullptr, "submit them at once"},
};
constexpr OptionSpec listOptions[] = {
    {"status", nullptr, "STATUS", "draft, submitted, approved, released, killed or spiked"},
    language,
    {"desk", nullptr, "DESK", "only this desk"},
    {"author", nullptr, "LOGIN", "only by this author"},
    {"search", nullptr, "WORDS", "only with all of these words"},
    {"limit", nullptr, "N", "rows of a page; 50 if not given"},
    {"page", nullptr, "N", "which page; the newest articles are on page 1"},
};
constexpr OptionSpec proofOptions[] = {
    {"language", nullptr, "en|ar", "of the sentences, whatever the article is in; en if not given"},
    {"ignored", nullptr, nullptr, "list what people told the copy desk to ignore, too"},
};
constexpr OptionSpec relatedOptions[] = {{"limit", nullptr, "N", "at most so many articles; 20 if not given"}};
constexpr OptionSpec showOptions[] = {
    {"revision", nullptr, "N", "an older revision"},
    {"history", nullptr, nullptr, "who did what, and when"},
};
constexpr OptionSpec stepOptions[] = {revision};
constexpr OptionSpec returnOptions[] = {{"note", nullptr, "TEXT", "what to mend"}, revision};
constexpr OptionSpec killOptions[] = {
    {"reason", nullptr, "TEXT", "why"}, {"confirmed-by", nullptr, "LOGIN", "the second person"}, revision};
constexpr OptionSpec followUpOptions[] = {{"class", nullptr, "CLASS", "update, correction, refile or repeat"},
                                          revision};
constexpr OptionSpec releaseOptions[] = {to, revision};
constexpr OptionSpec exportOptions[] = {
    {"format", nullptr, "FORMAT", "html, plaintext, or an exporter of one's own"},
    {"to", nullptr, "FOLDER", "where to; made if it is not there"},
    {"option", nullptr, "KEY=VALUE", "an option of the format; may be given several times"},
    {"preview", nullptr, nullptr, "as it stands, marked as not for publication"},
};
constexpr OptionSpec createOptions[] = {{"language", nullptr, "en|ar", "the language of its articles"}};
constexpr OptionSpec bulletinListOptions[] = {{"limit", nullptr, "N", "at most so many; 20 if not given"}};
constexpr OptionSpec addOptions[] = {{"at", nullptr, "POSITION", "from 1; at the end if not given"}};
constexpr OptionSpec moveOptions[] = {{"to", nullptr, "POSITION", "from 1"}};
constexpr OptionSpec bulletinReleaseOptions[] = {to};
constexpr OptionSpec personal{"personal", nullptr, nullptr, "one's own list, not the newsroom's"};
constexpr OptionSpec wordListOptions[] = {personal, language};
constexpr OptionSpec wordOptions[] = {personal,
                                      {"language", nullptr, "en|ar", "the language, whatever letters a word has"}};
constexpr OptionSpec wordImportOptions[] = {personal};
constexpr OptionSpec kind{"kind", nullptr, "KIND", "person, organisation, place or event"};
constexpr OptionSpec entityListOptions[] = {
    kind,
    {"search", nullptr, "WORDS", "only with names that have words beginning so"},
    {"language", nullptr, "en|ar", "whose names they are ordered by; en if not given"},
    {"limit", nullptr, "N", "rows of a page; 50 if not given"},
    {"page", nullptr, "N", "which page"},
};
constexpr OptionSpec entityShowOptions[] = {{"revision", nullptr, "N", "as it was at an older revision"}};
constexpr OptionSpec entityAddOptions[] = {
    kind,
    {"name-ar", nullptr, "NAME", "the name in Arabic"},
    {"variant", nullptr, "NAME", "another spelling; may be given several times"},
    {"gender", nullptr, "GENDER", "masculine or feminine: what Arabic words agree with"},
    {"number", nullptr, "NUMBER", "singular, dual or plural"},
    {"identifier", nullptr, "SCHEME=VALUE", "what it is known by elsewhere; may be given several times"},
    {"note", nullptr, "TEXT", "to the desk"},
    {"add-same", nullptr, nullptr, "add it also where the registry may have it already"},
};
constexpr OptionSpec duplicateOptions[] = {{"limit", nullptr, "N", "at most so many pairs; 50 if not given"}};
constexpr OptionSpec entityArticleOptions[] = {{"limit", nullptr, "N", "at most so many articles; 50 if not given"}};
constexpr OptionSpec entityMentionOptions[] = {{"all", nullptr, nullptr, "all articles again, not only unread ones"}};
constexpr OptionSpec apartOptions[] = {{"undo", nullptr, nullptr, "take it back: they may be one"}};
constexpr OptionSpec entityImportOptions[] = {
    {"format", nullptr, "FORMAT", "csv, json or tbx; by the file's name if not given"},
    {"map", nullptr, "COLUMN=FIELD", "what a column of a table is about; may be given several times"},
    {"kind", nullptr, "KIND", "what entities are of which the file does not say it"},
    {"add-same", nullptr, nullptr, "add also those with a name that another of their kind has"},
    {"dry-run", nullptr, nullptr, "tell what would be added and what is wrong with the file; write nothing"},
};
constexpr OptionSpec entityExportOptions[] = {
    {"format", nullptr, "FORMAT", "csv, json or tbx; by the file's name if not given"}};
constexpr OptionSpec userAddOptions[] = {
    {"name", nullptr, "NAME", "the name in English"},
    {"name-ar", nullptr, "NAME", "the name in Arabic"},
    {"role", nullptr, "ROLE", "journalist, subeditor, translator or chief; may be given several times"},
};
constexpr OptionSpec userChangeOptions[] = {
    userAddOptions[0],
    userAddOptions[1],
    userAddOptions[2],
    {"active", nullptr, nullptr, "may work here again"},
    {"inactive", nullptr, nullptr, "has left; nothing of the past changes"},
};
constexpr OptionSpec newsroomChangeOptions[] = {
    {"name", nullptr, "NAME", "the name of the newsroom in English"},
    {"name-ar", nullptr, "NAME", "the name of the newsroom in Arabic"},
    {"agency", nullptr, "TEXT", "the agency as English datelines have it"},
    {"agency-ar", nullptr, "TEXT", "the agency as Arabic datelines have it"},
    {"desk", nullptr, "ID=NAME[=ARABIC]", "a desk; may be given several times"},
};
constexpr OptionSpec initOptions[] = {
    newsroomChangeOptions[0],
    newsroomChangeOptions[1],
    newsroomChangeOptions[2],
    newsroomChangeOptions[3],
    newsroomChangeOptions[4],
    {"user-name", nullptr, "NAME", "the name of the first user in English; the login where no name is given"},
    {"user-name-ar", nullptr, "NAME", "the name of the first user in Arabic"},
    {"demo", nullptr, nullptr, "fill it with the demonstration stories and their people"},
};

constexpr auto reading = Needs::Reading;
constexpr auto writing = Needs::Writing;
constexpr auto nothing = Needs::Nothing;

constexpr Command table[] = {
    {"import", "FILE… [--desk DESK] [--slug SLUG] [--language en|ar] [--submit]",
     "Read texts in as articles, one from each file",
     "A file that cannot be read does not stop the others. - stands for standard input. What a text holds besides\n"
     "headline, dateline, body and related items is told as a note.",
     writing, 1, -1, importOptions, run::import},
    {"list",
     "[--status STATUS] [--language en|ar] [--desk DESK] [--author LOGIN] [--search WORDS] [--limit N] [--page N]",
     "List articles, those that changed last first", "", reading, 0, 0, listOptions, run::list},
    {"proof", "ARTICLE [--language en|ar] [--ignored]", "Say what the copy desk finds in an article",
     "Each finding with its place, rule, text, the best fix and what is wrong, as the window says it. For words in no\n"
     "dictionary the likeliest ones are proposed; with --json all fixes are told. How much is ignored in the article "
     "is\n"
     "said at the end. Ends with 0 whatever is found.",
     reading, 1, 1, proofOptions, run::proof},
    {"related", "ARTICLE [--limit N]", "List what could be “Check also” of an article",
     "What is pinned first, then what shares the rarest names, with its score and what it shares; what was banned for\n"
     "the article is left out. Knows what was read: see entities mentions.",
     reading, 1, 1, relatedOptions, run::related},
    {"show", "ARTICLE [--revision N] [--history]", "Show an article", "", reading, 1, 1, showOptions, run::show},
    {"submit", "ARTICLE [--revision N]", "Hand a draft to the sub-editors", "", writing, 1, 1, stepOptions,
     run::submit},
    {"approve", "ARTICLE [--revision N]", "Approve a submitted article as it stands",
     "A sub-editor other than the author does this. A later change of the text drops the approval.", writing, 1, 1,
     stepOptions, run::approve},
    {"return", "ARTICLE --note TEXT [--revision N]", "Give a submitted article back to its author", "", writing, 1, 1,
     returnOptions, run::sendBack},
    {"reopen", "ARTICLE [--revision N]", "Make an approved article a draft again", "", writing, 1, 1, stepOptions,
     run::reopen},
    {"spike", "ARTICLE [--revision N]", "Put a draft or submitted article aside; nothing is deleted", "", writing, 1, 1,
     stepOptions, run::spike},
    {"unspike", "ARTICLE [--revision N]", "Take a spiked article up again", "", writing, 1, 1, stepOptions,
     run::unspike},
    {"kill", "ARTICLE --reason TEXT --confirmed-by LOGIN [--revision N]", "Withdraw a released article",
     "A chief does this, and a second person confirms. The bulletins and translations that hold the story are listed.",
     writing, 1, 1, killOptions, run::kill},
    {"follow-up", "ARTICLE --class CLASS [--revision N]", "Take a released article up again as its next version",
     "What was released stays what it was until the new version is approved and released.", writing, 1, 1,
     followUpOptions, run::followUp},
    {"bulletin create", "TITLE [ARTICLE…] --language en|ar", "Make a bulletin", "", writing, 1, -1, createOptions,
     run::bulletinCreate},
    {"bulletin list", "[--limit N]", "List bulletins, the newest first", "", reading, 0, 0, bulletinListOptions,
     run::bulletinList},
    {"bulletin show", "BULLETIN", "Show a bulletin with its articles", "", reading, 1, 1, {}, run::bulletinShow},
    {"bulletin rename", "BULLETIN TITLE", "Give a bulletin another title", "", writing, 2, 2, {}, run::bulletinRename},
    {"bulletin add", "BULLETIN ARTICLE… [--at POSITION]", "Put approved articles into a bulletin",
     "A change of an approved bulletin reopens it.", writing, 2, -1, addOptions, run::bulletinAdd},
    {"bulletin remove",
     "BULLETIN ARTICLE…",
     "Take articles out of a bulletin",
     "",
     writing,
     2,
     -1,
     {},
     run::bulletinRemove},
    {"bulletin move", "BULLETIN ARTICLE --to POSITION", "Move an article within a bulletin", "", writing, 2, 2,
     moveOptions, run::bulletinMove},
    {"bulletin approve", "BULLETIN", "Approve a bulletin as it stands", "", writing, 1, 1, {}, run::bulletinApprove},
    {"bulletin reopen", "BULLETIN", "Make an approved bulletin open again", "", writing, 1, 1, {}, run::bulletinReopen},
    {"bulletin release", "BULLETIN [--to FOLDER]", "Release an approved bulletin with all its articles",
     "The bulletin gets its number and is frozen.", writing, 1, 1, bulletinReleaseOptions, run::bulletinRelease},
    {"release", "ARTICLE|BULLETIN [--to FOLDER] [--revision N]", "Release an approved article or bulletin", "", writing,
     1, 1, releaseOptions, run::release},
    {"export", "ARTICLE|BULLETIN --format FORMAT --to FOLDER [--option KEY=VALUE…] [--preview]",
     "Write an article or bulletin to files",
     "What is not approved, under embargo or not for publication is written "
     "only as a preview.",
     reading, 1, 1, exportOptions, run::exportFiles},
    {"words list", "[--personal] [--language en|ar]", "List the words the spelling accepts besides its dictionaries",
     "", reading, 0, 0, wordListOptions, run::wordsList},
    {"words add", "WORD… [--personal] [--language en|ar]", "Let the spelling accept words",
     "A word in lower case is accepted in any, one with a capital only as it stands; in Arabic with and without "
     "tashkeel.",
     writing, 1, -1, wordOptions, run::wordsAdd},
    {"words remove", "WORD… [--personal] [--language en|ar]", "Let the spelling accept words no more",
     "From the newsroom's list sub-editors and chiefs take any word, others what they added themselves.", writing, 1,
     -1, wordOptions, run::wordsRemove},
    {"words import", "FILE… [--personal]", "Add the words of files",
     "UTF-8, a word in each line, # before a remark, /ar or /en after a word in other letters than its language's.\n"
     "- stands for standard input. A file that cannot be read stops all; lines that are no words are told.",
     writing, 1, -1, wordImportOptions, run::wordsImport},
    {"words export", "[FILE] [--personal] [--language en|ar]", "Write the words down as words import reads them",
     "Without a file, or with -, to standard output.", reading, 0, 1, wordListOptions, run::wordsExport},
    {"entities list", "[--kind KIND] [--search WORDS] [--language en|ar] [--limit N] [--page N]",
     "List the people, organisations, places and events of the registry, by name",
     "Where more are in the registry than in the list, that is told; with --json count is how many there are.", reading,
     0, 0, entityListOptions, run::entitiesList},
    {"entities show", "ENTITY [--revision N]", "Show an entity",
     "By one of its whole names, by its id, or by the first 8 or more characters of that.", reading, 1, 1,
     entityShowOptions, run::entitiesShow},
    {"entities history",
     "ENTITY",
     "Tell who changed an entity, and when",
     "Also of one that was removed or merged away, by its whole id.",
     reading,
     1,
     1,
     {},
     run::entitiesHistory},
    {"entities duplicates", "[--limit N]", "List entities that may be one, the surest first",
     "By a shared identifier, the same name, or names whose consonants agree across both scripts; not what was "
     "set apart.",
     reading, 0, 0, duplicateOptions, run::entitiesDuplicates},
    {"entities articles", "ENTITY [--limit N]", "List the articles that mention an entity, the newest first",
     "And how many articles of each month do. Only what was read for names is known: see entities mentions.", reading,
     1, 1, entityArticleOptions, run::entitiesArticles},
    {"entities mentions", "[--all]", "Read the archive for the names of the registry",
     "The window does so in the background; here one waits for it. What was read already is not read again, so it can\n"
     "be stopped and goes on where it was.",
     writing, 0, 0, entityMentionOptions, run::entitiesMentions},
    {"entities add", "NAME [--kind KIND] [--name-ar NAME] [--variant NAME…] [--identifier SCHEME=VALUE…] [--add-same]",
     "Put an entity into the registry",
     "Where one of the same kind has the same name, an identifier of it or a name that sounds alike, that is told and\n"
     "nothing is added.",
     writing, 1, 1, entityAddOptions, run::entitiesAdd},
    {"entities merge",
     "ENTITY OTHER",
     "Make one entity of two",
     "The first takes over what only the other has; what points to the other leads to it from then on.",
     writing,
     2,
     2,
     {},
     run::entitiesMerge},
    {"entities unmerge",
     "ID",
     "Take a merge back",
     "The id is that of the one that was merged away. What was changed since is kept.",
     writing,
     1,
     1,
     {},
     run::entitiesUnmerge},
    {"entities apart", "ENTITY OTHER [--undo]", "Say that two entities are two, however alike they look",
     "They are not listed as duplicates any more.", writing, 2, 2, apartOptions, run::entitiesApart},
    {"entities split",
     "ENTITY NAME…",
     "Make an entity of its own of some of the names of one",
     "",
     writing,
     2,
     -1,
     {},
     run::entitiesSplit},
    {"entities restore",
     "ENTITY REVISION",
     "Make an entity again what it was",
     "Also one that was removed, by its whole id. Nothing is lost: it is a further revision.",
     writing,
     2,
     2,
     {},
     run::entitiesRestore},
    {"entities import", "FILE [--format FORMAT] [--map COLUMN=FIELD…] [--kind KIND] [--add-same] [--dry-run]",
     "Put the entities of a file into the registry, all or none",
     "Tables (csv), Popolo and Wikidata (json) and termbases (tbx). A row that is no entity is told and does not stop\n"
     "the others; what the registry has under the same identifier stays as it is there. One with the name of\n"
     "another of its kind, in the registry or earlier in the file, is told and left out. Fields of columns are kind,\n"
     "name, variant, short, acronym, adjective, title, from, to and used-from (each also with .en or .ar), gender,\n"
     "number, wikidata, identifier:SCHEME, note, id and skip; several values in a cell are separated by |.",
     writing, 1, 1, entityImportOptions, run::entitiesImport},
    {"entities export", "FILE [--format FORMAT]", "Write the whole registry to a file",
     "Tables and json keep everything, so that what is read in again is the same. Tbx keeps kinds, names,\n"
     "gender, number, identifiers and notes, and has no place for titles and relations: how many were left out is "
     "told.",
     reading, 1, 1, entityExportOptions, run::entitiesExport},
    {"entities packs",
     "",
     "List the packs of entities that come with the program",
     "",
     nothing,
     0,
     0,
     {},
     run::entitiesPacks},
    {"entities add-pack",
     "NAME",
     "Put a pack of entities into the registry",
     "What the registry has already stays as it is.",
     writing,
     1,
     1,
     {},
     run::entitiesAddPack},
    {"verify",
     "",
     "Check the file, the audit chain and the text of every revision",
     "",
     reading,
     0,
     0,
     {},
     run::verify},
    {"backup",
     "FILE",
     "Copy the newsroom file, also while it is in use, and check the copy",
     "A newsroom on a server is backed up with pg_dump.",
     writing,
     1,
     1,
     {},
     run::backup},
    {"users", "", "List the people of the newsroom", "", reading, 0, 0, {}, run::users},
    {"users add", "LOGIN --role ROLE… [--name NAME] [--name-ar NAME]", "Let somebody in", "A chief does this.", writing,
     1, 1, userAddOptions, run::usersAdd},
    {"users change", "LOGIN [--role ROLE…] [--name NAME] [--name-ar NAME] [--active|--inactive]",
     "Change what is known of somebody", "The roles given take the place of those there were. A chief does this.",
     writing, 1, 1, userChangeOptions, run::usersChange},
    {"newsroom", "", "Show what the newsroom is called, and its desks", "", reading, 0, 0, {}, run::newsroom},
    {"newsroom change", "[--name NAME] [--name-ar NAME] [--agency TEXT] [--agency-ar TEXT] [--desk ID=NAME[=ARABIC]…]",
     "Change what the newsroom is called, add or rename desks",
     "A desk that is there is given another name, one that is not is added. A chief does this.", writing, 0, 0,
     newsroomChangeOptions, run::newsroomChange},
    {"init", "LOCATION [--name NAME] [--agency TEXT] [--desk ID=NAME[=ARABIC]…] [--demo]", "Make a new newsroom",
     "Who runs it becomes its first user and chief.", nothing, 1, 1, initOptions, run::init},
    {"help", "[COMMAND]", "Show the help on a command, or the commands there are", "", nothing, 0, 2, {}, run::help},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

std::span<const OptionSpec> commonOptions()
{
    return common;
}

} // namespace nashra::app
