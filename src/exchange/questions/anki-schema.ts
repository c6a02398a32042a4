/*
 * The collection inside an .apkg in the form that every Anki since 2.0 imports: `collection.anki2`, schema 11.
 * Tables and JSON fields as in Anki's own source, rslib/src/storage/schema11.sql and docs of the legacy format.
 */

export const ANKI_TABLES = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
  ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
  models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
  flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
  mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
  ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL,
  left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
  ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);`;

/** Ids of the two note types; fixed, so that a later export adds to the same types. */
export const CHOICE_MODEL = 1_764_000_000_001;
export const CLOZE_MODEL = 1_764_000_000_002;
export const ANKI_DECK = 1_764_000_000_003;

/** Fields of both note types; the first is what Anki sorts and compares by. */
export const ANKI_FIELDS = ['题目', '选项', '答案', '解析', '原文', '章节', '题型'] as const;

const CSS = `.card{font-family:serif;font-size:20px;line-height:1.7;text-align:left;max-width:36em;margin:1em auto}
.kind,.source{font-size:.8em;opacity:.7}.cloze{font-weight:bold}`;
const BACK =
  '<hr id=answer>{{#答案}}<p><b>{{答案}}</b></p>{{/答案}}{{#解析}}<p>{{解析}}</p>{{/解析}}{{#原文}}<p class=source>{{原文}}</p>{{/原文}}<p class=source>{{章节}}</p>';

/** The `models` field: a note type for questions with an answer side, and one for gaps. */
export function ankiModels(modSeconds: number): string {
  const front = '<p class=kind>{{题型}}</p><p>{{题目}}</p>{{选项}}';
  const cloze = '<p class=kind>{{题型}}</p><p>{{cloze:题目}}</p>';
  return JSON.stringify({
    [CHOICE_MODEL]: model(CHOICE_MODEL, 'Andu 问答', 0, modSeconds, front, `{{FrontSide}}${BACK}`),
    [CLOZE_MODEL]: model(CLOZE_MODEL, 'Andu 填空', 1, modSeconds, cloze, `${cloze}${BACK}`),
  });
}

function model(id: number, name: string, type: 0 | 1, mod: number, qfmt: string, afmt: string): object {
  return {
    id,
    name,
    type,
    mod,
    usn: -1,
    sortf: 0,
    did: ANKI_DECK,
    tmpls: [{ name: '卡片 1', ord: 0, qfmt, afmt, did: null, bqfmt: '', bafmt: '' }],
    flds: ANKI_FIELDS.map((field, ord) => ({
      name: field,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    css: CSS,
    latexPre: '',
    latexPost: '',
    latexsvg: false,
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
  };
}

/** The `decks` field: Anki's own first deck, and one with the given name. */
export function ankiDecks(name: string, modSeconds: number): string {
  const deck = (id: number, title: string) => ({
    id,
    name: title,
    mod: modSeconds,
    usn: -1,
    lrnToday: [0, 0],
    revToday: [0, 0],
    newToday: [0, 0],
    timeToday: [0, 0],
    collapsed: false,
    browserCollapsed: false,
    desc: '',
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0,
  });
  return JSON.stringify({ 1: deck(1, 'Default'), [ANKI_DECK]: deck(ANKI_DECK, name) });
}

/** The `dconf` field: one group of options with Anki's defaults. */
export const ANKI_OPTIONS = JSON.stringify({
  1: {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20 },
    rev: { bury: true, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2 },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  },
});

/** The `conf` field. */
export const ANKI_CONFIG = JSON.stringify({
  curDeck: ANKI_DECK,
  activeDecks: [ANKI_DECK],
  curModel: CHOICE_MODEL,
  nextPos: 1,
  sortType: 'noteFld',
  sortBackwards: false,
  newSpread: 0,
  dueCounts: true,
  estTimes: true,
  collapseTime: 1200,
  timeLim: 0,
  addToCur: true,
});
