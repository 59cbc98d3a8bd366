/** Everything that the command line says, in English. `nl.ts` has the same keys; `_one` and `_other` are i18next's plural forms. */
export const en = {
  help: `bitekst joins English and Dutch texts: cut, compare, find.

Usage
  bitekst segment FILE           one text, cut into segments
  bitekst align SOURCE TARGET    a text and its translation, sentence by sentence
  bitekst pair FOLDER FOLDER     which documents of two folders translate each other
  bitekst claims FILE FILE…      texts on one matter: who claims what, and where they disagree
  bitekst check SOURCE TARGET    what a translation lacks, adds or gets wrong
  bitekst drift SOURCE TARGET    two trees of documents: what a translation has to follow, sentence by sentence
  bitekst glossary SOURCE TARGET terms and their translations, as a glossary
  bitekst terms GLOSSARY SOURCE TARGET   where a translation does not keep to a glossary
  bitekst import MEMORY FILE…    units of text and translation into a memory
  bitekst lookup MEMORY TEXT     what a memory knows of a text: translations, or where its words stand
  bitekst convert IN… OUT…       from one file format to another, and what is lost
  bitekst train --pairs FILE…    a model for two languages, from your own sentence pairs
  bitekst queue ACTION           the work of align and claims, shared by many machines
  bitekst help COMMAND           all that a command can do

Options
  -h, --help       this text, or a command's
      --version    the version
      --ui LANG    en or nl: the language of messages (without it: your locale)

Results go to standard output, all else to standard error. FILE may be - for standard input.
Exit status: 0 done, 1 nothing found, 2 wrong use or a file that cannot be read.
`,
  'help.segment': `Cuts a text into sentences, headings, list items and boilerplate.

Usage
  bitekst segment [options] FILE

Options
  -l, --lang LANG       the language of the text, as a tag: en, nl, nl-BE (without it: detected)
      --as KIND         the files are markdown, mdx, html, asciidoc or text (without it: by their names)
  -f, --format FORMAT   table (default), text (a segment a line), json, jsonl, tsv, markdown
{{common}}
Exit status: 0 done, 2 wrong use or a file that cannot be read.
`,
  'help.align': `Aligns a text with its translation: beads of segments, in order, each with a score of 0 to 1.

Usage
  bitekst align [options] SOURCE TARGET
  bitekst align --jsonl [options] [FILE]

Options
  -l, --lang LANG,LANG  the languages of the two texts: en,nl (without it: detected)
      --as KIND         the files are markdown, mdx, html, asciidoc or text (without it: by their names)
  -f, --format FORMAT   table (default), json (the bitext, whole), jsonl, tsv, markdown
      --min-score N     only beads that join both sides and score N or more (not with json)
      --at-precision N  only beads of a score of which so many are right, 0.5 to 0.995 (0.99: 99 in 100)
      --max-bead N      at most N segments in a bead, both sides together, 2 to 6
      --anchors FILE    segments that belong together: two numbers a line, counted from 1
      --lock-paragraphs paragraph 1 answers paragraph 1, and so on; there must be as many
      --dictionary FILE words or translated sentences to learn from: .dic (hunalign), .tsv, .index or .dict.dz
                        (dictd, FreeDict), .tmx and other formats of units; may be given more than once
      --explain         why: what agrees, what clashes, what has no answer
      --model MODEL     a model that bitekst train made, for its two languages
      --jsonl           pairs as JSON Lines from FILE or standard input, alignments as JSON Lines, in order:
                        {"id": 1, "source": "text", "target": "text"} (schema/jobs.schema.json); a pair
                        that fails becomes {"id", "error"}, and exit status 1
      --workers N       threads for --jsonl (default: one a core; 0: none but this one)
{{common}}
Exit status: 0 done, 1 nothing joins the two texts, 2 wrong use or a file that cannot be read.
`,
  'help.pair': `Finds which documents of two folders translate each other: by content, and by path as evidence. One folder
that holds both languages will do.

Usage
  bitekst pair [options] SOURCE TARGET
  bitekst pair [options] FOLDER

Options
  -l, --lang LANG,LANG  the languages of the two sides: en,nl (without it: what most documents are in)
  -f, --format FORMAT   table (default), json, jsonl, tsv, jobs (each pair with its texts,
                        for align --jsonl and queue add)
      --min-score N     pairs of this score or more, 0 to 1 (default 0.5)
      --explain         why: content, shared words, path, length (not with tsv)
      --model FILE      a model that bitekst train made (without it: the one of this package)
{{common}}
Exit status: 0 done, 1 no pair, 2 wrong use or a file that cannot be read.
`,
  'help.claims': `Finds the claims of two texts or more on one matter: which texts make each, in whose words, and what
they disagree on.

Usage
  bitekst claims [options] FILE FILE…
  bitekst claims --jsonl [options] [FILE]

Options
  -l, --lang LANG,…     a language for all texts, or one for each: en,en,nl (without it: detected)
      --as KIND         the files are markdown, mdx, html, asciidoc or text (without it: by their names)
  -f, --format FORMAT   table (default), json (the alignment, whole), jsonl (a claim a line),
                        tsv (a member a line), markdown, html (one page, to put in a file)
      --min-score N     join two segments from this score on, 0 to 1 (default 0.5)
      --only KIND       shared (made by two texts or more), single, or conflicts
      --full            table: every wording whole, every single claim
      --model MODEL     a model that bitekst train made, for its two languages
      --jsonl           sets of texts as JSON Lines from FILE or standard input, their claims as JSON Lines, in
                        order: {"id": 1, "documents": ["text", "text"]} (schema/jobs.schema.json); a set that
                        fails becomes {"id", "error"}, and exit status 1
      --workers N       threads for --jsonl (default: one a core; 0: none but this one)
{{common}}
Exit status: 0 done, 1 no claim of the KIND asked for, 2 wrong use or a file that cannot be read.
`,
  'help.convert': `Converts between file formats of texts and their translations, or of glossaries, and says what is lost.

Usage
  bitekst convert [options] INPUT… OUTPUT…

Formats, with the files that they take where it is not one
  tmx, xliff, csv, tsv, po, jsonl, review   units of text
  moses (source + target)                   two texts, line by line
  i18next (source + target)                 resources: locales/en/shop.json locales/nl/shop.json
  ladder, vecalign (numbers + source + target)
  tbx, tbx2, terms-csv, terms-tsv, terms-jsonl, deepl   glossaries
An INPUT such as memory.btm or postgres://… is a memory; of a damaged one comes out what can be read.
With an OUTPUT such as i18next.d.ts, the types of resources in one language (--lang en; without it: of the first file).

Options
      --from FORMAT     the format of INPUT (without it: by the end of its name)
      --to FORMAT       the format of OUTPUT (without it: by the end of its name)
  -l, --lang LANG,LANG  source and target, for files that do not say: en,nl
      --delimiter NAME  between cells of csv, review and terms-csv: comma (default), semicolon, tab
      --dry-run         write nothing, say what would be lost
{{common}}
Exit status: 0 done, 1 no record (with --dry-run: something would be lost), 2 wrong use or a file that cannot be read.
`,
  'help.train': `Trains a model: the words of two languages in one space, in a file of a few megabytes.

Usage
  bitekst train [options] --pairs FILE --source LANG --target LANG --out MODEL

Options
      --pairs FILE      sentence pairs, once for each file: TSV (source, tab, target), TMX, or the name of two
                        Moses files without their languages (corpus for corpus.en and corpus.nl)
      --dictionary FILE words and their translations, as TSV; may be given more than once
      --source LANG     the language of the first column: en
      --target LANG     the language of the second: nl
  -o, --out MODEL       where the model goes
      --checkpoint FILE where the state is kept, to go on from after an interruption (default MODEL.checkpoint;
                        removed when the model is there)
      --checkpoint-every N  keep it every so many batches (default: every half minute)
      --dimensions N    numbers a vector, a multiple of 8 (default 128)
      --words N         most words with a vector of their own (default 83000)
      --steps N         batches (default: enough to see each pair twenty times)
      --seed N          another run of chance (default 1): the same seed and files give the same model
      --threads N       cores to use (default: all); the model does not depend on it
{{common}}
Exit status: 0 done, 2 wrong use or a file that cannot be read.
`,
  'help.import': `Puts the units of files into a translation memory, which is made where there is none. Units that it has already are not
put in twice. MEMORY is a file, or a database: postgres://user@host/database?schema=bitekst (password: PGPASSWORD).

Usage
  bitekst import [options] MEMORY FILE…

Options
      --from FORMAT     the format of the files (without it: by the ends of their names): tmx, xliff, csv, tsv, po, jsonl, review,
                        i18next (.json, all languages at once: locales/en/app.json locales/nl/app.json)
  -l, --lang LANG,LANG  source and target, for files that do not say: en,nl
      --domain NAME     the subject field of units that name none
      --dry-run         write nothing, say what would change
{{common}}
Exit status: 0 done, 1 no unit, 2 wrong use or a file that cannot be read.
`,
  'help.lookup': `Looks a text up in a translation memory: the same text, much the same, with numbers filled in. MEMORY is a file, or a
database: postgres://user@host/database?schema=bitekst (password: PGPASSWORD).

Usage
  bitekst lookup [options] MEMORY TEXT
  bitekst lookup --concordance [options] MEMORY PHRASE

Options
  -l, --lang LANG       the language of TEXT (without it: detected)
      --to LANG         the language of the translation (without it: the other one)
      --min-similarity N  from which similarity on, 0 to 1 (default 0.7)
      --measure WHAT    words (default): edits of words and letters, numbers alike; characters: edits of the plain text
      --limit N         how many (default 10; 50 lines of a concordance)
      --domain NAME     only units of this subject field
      --concordance     where the words stand, in their sentences; * is a gap, *5 one of up to five words
      --lemma           concordance: a word stands for all its forms
      --translations    how the words were translated, and how often
  -f, --format FORMAT   table (default), json, jsonl, tsv
{{common}}
Exit status: 0 done, 1 nothing found, 2 wrong use or a file that cannot be read.
`,
  'help.check': `Checks a text against its translation: what it lacks, adds, leaves untranslated or gets wrong.

Usage
  bitekst check [options] SOURCE TARGET   two texts, or two JSON files of i18next's resources
  bitekst check [options] FOLDER          i18next's resources: locales, with locales/en/common.json and locales/nl/common.json in it
  bitekst check [options] FILE            pairs: a bitext (align -f json), TMX, XLIFF, PO, CSV, TSV, JSON Lines

Options
  -l, --lang LANG,LANG  the languages of source and target: en,nl (without it: detected, or as the file says)
      --as KIND         the files are markdown, mdx, html, asciidoc or text (without it: by their names)
      --from FORMAT     the format of a file of pairs (without it: by its name)
  -f, --format FORMAT   table (default), json, junit, sarif, github (annotations of a workflow), html
      --only CODES      only these findings, with commas: number-mismatch,missing
      --severity CODE=LEVEL   error, warning, info or off, for a code; may be given more than once
      --min-score N     only findings that score N or more (default 0.5)
      --fail-under X    what exit status 1 is for: error, warning (default) or info, that severity and worse;
                        or a number of 0 to 1, the least share of pairs without a finding
{{common}}
Codes: missing, added, number-mismatch, date-mismatch, name-mismatch, term, untranslated, duplicate, placeholder,
markup, order; off by default: negation-mismatch, length, correspondence. Of resources also missing-key, extra-key,
plural, correspondence, and stale, by the lock that bitekst drift FOLDER --update writes.
Exit status: 0 all well, 1 findings, 2 wrong use or a file that cannot be read.
`,
  'help.drift': `Compares two trees of documents: what the translation lacks, adds, has stale or gets wrong, as file and line.

Usage
  bitekst drift [options] SOURCE TARGET   two folders: docs/en docs/nl
  bitekst drift [options]                 what bitekst.config.ts says
  bitekst drift [options] PLACE           one folder with both (guide.en.md, guide.nl.md), or a pattern: "docs/{lang}/**/*.md"

Reads Markdown, MDX, HTML, AsciiDoc, plain text, i18next's JSON and gettext's PO. A lock file keeps what was accepted last;
with it, only what changed since is judged. Without it everything is, and git hints at what changed.

Options
  -u, --update          accept the trees as they are: write the lock
      --since REF       what changed since a commit, branch or tag of git; the lock is left alone
      --lock FILE       the lock (default bitekst.lock)
      --no-lock         as if there were none
      --all             judge what was accepted as well
      --baseline FILE   findings that are known, which do not count
      --update-baseline   write the findings of now to that file
      --config FILE     the configuration (without it: bitekst.config.ts, .js, .mjs or .json)
      --watch           again whenever a file changes
  -l, --lang LANG,LANG  the languages of source and target (without it: by the names of the folders, or detected)
  -f, --format FORMAT   table (default), json, junit, sarif, github (annotations of a workflow), html
      --only CODES      only these findings, with commas: stale,missing
      --severity CODE=LEVEL   error, warning, info or off, for a code; may be given more than once
      --min-score N     only findings that score N or more (default 0.5)
      --fail-under X    what exit status 1 is for: error, warning (default) or info, that severity and worse;
                        or a number of 0 to 1, the least share of pairs of files without a finding
      --workers N       threads (default: one a core; 0: none)
      --no-cache        work everything out anew
      --no-git          ask git nothing
{{common}}
A comment leaves a finding out: <!-- bitekst-ignore-next-line CODE: reason --> (also: -line, -file, -start and -end).
Exit status: 0 all well, 1 findings, 2 wrong use or a file that cannot be read.
`,
  'help.queue': `Aligns on more machines than one: one adds jobs to a queue in Redis or Valkey, any number work, one collects.
Each may be stopped at any point; the same command again goes on from there. The result is the same, byte for
byte, as that of bitekst align --jsonl and bitekst claims --jsonl.

Usage
  bitekst queue add [options] [FILE]   jobs as JSON Lines, as align --jsonl and claims --jsonl take them
  bitekst queue work [options]         does jobs, until it is stopped
  bitekst queue status [options]       how far the run is; exit status 1 while it is not done
  bitekst queue collect [options]      the results in the order of the jobs, as they come

Options of all
      --url URL         redis://user:password@host:6379, or rediss:// for TLS (without it: BITEKST_REDIS_URL,
                        which other users of this machine do not see)
      --run NAME        the run: one input and its results (default main)
      --patience N      seconds to wait for a server that went away (default 120)

Options of add
      --kind KIND       align (default) or claims
  -l, --lang LANG,LANG  the languages of the texts (without it: detected)
      --min-score N     as for align and claims
      --explain         as for align
      --model MODEL     a model that bitekst train made; work needs the same file
      --shard N         KiB of input in a shard, what a worker takes at a time (default 256; claims: 32)
      --max-waiting N   add no more while so many shards wait (default 1000)

Options of work
      --workers N       threads (default: one a core; 0: none but this one)
      --until-done      stop once all is done
      --take-over N     seconds of silence after which a worker counts as dead (default 30)
      --metrics-port N  serve /metrics for Prometheus and /health there (0: a free port)
      --metrics-host HOST   where they are served (default 127.0.0.1, this machine alone)

Options of status
  -f, --format FORMAT   table (default) or json

Options of collect
  -o, --out FILE        .jsonl, a memory (.btm or postgres://…), .tmx or another format of units (default -)
      --no-wait         do nothing while the run is not done
      --release         take what is safely in FILE out of the server, and in the end the run
{{common}}
Exit status: 0 done, 1 not done yet or a job failed, 2 wrong use, a file or server that does not do.
`,
  'help.glossary': `Finds terms and their translations, as candidates for a glossary, the likeliest first.

Usage
  bitekst glossary [options] SOURCE TARGET   two texts that translate each other
  bitekst glossary [options] FILE…           pairs: TMX, XLIFF, PO, CSV, TSV, JSON Lines, or a memory

Options
  -l, --lang LANG,LANG  the two languages: en,nl (without it: detected, or as the files say)
      --as KIND         the texts are markdown, mdx, html, asciidoc or text (without it: by their names)
      --from FORMAT     the format of files of pairs (without it: by their names)
  -f, --format FORMAT   table (default), csv, tsv, tbx, json, markdown, html, i18next
      --min-score N     only entries that score N or more (default 0.2)
      --min-frequency N only terms that occur so often (default 2)
      --limit N         at most so many entries, the best
  -u, --update FILE     brings a glossary (JSON, CSV, TSV, TBX) up to date: decisions, notes and ids stay, new
                        entries are added; with --format the whole is also written to standard output
      --dry-run         with --update: say what would be added, and change no file
{{common}}
Exit status: 0 done, 1 nothing found, 2 wrong use or a file that cannot be read.
`,
  'help.terms': `Checks a translation against a glossary: missing, forbidden and inconsistent translations of terms.

Usage
  bitekst terms [options] GLOSSARY SOURCE TARGET   two texts
  bitekst terms [options] GLOSSARY FILE            pairs: TMX, XLIFF, PO, CSV, TSV, JSON Lines

Options
  -l, --lang LANG,LANG  the languages of source and target: en,nl (without it: detected, or as the file says)
      --as KIND         the texts are markdown, mdx, html, asciidoc or text (without it: by their names)
      --from FORMAT     the format of a file of pairs (without it: by its name)
  -f, --format FORMAT   table (default), json, junit, sarif, github (annotations of a workflow), html
      --candidates      terms that no one has approved yet count as well
{{common}}
GLOSSARY is JSON (glossary -f json), CSV, TSV, TBX or JSON Lines; terms of which it says no status count as approved.
Exit status: 0 all well, 1 findings, 2 wrong use or a file that cannot be read.
`,
  'help.common': `  -q, --quiet           no notices and no progress
      --no-color        no colour (also: NO_COLOR=1)
      --ui LANG         en or nl: the language of messages
  -h, --help            this text
`,

  'usage.unknownCommand': 'got command "{{command}}", expected one of {{commands}}',
  'usage.unknownOption': 'got option {{option}}, which {{command}} does not have',
  'usage.needsValue': 'option {{option}} needs a value',
  'usage.takesNoValue': 'option {{option}} takes no value, got "{{value}}"',
  'usage.badChoice': 'got {{option}} {{value}}, expected one of {{choices}}',
  'usage.badScore': 'got {{option}} {{value}}, expected a number of 0 to 1',
  'align.badAnchor': '{{file}}, line {{line}}: got "{{got}}", expected the numbers of a source and a target segment, from 1 on',
  'align.badDemand': 'cannot align so: {{reason}}',
  'align.unknownDictionary': 'no known dictionary ends like {{file}}: expected .dic, .tsv, .txt, .index, .dict, .dict.dz, or a file of {{formats}}',
  'usage.badWhole': 'got {{option}} {{value}}, expected a whole number of {{least}} or more',
  'usage.missingOption': 'option {{option}} is needed',
  'usage.noFilesHere': 'got "{{file}}", expected options only: name the files with --pairs',
  'usage.badTraining': 'cannot train so: {{reason}}',
  'usage.badLanguage': 'got language "{{value}}", expected a tag such as en, nl or nl-BE',
  'usage.languageCount': 'got {{got}} languages for {{files}} files, expected one for all or one for each',
  'usage.languageCountOne': 'got {{got}} languages for one file, expected one',
  'usage.fileCount_one': 'expected 1 file, got {{got}}',
  'usage.fileCount_other': 'expected {{count}} files, got {{got}}',
  'usage.fewFiles': 'expected two files or more, got {{got}}: claims are compared between texts',
  'usage.noFiles': 'no files given',
  'usage.stdinTwice': 'got - more than once; standard input can be read only once',
  'usage.minScoreJson': '--min-score does not go with --format json: a bitext accounts for every segment. Take jsonl',
  'usage.notWithJsonl': '{{option}} does not go with --jsonl',
  'usage.onlyWithJsonl': '{{option}} goes only with --jsonl',
  'usage.tryHelp': 'See: bitekst {{command}} --help',

  'file.missing': '{{file}}: no such file',
  'file.directory': '{{file}} is a folder, expected a file',
  'file.denied': '{{file}}: no permission to read it',
  'file.unreadable': '{{file}} cannot be read: {{reason}}',
  'file.unwritable': '{{file}} cannot be written: {{reason}}',
  'file.empty': '{{file}} is empty: there is no text in it',
  'file.notUtf8': '{{file}} is not UTF-8: byte {{byte}} (0x{{hex}}) fits nothing. Save the file as UTF-8',
  'file.utf16': '{{file}} is UTF-16, expected UTF-8. Save the file as UTF-8',
  'file.standardInput': 'standard input',
  'file.noLanguage': '{{file}} is neither English nor Dutch for certain; name its language with --lang',

  'notice.sameFile': '{{file}} is given more than once: its claims will all be shared',
  'notice.sameLanguage': 'both texts are in {{language}}',
  'notice.leftInSource': '{{file}} seems to be in {{language}} as well; it is taken for a text in {{other}} that was left so (--lang says otherwise)',
  'notice.looselyJoined': 'most segments stand alone: these look like two texts on one matter, not a translation. Try: bitekst claims {{files}}',
  'notice.nothingJoined': 'nothing joins the two texts',
  'notice.nothingFound': 'no claim to show',
  'notice.nothingPaired': 'no document of one side translates one of the other',
  'pair.noDocuments': '{{folder}} has no document with text in it (md, mdx, html, adoc, txt)',
  'pair.noFolder': '{{folder}} is a file, expected a folder',
  'pair.leftOut_one': '{{count}} document is in neither language and left out',
  'pair.leftOut_other': '{{count}} documents are in neither language and left out',
  'pair.summary': '{{pairs}}, {{alone}} without a counterpart',
  'pair.count_one': '{{count}} pair',
  'pair.count_other': '{{count}} pairs',
  'pair.vector': 'meaning',
  'pair.words': 'words in common',
  'pair.path': 'path',
  'pair.name': 'file name',
  'pair.length': 'length',
  'pair.lead': 'lead over others',
  'notice.jobsFailed_one': '{{failed}} of {{count}} job failed; its record says why',
  'notice.jobsFailed_other': '{{failed}} of {{count}} jobs failed; their records say why',
  'notice.terminalInput': 'reading what you type; end with Ctrl-D',

  'progress.reading': 'reading',
  'progress.comparing': 'comparing',
  'import.files': 'expected a memory and the files to put into it',
  'import.done_one': '{{file}}: {{count}} unit added, {{updated}} updated, {{unchanged}} known already, {{skipped}} left out (no translation)',
  'import.done_other': '{{file}}: {{count}} units added, {{updated}} updated, {{unchanged}} known already, {{skipped}} left out (no translation)',
  'resources.keyRepeated_one': '{{count}} key stands twice ({{key}}, {{file}}:{{line}}); what i18next finds was taken',
  'resources.keyRepeated_other': '{{count}} keys stand twice (the first: {{key}}, {{file}}:{{line}}); what i18next finds was taken',
  'resources.valueNotText_one': '{{count}} value is no text ({{key}}, {{file}}:{{line}}) and was left out',
  'resources.valueNotText_other': '{{count}} values are no text (the first: {{key}}, {{file}}:{{line}}) and were left out',
  'import.would_one': '{{file}}: {{count}} unit would be added, {{updated}} updated; {{unchanged}} are known already, {{skipped}} would be left out (no translation)',
  'import.would_other': '{{file}}: {{count}} units would be added, {{updated}} updated; {{unchanged}} are known already, {{skipped}} would be left out (no translation)',
  'lookup.arguments': 'expected a memory and a text',
  'lookup.noLanguage': 'the language of the text is not plain; name it with --lang (the memory has {{languages}})',
  'lookup.nothing': 'nothing found for "{{text}}" ({{language}})',
  'lookup.more': 'there are more lines; --limit shows more',
  'match.context': 'in context',
  'match.exact': 'the same',
  'match.fuzzy': 'much alike',
  'match.meaning': 'by meaning',
  'usage.badCount': 'got {{option}} {{value}}, expected a whole number',
  'progress.importing': 'reading units',
  'progress.converting': 'converting (MiB)',

  'convert.parts': '{{from}} takes {{inputs}} and {{to}} takes {{outputs}}, got {{got}} files',
  'convert.stdoutParts': '{{to}} has more files than one, and standard output is only one',
  'convert.unknownFile': '{{file}} does not say its format; name it with {{option}}: {{formats}}',
  'convert.twoLanguages': 'got --lang {{value}}, expected two languages such as en,nl',
  'convert.damage': '{{file}} is damaged: bytes {{from}} to {{to}}: {{problem}}',
  'convert.salvaged_one': '{{count}} unit of it can be read',
  'convert.salvaged_other': '{{count}} units of it can be read',
  'convert.typed_one': 'types of {{count}} key in {{language}} written',
  'convert.typed_other': 'types of {{count}} keys in {{language}} written',
  'convert.wouldType_one': 'types of {{count}} key in {{language}} would be written',
  'convert.wouldType_other': 'types of {{count}} keys in {{language}} would be written',
  'convert.converted_one': '{{count}} record converted from {{from}} to {{to}}',
  'convert.converted_other': '{{count}} records converted from {{from}} to {{to}}',
  'convert.wouldConvert_one': '{{count}} record would be converted from {{from}} to {{to}}',
  'convert.wouldConvert_other': '{{count}} records would be converted from {{from}} to {{to}}',
  'convert.lost_one': '{{format}} cannot hold {{what}}: lost in {{count}} record',
  'convert.lost_other': '{{format}} cannot hold {{what}}: lost in {{count}} records',
  'issue.fromLine': '{{what}}, from line {{line}} on',
  'feature.unitId': 'names of units',
  'feature.score': 'scores',
  'feature.spans': 'places of the sides in their texts',
  'feature.segments': 'segments that make up a side',
  'feature.markup': 'markup inside texts',
  'feature.origin': 'origins of records',
  'feature.domain': 'subject fields',
  'feature.context': 'contexts that tell equal texts apart',
  'feature.created': 'dates of making',
  'feature.changed': 'dates of change',
  'feature.author': 'authors',
  'feature.state': 'states of translation',
  'feature.quality': 'marks for quality',
  'feature.notes': 'notes',
  'feature.properties': 'properties of other programs',
  'feature.lineBreaks': 'line breaks inside texts',
  'feature.oneSided': 'sides without a counterpart',
  'feature.manyLanguages': 'languages beyond two',
  'feature.manyPairs': 'pairs of languages beyond the first',
  'feature.entryId': 'ids of entries',
  'feature.status': 'statuses of terms',
  'feature.lemma': 'lemmas',
  'feature.partOfSpeech': 'parts of speech',
  'feature.gender': 'genders',
  'feature.form': 'kinds of form (abbreviation, variant)',
  'feature.termFrequency': 'frequencies of terms',
  'feature.termDocuments': 'document counts of terms',
  'feature.termNotes': 'notes on terms',
  'feature.definition': 'definitions',
  'feature.reasons': 'reasons of scores',
  'feature.frequency': 'frequencies',
  'feature.documents': 'document counts',
  'feature.examples': 'examples',
  'feature.alternatives': 'alternatives',
  'feature.flags': 'flags',
  'feature.synonyms': 'terms beyond the first of a language',
  'issue.characterReplaced_one': '{{count}} character that the format forbids was replaced by U+FFFD',
  'issue.characterReplaced_other': '{{count}} characters that the format forbids were replaced by U+FFFD',
  'issue.lineBreakReplaced_one': '{{count}} line break was changed',
  'issue.lineBreakReplaced_other': '{{count}} line breaks were changed',
  'issue.recordLeftOut_one': '{{count}} record was left out',
  'issue.recordLeftOut_other': '{{count}} records were left out',
  'issue.elementLeftOut_one': '{{count}} unknown element was left out',
  'issue.elementLeftOut_other': '{{count}} unknown elements were left out',
  'issue.attributeLeftOut_one': '{{count}} unknown attribute was left out',
  'issue.attributeLeftOut_other': '{{count}} unknown attributes were left out',
  'issue.valueUnknown_one': '{{count}} value was not understood',
  'issue.valueUnknown_other': '{{count}} values were not understood',
  'issue.textChanged_one': '{{count}} text was changed',
  'issue.textChanged_other': '{{count}} texts were changed',
  'issue.languageRepeated_one': '{{count}} repeated language became a unit of its own',
  'issue.languageRepeated_other': '{{count}} repeated languages became units of their own',
  'issue.sourceRepeated_one': '{{count}} source occurs more than once',
  'issue.sourceRepeated_other': '{{count}} sources occur more than once',
  'issue.idRepeated_one': '{{count}} id occurs more than once',
  'issue.idRepeated_other': '{{count}} ids occur more than once',
  'progress.training': 'training, loss {{loss}}, {{left}} left:',

  'train.done': '{{out}}: {{words}} words from {{pairs}} pairs, {{size}} MB',
  'train.resumed': 'going on from batch {{done}} of {{total}}, kept in {{file}}',
  'train.heldOut': 'of {{pairs}} pairs held out, {{percent}} % find each other among all',

  'check.noLocales': '{{folder}}: found no i18next files of {{source}} and {{target}}, such as {{source}}/common.json',
  'check.files': 'expected a text and its translation, or one file of pairs; got {{got}} files',
  'check.badSeverity': 'got --severity {{value}}, expected a code and a level such as number-mismatch=error',
  'check.badFailUnder': 'got --fail-under {{value}}, expected error, warning, info or a number of 0 to 1',

  'config.broken': '{{file}}: {{reason}}',
  'config.types': '{{file}} has TypeScript’s types in it, which Node {{version}} does not run; expected Node 22.18 or later, or bitekst.config.mjs',
  'drift.watching': 'watching {{places}}; Ctrl+C ends it',
  'drift.places': 'expected two folders, or one that holds both languages; got {{got}}',
  'drift.unreadable': '{{file}}: its name ends in no kind of document that drift reads',
  'drift.nothing': 'found no documents in {{places}}',
  'drift.oneLanguage': 'source and target are both in {{language}}; name their languages with --lang',
  'drift.comparing': 'comparing',
  'drift.compared_one': '{{count}} pair of files compared, {{ignored}} findings ignored, {{known}} in the baseline',
  'drift.compared_other': '{{count}} pairs of files compared, {{ignored}} findings ignored, {{known}} in the baseline',
  'drift.noLock': 'there is no {{file}}: judged by content alone; --update writes one',
  'drift.alone_one': '{{count}} file without a partner',
  'drift.alone_other': '{{count}} files without a partner',
  'drift.accepted_one': 'accepted {{count}} pair of files ({{changed}} changed) and {{alone}}, in {{file}}',
  'drift.accepted_other': 'accepted {{count}} pairs of files ({{changed}} changed) and {{alone}}, in {{file}}',
  'drift.baseline_one': '{{count}} finding is known from now on, in {{file}}',
  'drift.baseline_other': '{{count}} findings are known from now on, in {{file}}',
  'drift.needsBaseline': '--update-baseline expected --baseline FILE beside it',
  'drift.notTogether': '{{option}} and {{other}} do not go together',
  'drift.noGit': '--since expected a git repository here, and git',
  'drift.noCommit': 'got --since {{ref}}, expected a commit, branch or tag of this repository',
  'drift.ignoreNoReason': '{{file}}:{{line}}: an ignore comment without a reason ignores nothing; expected "CODE: reason"',
  'drift.ignoreUnknown': '{{file}}:{{line}}: an ignore comment names {{code}}, which is no code, and ignores nothing',

  'queue.actions': 'got action "{{got}}", expected one of {{actions}}',
  'queue.otherAction': '{{option}} does not go with bitekst queue {{action}}',
  'queue.noUrl': 'no server given: set BITEKST_REDIS_URL, or give --url redis://localhost:6379',
  'queue.notDurable': 'the server keeps no append-only file (appendonly no): when it crashes, the run is lost',
  'queue.adding': 'adding shards',
  'queue.collecting': 'collecting shards',
  'queue.heldMemory': 'the server\'s memory is nearly full: adding waits until results are collected with --release, or maxmemory is raised',
  'queue.added_one': '{{count}} shard in the input: {{added}} added, {{known}} there already, {{retried}} to be tried again',
  'queue.added_other': '{{count}} shards in the input: {{added}} added, {{known}} there already, {{retried}} to be tried again',
  'queue.addStopped': 'stopped; the same command again adds the rest',
  'queue.collectStopped': 'stopped; the same command again goes on',
  'queue.metrics': 'metrics at {{url}}',
  'queue.working': 'at work; Ctrl-C stops after the shards at hand',
  'queue.worked_one': '{{count}} shard done here: {{jobs}} jobs, {{failed}} of them failed',
  'queue.worked_other': '{{count}} shards done here: {{jobs}} jobs, {{failed}} of them failed',
  'queue.noRun': 'there is no such run: add an input first, or name another run with --run',
  'queue.stillAdding': 'so far (not all is added: the command that adds has not come to its end)',
  'queue.released_one': '({{count}} released)',
  'queue.released_other': '({{count}} released)',
  'queue.errorRecords_one': '({{count}} failed; its record says why)',
  'queue.errorRecords_other': '({{count}} failed; their records say why)',
  'queue.failure': 'shard {{shard}}, from line {{line}} on, failed: {{reason}}. Adding the input again has it tried again',
  'queue.row.kind': 'kind',
  'queue.row.shards': 'shards',
  'queue.row.waiting': 'waiting',
  'queue.row.active': 'at work',
  'queue.row.delayed': 'to be tried again',
  'queue.row.failed': 'failed',
  'queue.row.done': 'done',
  'queue.row.jobs': 'jobs done',
  'queue.row.input': 'input done',
  'queue.row.rate': 'throughput',
  'queue.row.workers': 'workers',
  'queue.releaseFile': '--release needs --out FILE: what is released is nowhere else',
  'queue.releasedBefore_one': 'the results of {{count}} shard were released to a file by an earlier collect: go on with the same --out FILE.jsonl and --release',
  'queue.releasedBefore_other': 'the results of {{count}} shards were released to a file by an earlier collect: go on with the same --out FILE.jsonl and --release',
  'queue.notDone_one': '{{done}} of {{count}} shard done',
  'queue.notDone_other': '{{done}} of {{count}} shards done',
  'queue.otherFile': '{{file}} is not the file to which results were released before: name that one',
  'queue.unknownFile': 'results cannot be written as {{file}}; expected a name that ends as one of these: {{formats}}',
  'queue.claimsLines': '{{file}}: claims are no units; collect them as .jsonl',
  'glossary.updated': '{{file}}: {{before}} entries before, {{added}} added',
  'glossary.nothing': 'no terms found; try --min-frequency 1, or more text',
  'glossary.unknownFile': '{{file}}: a glossary ends in .json, .csv, .tsv, .tbx or .jsonl',
  'terms.files': 'expected a glossary and a text with its translation, or a glossary and one file of pairs; got {{got}} files',
  'terms.nothingDecided': '{{file}}: none of its {{count}} entries is approved or forbidden, so there is nothing to check; --candidates takes candidates as well',

  'error.internal': 'bitekst failed, and it is not your fault: {{message}}',

  'segments.count_one': '{{count}} segment',
  'segments.count_other': '{{count}} segments',
  'texts.count_one': '{{count}} text',
  'texts.count_other': '{{count}} texts',
  'claims.count_one': '{{count}} claim',
  'claims.count_other': '{{count}} claims',
  'claims.alone': '{{count}} alone',
  'claims.leftOut': '{{count}} left out',
  'claims.summary': '{{texts}}, {{claims}}: {{shared}} made by more than one text, {{disputed}} disputed',
  'claims.shared': 'Made by more than one text',
  'claims.conflicts': 'Where texts disagree',
  'claims.single': 'Made by one text only',
  'claims.disputed': 'disputed',
  'claims.makers': '{{count}} of {{total}}',
  'claims.more_one': 'and {{count}} more (all with --only single)',
  'claims.more_other': 'and {{count}} more (all with --only single)',
  'claims.contradicts': '{{from}} against {{to}}',
  'claims.none': 'none',
  'align.summary': '{{beads}}: {{joined}} joined, {{alone}} without a counterpart',
  'beads.count_one': '{{count}} bead',
  'beads.count_other': '{{count}} beads',

  'column.claim': 'claim',
  'column.texts': 'texts',
  'column.text': 'text',
  'column.wording': 'wording',
  'column.disagreement': 'disagreement',
  'column.kind': 'kind',
  'column.score': 'score',
  'column.why': 'why',

  'kind.sentence': 'sentence',
  'kind.heading': 'heading',
  'kind.listItem': 'list item',
  'kind.boilerplate': 'boilerplate',

  'evidence.length': 'length',
  'evidence.lexicon': 'words',
  'evidence.cognate': 'cognate',
  'evidence.number': 'number',
  'evidence.date': 'date',
  'evidence.name': 'name',
  'evidence.vector': 'meaning',
  'evidence.structure': 'structure',
} as const;
