// Keeps a page of the preview up to date: loads it again when the archive has been built anew, and tells the errors of the
// last build over it. The preview puts this script into pages as it serves them; no published page has it.
"use strict";
(() => {
  const own = document.currentScript.dataset.site;
  const hidden = "dateline-errors-hidden";
  let source = null;
  let panel = null;

  const style = new CSSStyleSheet();
  style.replaceSync(`
    section { position: fixed; inset: auto 0 0 0; max-height: 70vh; overflow: auto; z-index: 2147483647;
      box-sizing: border-box; padding: 1rem 1.5rem; font: 1rem/1.5 system-ui, sans-serif; text-align: left;
      background: #fff; color: #1a1a1a; border-top: 4px solid #b3261e; box-shadow: 0 -4px 24px rgb(0 0 0 / 30%); }
    h2 { margin: 0 6rem .75rem 0; font-size: 1.1rem; }
    button { position: absolute; top: .9rem; right: 1.5rem; padding: .25rem .75rem; font: inherit; color: inherit;
      background: none; border: 1px solid currentcolor; border-radius: 4px; cursor: pointer; }
    article { margin: 0 0 1rem; }
    p { margin: 0; overflow-wrap: anywhere; }
    .place, pre { font-family: ui-monospace, monospace; font-size: .9rem; }
    pre { margin: .25rem 0; padding: .5rem .75rem; overflow-x: auto; background: #f3f1ee; unicode-bidi: plaintext; }
    mark { background: #f6c9c4; color: inherit; }
    @media (prefers-color-scheme: dark) {
      section { background: #1d1d1d; color: #eee; border-color: #f2857a; }
      pre { background: #2b2b2b; }
      mark { background: #7a2d26; }
    }
    @media print { section { display: none; } }`);

  function element(name, text, kind) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }

  // The line with its place marked; columns count code points, as the terminal does.
  function line(error) {
    const letters = Array.from(error.excerpt);
    const start = Math.min(Math.max(error.column - 1, 0), letters.length);
    const end = error.column ? Math.min(start + error.length, letters.length) : start;
    const made = element("pre");
    made.append(`${error.line} | `, letters.slice(0, start).join(""),
      element("mark", letters.slice(start, end).join("") || (error.column ? " " : "")), letters.slice(end).join(""));
    return made;
  }

  function article(error) {
    const made = element("article");
    if (error.place) made.append(element("p", error.place, "place"));
    made.append(element("p", error.message));
    if (error.excerpt !== null && error.line) made.append(line(error));
    if (error.suggestion) made.append(element("p", error.suggestion));
    return made;
  }

  function title(state) {
    const count = state.errors.length + state.more;
    const errors = count === 1 ? "1 error" : `${count} errors`;
    return state.published ? `${errors}: the site was built without what is named here`
      : `${errors}: nothing was built, this is the last good site`;
  }

  function show(state, told) {
    panel = element("div");
    panel.id = "dateline_errors";
    panel.lang = "en";
    panel.dir = "ltr";
    const section = element("section");
    section.setAttribute("role", "alert");
    const button = element("button", "Hide");
    button.addEventListener("click", () => {
      sessionStorage.setItem(hidden, told);
      clear();
    });
    section.append(element("h2", title(state)), button, ...state.errors.map(article));
    if (state.more) section.append(element("p", `And ${state.more} more, which the terminal names.`));
    const shadow = panel.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [style];
    shadow.append(section);
    document.documentElement.append(panel);
  }

  function clear() {
    panel?.remove();
    panel = null;
  }

  function take(event) {
    const state = JSON.parse(event.data);
    if (state.site !== own) {
      close();
      location.reload();
      return;
    }
    clear();
    const told = JSON.stringify(state.errors);
    if (!state.errors.length) sessionStorage.removeItem(hidden);
    else if (sessionStorage.getItem(hidden) !== told) show(state, told);
  }

  // A browser has six connections for a host and all its pages, so a page that nobody sees gives its own back.
  function open() {
    if (source || document.visibilityState === "hidden") return;
    source = new EventSource("/.dateline/events");
    source.addEventListener("state", take);
    source.addEventListener("error", () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      source = null;
      setTimeout(open, 2000);
    });
  }

  function close() {
    source?.close();
    source = null;
  }

  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
})();
