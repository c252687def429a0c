// The editor: CodeMirror, with what the server knows of the language.
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers, highlightActiveLine, drawSelection, hoverTooltip } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { autocompletion, completionKeymap, snippet, startCompletion } from "@codemirror/autocomplete";
import { linter, lintGutter, lintKeymap, forceLinting } from "@codemirror/lint";
import { call } from "./anrop.js";
import { language } from "./sprak.js";
import { at, el, say } from "./dom.js";

const key = document.querySelector("meta[name=nyckel]").content;

const SWEDISH = EditorState.phrases.of({
  "Diagnostics": "Att rätta", "No diagnostics": "Inget att rätta", "Completions": "Förslag",
  "current match": "denna", "close": "stäng", "Control character": "Styrtecken",
  "Selection deleted": "Det markerade är borttaget",
});

const THEME = EditorView.theme({
  "&": { fontSize: "0.95rem", backgroundColor: "#fff" },
  "&.cm-focused": { outline: "3px solid #b45309" },
  ".cm-scroller": { fontFamily: "ui-monospace, 'Cascadia Mono', Consolas, monospace", lineHeight: "1.55" },
  ".cm-gutters": { backgroundColor: "#f1f5f8", color: "#4a5560" },
  ".cm-tooltip": { maxWidth: "34rem", backgroundColor: "#fff", border: "1px solid #16324f", color: "#1a1f24" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { background: "#16324f", color: "#fff" },
  ".cm-completionDetail": { color: "inherit", fontStyle: "normal", fontSize: ".85em" },
  ".cm-diagnosticAction": { backgroundColor: "#16324f", padding: "4px 10px" },
});

// A piece of the text as the server counts it, as a place in the document.
export function place(doc, line, column) {
  const one = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(one.from + column, one.to);
}

const range = (doc, span) => ({ from: place(doc, span.line, span.from), to: place(doc, span.lastLine, span.to) });

export function mend(view, fix) {
  const { from, to } = range(view.state.doc, fix.span);
  view.dispatch({ changes: { from, to, insert: fix.text }, selection: { anchor: from + fix.text.length }, userEvent: "input.fix" });
  view.focus();
  say("Rättat: " + fix.title);
}

const SEVERITY = { fel: "error", varning: "warning", upplysning: "info" };

export function editor(host, wishes) {
  let found = [];
  let name = "";

  const checks = linter(async (view) => {
    if (!name || view.state.readOnly) return [];
    const doc = view.state.doc;
    const asked = { name, text: doc.toString(), drafts: wishes.drafts() };
    try {
      const tree = await call("kontroll", asked);
      if (view.state.doc !== doc) return [];
      found = tree.diagnostics;
      wishes.checked(found);
      return found.map((d) => ({
        ...range(doc, d.span), severity: SEVERITY[d.level], source: d.level, message: d.message,
        actions: d.fixes.map((f) => ({ name: f.title, apply: (v) => mend(v, f) })),
      }));
    } catch (trouble) {
      wishes.trouble(trouble);
      return [];
    }
  }, { delay: 200 });

  async function offers(context) {
    if (!name || (!context.explicit && !context.matchBefore(/[\p{L}\p{N}.,(<-]+ ?$/u))) return null;
    // A gap that is chosen is written over, so what may stand there is asked for from its beginning.
    const pos = context.state.selection.main.from;
    const line = context.state.doc.lineAt(pos);
    const tree = await call("forslag", {
      name, text: context.state.doc.toString(), line: line.number, column: pos - line.from, drafts: wishes.drafts(),
    });
    if (!tree.options.length) return null;
    return {
      from: line.from + Math.min(...tree.options.map((o) => o.from)),
      filter: false,
      options: tree.options.map((o) => ({
        label: o.label, detail: o.kind, info: o.info || undefined,
        apply: (view, completion) => take(view, completion, o, line.from + o.from),
      })),
    };
  }

  function take(view, completion, offer, from) {
    const to = view.state.selection.main.to;
    if (offer.text.includes("<")) {
      snippet(offer.text.replace(/<([^<>]*)>/g, "${$1}"))(view, completion, from, to);
      setTimeout(() => startCompletion(view), 50);
      return;
    }
    view.dispatch({ changes: { from, to, insert: offer.text }, selection: { anchor: from + offer.text.length }, userEvent: "input.complete" });
  }

  async function meaning(view, line) {
    const tree = await call("betyder", { name, text: view.state.doc.toString(), line });
    return tree.sentence ? tree : null;
  }

  const hover = hoverTooltip(async (view, pos) => {
    const line = view.state.doc.lineAt(pos);
    const told = name ? await meaning(view, line.number) : null;
    return told && {
      pos: line.from, end: line.to, above: true,
      create: () => ({ dom: el("div", { className: "rutan" },
        el("p", {}, el("code", { textContent: told.sentence })), el("p", { textContent: told.meaning })) }),
    };
  });

  async function explain(view) {
    const line = view.state.doc.lineAt(view.state.selection.main.head);
    const told = name ? await meaning(view, line.number) : null;
    at("betyder").textContent = told ? told.sentence + ": " + told.meaning : "Raden är ingen mening i språket.";
  }

  function mendHere(view) {
    const head = view.state.selection.main.head;
    const line = view.state.doc.lineAt(head).number;
    const one = found.find((d) => d.fixes.length && d.span.line <= line && d.span.lastLine >= line) ?? found.find((d) => d.fixes.length);
    if (one) mend(view, one.fixes[0]);
    else say("Det finns ingen snabb rättning här.");
    return true;
  }

  const keys = keymap.of([
    { key: "Mod-.", run: mendHere },
    { key: "Alt-F1", run: (v) => { explain(v); return true; } },
    { key: "Ctrl-Space", run: startCompletion },
    ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap,
  ]);

  function fresh(text, readOnly) {
    return EditorState.create({
      doc: text,
      extensions: [
        SWEDISH, THEME, EditorView.cspNonce.of(key), keys, history(), drawSelection(), lineNumbers(), lintGutter(),
        highlightActiveLine(), EditorView.lineWrapping, checks, hover,
        autocompletion({ override: [offers], icons: false, maxRenderedOptions: 100 }),
        language(name), EditorState.readOnly.of(readOnly),
        EditorView.contentAttributes.of({ "aria-label": (readOnly ? "Läs: " : "Skriv: ") + name, "aria-multiline": "true", "aria-describedby": "fel-rubrik", tabindex: "0", lang: "sv", spellcheck: "false" }),
        EditorView.updateListener.of((u) => { if (u.docChanged) wishes.changed(u.state.doc.toString()); }),
      ],
    });
  }

  const view = new EditorView({ parent: host, state: EditorState.create({ doc: "", extensions: [EditorView.cspNonce.of(key), THEME, EditorState.readOnly.of(true), EditorView.contentAttributes.of({ "aria-label": "Ingen fil är öppen" })] }) });

  // What scrolls is reached through the text in it, by keyboard and screen reader alike.
  view.scrollDOM.removeAttribute("tabindex");

  return {
    view,
    open(file, text, readOnly = false) {
      name = file;
      found = [];
      view.setState(fresh(text, readOnly));
      if (!readOnly) forceLinting(view);
    },
    go(line, column = 0) {
      const anchor = place(view.state.doc, line, column);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    },
    check: () => forceLinting(view),
  };
}
