// Searches the archive. The index lies in files below search/, of which nothing is fetched before something is sought.
// They are scripts, since a page opened from a disk may load nothing else: each calls datelineShard.
"use strict";

const byId = (id) => document.getElementById("search_" + id);
const field = byId("words");
const says = JSON.parse(byId("form").dataset.words);
const facetNames = ["author", "region", "language", "publication"];
const bytesOf = (text) => new TextEncoder().encode(text);

// Shards

const shards = new Map();
const waiting = new Map();

window.datelineShard = (name, content) => waiting.get(name)?.(content);

function load(name) {
  if (!shards.has(name)) {
    shards.set(name, new Promise((take, refuse) => {
      const script = document.createElement("script");
      waiting.set(name, take);
      script.src = `search/${name}.js`;
      script.onload = () => script.remove();
      script.onerror = () => {
        shards.delete(name);
        refuse(new Error(name));
      };
      document.head.append(script);
    }));
  }
  return shards.get(name);
}

// Numbers as text: 91 digits, of which the last 27 say that the number goes on

class Digits {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  get isAtEnd() {
    return this.at >= this.text.length;
  }

  digit() {
    const code = this.text.charCodeAt(this.at++);
    return code - (code > 92 ? 36 : 35);
  }

  number() {
    let high = 0;
    let digit = this.digit();
    for (; digit >= 64; digit = this.digit()) high = high * 27 + digit - 64;
    return high * 64 + digit;
  }

  articles(count = Infinity) {
    const found = [];
    for (let article = -1; found.length < count && !this.isAtEnd;) found.push(article += this.number() + 1);
    return found;
  }
}

// Words, folded as the index folds them

const marked = new Map();
const known = new Map();
let dropped, single;

function prepareLetters(root) {
  for (const group of root.letters.split(" ")) {
    const [plain, letters] = group.split(":");
    for (const letter of letters) marked.set(letter, plain);
  }
  const pattern = (bounds) =>
    new RegExp(`[${bounds.map((bound, n) => (n % 2 ? "-" : "") + `\\u{${bound.toString(16)}}`).join("")}]`, "u");
  dropped = pattern(root.dropped);
  single = pattern(root.single);
}

/** What a character adds to a word: letters, " " where it ends one, "" where it leaves no trace, "'" where it joins. */
function folded(character) {
  if (known.has(character)) return known.get(character);
  const entry = { text: " " };
  if (dropped.test(character)) entry.text = "";
  else if ("'ʻʼ‘’".includes(character)) entry.text = "'";
  else if (/[\p{L}\p{M}\p{N}]/u.test(character)) {
    const small = [...character.toLowerCase()].filter((letter) => !dropped.test(letter));
    entry.text = small.map((letter) => marked.get(letter) ?? letter).join("");
    entry.isSingle = single.test(character);
    entry.size = bytesOf(entry.text).length;
  }
  known.set(character, entry);
  return entry;
}

/** The words of a text, each with its place in it. */
function wordsOf(text) {
  const found = [];
  let word = "", size = 0, joint = 0, isJoining = false, isFull = false, start = 0, at = 0;
  const finish = () => {
    const tail = joint ? word.slice(joint) : "";
    if (word) found.push({ word: tail === "s" ? word.slice(0, joint) : word, start, end: at });
    if (tail && tail !== "s" && /^[\0-\x7f]{1,2}$/.test(word.slice(0, joint))) {
      found.push({ word: tail, isHalf: true, start, end: at });
    }
    word = "";
    size = joint = 0;
    isJoining = isFull = false;
  };
  const append = (entry) => {
    if (!word) start = at;
    isFull ||= size + entry.size > 64;
    if (isFull) return;
    if (isJoining) joint = word.length;
    isJoining = false;
    word += entry.text;
    size += entry.size;
  };
  for (const character of text) {
    const entry = folded(character);
    if (entry.text === " " || entry.isSingle) finish();
    if (entry.text === "'") isJoining = word !== "";
    else if (entry.text.trim()) append(entry);
    at += character.length;
    if (entry.isSingle) finish();
  }
  finish();
  return found;
}

function hash(word) {
  let value = 0x811c9dc5;
  for (const byte of bytesOf(word)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

// What is asked for

/** Words, and pairs of neighbours, which have to be that between quotation marks or where no space parts them. */
function parse(query) {
  const words = [];
  const pairs = [];
  const parts = query.split(/["“”„«»]/);
  parts.forEach((part, number) => {
    for (const chunk of number % 2 ? [part] : part.split(/\s+/)) {
      wordsOf(chunk).filter(({ isHalf }) => !isHalf).slice(0, 12 - words.length).forEach(({ word }, place) => {
        if (words.length) pairs.push({ words: [words.at(-1).word, word], isAsked: place > 0 });
        words.push({ word });
      });
    }
  });
  if (words.length && folded([...query].at(-1)).text !== " ") {
    words.at(-1).isBeginning = true;
    if (pairs.length && parts.length % 2 === 0) pairs.at(-1).isAsked = false;
  }
  return { words, pairs };
}

/** The postings of a word, and of those that begin so if it may go on: article, weight, article, weight… */
async function postings(root, { word, isBeginning }) {
  const shardOf = (text) => Math.max(0, root.words.findLastIndex((boundary) => boundary <= text));
  const first = shardOf(word);
  const last = isBeginning && word.length > 1 ? Math.min(first + 4, shardOf(word + "\uffff")) : first;
  const names = root.words.slice(first, last + 1).map((boundary) => hash(boundary).toString(16).padStart(8, "0"));
  const found = [];
  for (const content of await Promise.all(names.map((name) => load("words/" + name)))) {
    for (let n = 0; n < content.length; n += 2) {
      const isExact = content[n] === word;
      if (!isExact && !(isBeginning && content[n].startsWith(word))) continue;
      const list = [];
      const digits = new Digits(content[n + 1]);
      for (let article = -1; !digits.isAtEnd;) {
        const number = digits.number();
        list.push(article += (number >> 1) + 1, number & 1 ? digits.digit() : 1);
      }
      found.push({ isExact, list });
    }
  }
  return found;
}

/** Which articles have two words side by side. */
async function neighbours(root, [first, second]) {
  const mixed = Math.imul(hash(first), 31) ^ hash(second);
  const sought = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 8;
  const low = 24 - root.pairBits;
  const digits = new Digits(await load("pairs/" + (sought >>> low)));
  for (let pair = -1; !digits.isAtEnd;) {
    pair += digits.number() + 1;
    const found = digits.articles(digits.number() + 1);
    if (pair === (sought & ((1 << low) - 1))) return new Set(found);
  }
  return new Set();
}

// Ranking: BM25 over the text; what stands in the title or in the names counts by itself

const rarity = (count) => Math.log(1 + (facts.lengths.length - count + 0.5) / (count + 0.5));
const counts = [0, 1, 2, 3.5, 6.5, 12, 24, 48];

/** The score that a word gives each article; 0 to those without it. */
function scores(lists) {
  const score = new Float64Array(facts.lengths.length);
  const having = new Set(lists.flatMap(({ list }) => list.filter((_, n) => n % 2 === 0)));
  for (const { isExact, list } of lists) {
    const factor = isExact ? rarity(list.length / 2) : rarity(having.size) * 0.6;
    for (let n = 0; n < list.length; n += 2) {
      const often = counts[list[n + 1] & 7];
      const text = often * 2.2 / (often + 0.3 + 0.9 * facts.lengths[list[n]] / facts.usualLength);
      const value = factor * (text + (list[n + 1] & 16 ? 2.5 : 0) + (list[n + 1] & 8 ? 1.2 : 0));
      score[list[n]] = Math.max(score[list[n]], value);
    }
  }
  return score;
}

/** The articles with all words; or with some of them, where none has all. */
async function match(root, query) {
  const { words, pairs } = parse(query);
  const [lists, together] = await Promise.all([
    Promise.all(words.map((word) => postings(root, word))),
    Promise.all(pairs.map((pair) => neighbours(root, pair.words))),
  ]);
  const each = lists.map(scores);
  const score = facts.lengths.map((_, article) => each.reduce((sum, one) => sum + one[article], 0));
  for (const articles of together) for (const article of articles) score[article] += rarity(articles.size);
  const asked = together.filter((_, n) => pairs[n].isAsked);
  const all = score.map((_, article) => article);
  const found = all.filter((article) =>
    each.every((one) => one[article]) && asked.every((articles) => articles.has(article)));
  const some = found.length || asked.length || words.length < 2 ? [] : all.filter((article) => score[article]);
  return { words, score, isPartly: some.length > 0, matched: some.length ? some : found };
}

// Facets and dates

let facts;

function prepareFacts(content) {
  const lengths = [...content.lengths].map((digit) => 2 ** (new Digits(digit).digit() / 4));
  facts = { lengths, usualLength: lengths.reduce((sum, length) => sum + length, 0) / lengths.length, first: [] };
  const days = new Digits(content.days);
  for (let day = 0; !days.isAtEnd;) facts.first.push(day += days.number());
  facts.last = facts.first.slice();
  const spans = new Digits(content.spans);
  for (let article = -1; !spans.isAtEnd;) {
    article += spans.number() + 1;
    facts.first[article] -= spans.number();
    facts.last[article] += spans.number();
  }
  for (const name of facetNames) {
    facts[name] = [];
    for (let n = 0; n < content[name].length; n += 2) {
      facts[name].push({ label: content[name][n], articles: new Digits(content[name][n + 1]).articles() });
    }
  }
}

const dateForm = /^\s*(\d{1,4})(?:-(0?[1-9]|1[0-2])(?:-(0?[1-9]|[12]\d|3[01]))?)?\s*$/;

/** The day in a field, completed by `month` and `day`, with 31 to each month; null where there is none. */
function dayIn(name, month, day) {
  const text = byId(name).value.replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15);
  const parts = dateForm.exec(text);
  byId(name).ariaInvalid = !parts && /\S/.test(text);
  return parts && (parts[1] * 12 + +(parts[2] ?? month) - 1) * 31 + +(parts[3] ?? day) - 1;
}

/** The days from which and up to which is sought, null where there are none; what is wrong with them is told. */
function days() {
  const [from, to] = [dayIn("from", 1, 1), dayIn("to", 12, 31)];
  const isTurned = from !== null && to !== null && from > to;
  if (isTurned) byId("from").ariaInvalid = byId("to").ariaInvalid = true;
  const isUnread = byId("from").ariaInvalid === "true" || byId("to").ariaInvalid === "true";
  byId("dates_fault").textContent = isTurned ? says.turned : isUnread ? says.unread : "";
  return [from, to];
}

/** The articles that pass all filters; counts of terms pass all but their own facet's. */
function narrow(matched) {
  const filters = facetNames.map((name) => {
    const chosen = facts[name].filter(({ label }) => ticked[name].has(label));
    const passing = new Set(chosen.flatMap(({ articles }) => articles));
    return (article) => !ticked[name].size || passing.has(article);
  });
  const [from, to] = days();
  filters.push((article) => from === null && to === null
    || facts.first[article] <= (to ?? Infinity) && facts.last[article] >= (from ?? 0));
  const failed = new Uint8Array(facts.lengths.length).fill(255);
  for (const article of matched) {
    failed[article] = filters.reduce((bits, passes, n) => bits | (passes(article) ? 0 : 1 << n), 0);
  }
  const terms = facetNames.map((name, n) => facts[name].map(({ label, articles }) =>
    ({ label, count: articles.filter((article) => !(failed[article] & ~(1 << n))).length })));
  const undated = matched.filter((article) => failed[article] === 16 && article >= facts.first.length).length;
  return { found: matched.filter((article) => !failed[article]), terms, undated };
}

/** Undated articles come last, whatever the order of dates. */
function sort(found, score) {
  const newest = (a, b) => (b < facts.first.length) - (a < facts.first.length) || b - a;
  const order = byId("order").value;
  if (order === "oldest") return found.sort((a, b) => a - b);
  return found.sort(order ? newest : (a, b) => score[b] - score[a] || newest(a, b));
}

// What is asked for stands in the page and in its address

const ticked = Object.fromEntries(facetNames.map((name) => [name, new Set()]));
const fields = ["from", "to", "order"];
const isAsking = () => /\S/.test(field.value) || byId("from").value || byId("to").value
  || facetNames.some((name) => ticked[name].size);

function readAddress() {
  const asked = new URLSearchParams(location.search);
  field.value = asked.get("q") ?? "";
  for (const name of fields) if (asked.has(name)) byId(name).value = asked.get(name);
  for (const name of facetNames) for (const label of asked.getAll(name)) ticked[name].add(label);
}

function writeAddress() {
  const asked = new URLSearchParams(field.value ? { q: field.value } : {});
  for (const name of facetNames) for (const label of ticked[name]) asked.append(name, label);
  for (const name of fields) if (byId(name).value) asked.set(name, byId(name).value);
  try {
    history.replaceState(null, "", location.pathname + (asked.size ? "?" + asked : ""));
  } catch {
    // A file's address may be fixed.
  }
}

// Showing

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, says.thousands);

function counted(forms, count) {
  const rules = new Intl.PluralRules(document.documentElement.lang);
  return (forms[rules.select(count)] ?? forms.other).replaceAll("{count}", grouped(count)) + ".";
}

/** Where the words sought stand in a text. */
function hits(text, words) {
  const place = (found) => words.findIndex(({ word, isBeginning }) =>
    found === word || (isBeginning && found.startsWith(word)));
  return wordsOf(text).map((found) => ({ ...found, sought: place(found.word) })).filter(({ sought }) => sought >= 0);
}

function withMarks(text, words) {
  const pieces = [];
  let at = 0;
  for (const { start, end } of hits(text, words)) {
    if (start >= at) pieces.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}

/** The stretch that holds most of the words; nothing where none stands in the text. */
function excerpt(text, words) {
  const found = hits(text, words).slice(0, 400);
  let best = { value: 0 };
  found.forEach((hit, number) => {
    const near = found.slice(number, number + 40).filter(({ end }) => end < hit.start + 200);
    const value = new Set(near.map(({ sought }) => sought)).size + near.length / 100;
    if (value > best.value) best = { value, start: hit.start };
  });
  if (!best.value) return undefined;
  return cut(text, best.start < 60 ? 0 : Math.min(best.start, text.indexOf(" ", best.start - 50) + 1 || best.start));
}

function cut(text, start) {
  let end = start + 240;
  if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), start + 180);
  return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
}

async function row(article, words) {
  const [link, title, kicker, date, names, lang, dir, parts, text] = await load("articles/" + article);
  let shown = excerpt(text, words);
  for (let part = 2; !shown && words.length && part <= Math.min(parts, 4); part++) {
    shown = excerpt(await load(`articles/${article}-${part}`), words);
  }
  const line = (className, ...children) => element("p", { className }, ...children);
  const heading = element("a", { href: link }, element("bdi", { lang, dir }, ...withMarks(title, words)));
  const record = element("div", { className: "row-record" },
    ...(kicker ? [line("row-kicker", element("bdi", { lang }, kicker))] : []),
    line("row-title", heading),
    element("p", { className: "excerpt", lang, dir }, ...withMarks(shown ?? cut(text, 0), words)),
    ...(names ? [line("row-names", element("bdi", {}, ...withMarks(names, words)))] : []));
  return element("li", { className: "row" }, line("row-date", date), record);
}

async function showRows(result, isMore) {
  const list = byId("rows");
  const from = isMore ? list.children.length : 0;
  const made = await Promise.all(result.found.slice(from, from + 10).map((article) => row(article, result.words)));
  if (result !== current) return;
  if (!isMore) list.replaceChildren();
  list.append(...made);
  byId("more").hidden = list.children.length >= result.found.length;
  if (isMore) made[0]?.querySelector("a").focus();
}

const opened = new Set();

function showFacet(name, terms) {
  const fieldset = document.querySelector(`[data-facet=${name}]`);
  const focused = document.activeElement;
  const offered = terms.filter(({ label, count }) => count || ticked[name].has(label))
    .sort((a, b) => ticked[name].has(b.label) - ticked[name].has(a.label) || b.count - a.count);
  const most = opened.has(name) ? 200 : 6;
  const items = offered.slice(0, most).map(({ label, count }) => {
    const box = element("input", { type: "checkbox", name, value: label, checked: ticked[name].has(label) });
    return element("li", {}, element("label", {}, box, element("bdi", {}, label),
      element("span", { className: "count" }, grouped(count))));
  });
  const more = element("button", { type: "button", textContent: says.moreTerms, hidden: offered.length <= most });
  more.onclick = () => {
    opened.add(name);
    showFacet(name, terms);
    fieldset.querySelectorAll("input")[most].focus();
  };
  fieldset.hidden = offered.length < 2 && !ticked[name].size;
  fieldset.replaceChildren(fieldset.firstElementChild, element("ul", {}, ...items), more);
  if (focused.name === name) [...fieldset.querySelectorAll("input")].find(({ value }) => value === focused.value)?.focus();
}

// Searching

let current;

async function search() {
  writeAddress();
  const turn = current = {};
  const list = byId("rows");
  list.ariaBusy = "true";
  try {
    let said = "";
    if (isAsking()) {
      const [root, content] = await Promise.all([load("root"), load("facets")]);
      if (!facts) {
        prepareLetters(root);
        prepareFacts(content);
      }
      const { words, score, isPartly, matched } = await match(root, field.value);
      if (turn !== current) return;
      const { found, terms, undated } = narrow(matched);
      Object.assign(turn, { words, found: sort(found, score) });
      facetNames.forEach((name, n) => showFacet(name, terms[n]));
      await showRows(turn, false);
      said = found.length ? counted(isPartly ? says.partly : says.found, found.length) : says.nothing;
      if (undated) said += " " + counted(says.undated, undated);
    }
    if (turn !== current) return;
    byId("found").hidden = !said;
    byId("status").textContent = said;
  } catch {
    if (turn === current) byId("status").textContent = says.failed;
  }
  list.ariaBusy = "false";
}

let timer;

function searchSoon() {
  clearTimeout(timer);
  timer = setTimeout(search, 150);
}

field.addEventListener("input", searchSoon);
byId("form").addEventListener("submit", (event) => {
  event.preventDefault();
  searchSoon();
});
byId("found").addEventListener("input", ({ target }) => {
  if (target.type === "checkbox") ticked[target.name][target.checked ? "add" : "delete"](target.value);
  searchSoon();
});
byId("more").addEventListener("click", () => showRows(current, true));
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target.closest("input, select")) return;
  event.preventDefault();
  field.focus();
});

byId("note").hidden = true;
byId("filters").open = matchMedia("(min-width: 46em)").matches;
readAddress();
if (isAsking()) search();
