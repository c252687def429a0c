// The page: files, the editor, and the parts that show and try what is written.
import { call, later } from "./anrop.js";
import { bench, open, outside, show, state, today, write, load } from "./bank.js";
import { at, el, say, tell } from "./dom.js";
import { editor, mend } from "./redigerare.js";
import * as las from "./las.js";
import * as scenarier from "./scenarier.js";
import * as fall from "./fall.js";
import * as jamfor from "./jamfor.js";
import * as kraft from "./kraft.js";

const parts = { las, scenarier, fall, jamfor, kraft };
let part = "las";

const writing = editor(at("text"), {
  drafts: () => bench.drafts(),
  changed: (text) => write(bench.name, text),
  checked: problems,
  trouble: (trouble) => tell(trouble.message),
});

function problems(found) {
  const items = found.map((d) => el("li", { className: d.level },
    el("span", { className: "slag", textContent: d.level === "fel" ? "Fel, " : d.level === "varning" ? "Varning, " : "Obs, " }),
    el("button", { type: "button", className: "rad", textContent: "rad " + d.span.line, onclick: () => writing.go(d.span.line, d.span.from) }),
    ": " + d.message + " ",
    ...d.fixes.map((f) => el("button", { type: "button", textContent: f.title, onclick: () => mend(writing.view, f) }))));
  at("fel").replaceChildren(...(items.length ? items : [el("li", { className: "ok", textContent: "Inget att rätta." })]));
  say(found.length ? found.length + " att rätta" : "Inget att rätta");
}

async function list() {
  try {
    const tree = await call("filer");
    const names = tree.files.map((f) => f.name);
    at("filer").replaceChildren(...tree.files.map((f) => el("li", {},
      el("button", {
        type: "button", "aria-current": f.name === bench.name && !bench.readOnly ? "true" : null,
        textContent: f.name + (f.draft ? " (utkast)" : ""), onclick: () => choose(f.name),
      }))));
    if (!names.length) at("filer").append(el("li", { className: "svag", textContent: "Mappen är tom. Skapa en fil, eller utgå från en av lagens regler." }));
    if (tree.notice) at("filer").append(el("li", { className: "svag", textContent: tree.notice }));
    outside(tree.files);
  } catch (trouble) {
    tell(trouble.message);
  }
}

async function choose(name) {
  try {
    const file = await open(name);
    at("fil-rubrik").textContent = name;
    at("text").replaceChildren(writing.view.dom);
    writing.open(name, file.text);
    state();
    await list();
    renew();
  } catch (trouble) {
    tell(trouble.message);
  }
}

function look(name, text, line) {
  show(name, text);
  at("fil-rubrik").textContent = name;
  at("fil-lage").textContent = "Lagens regler, bara att läsa.";
  at("fel").replaceChildren(el("li", { className: "svag", textContent: "Lagens regler ändras inte här." }));
  writing.open(name, text, true);
  writing.go(line);
}

async function law() {
  const tree = await call("lagen");
  const rules = tree.files.flatMap((f) => f.rules.map((r) => ({ ...r, pack: f.pack, file: f.name, about: f.title })));
  const draw = () => {
    const words = at("lag-sok").value.toLowerCase().split(/\s+/);
    const found = rules.filter((r) => words.every((w) => (r.id + " " + r.title + " " + r.about).toLowerCase().includes(w)));
    at("lagen").replaceChildren(...found.slice(0, 40).map((r) => el("li", {},
      el("button", { type: "button", textContent: r.title, title: r.id, onclick: () => read(r) }))),
      el("li", { className: "svag", textContent: found.length > 40 ? "och " + (found.length - 40) + " till" : found.length + " regler" }));
  };
  at("lag-sok").addEventListener("input", later(draw, 120));
  draw();
}

async function read(rule) {
  try {
    const tree = await call("lagfil", { pack: rule.pack, name: rule.file });
    look(rule.file, tree.text, rule.line);
    at("fil-lage").replaceChildren("Lagens regler, bara att läsa. ",
      el("button", { type: "button", textContent: "Utgå från " + rule.id, onclick: () => startFrom(rule.id) }));
  } catch (trouble) {
    tell(trouble.message);
  }
}

async function startFrom(rule) {
  const tree = await call("utga", { rule, day: today });
  await make(tree.name, tree.text);
}

// A new file is a draft from the first letter; one that is there is opened instead.
async function make(name, text) {
  try {
    const file = await load(name);
    await choose(name);
    if (file.text) say(name + " finns redan och är öppnad.");
    else {
      writing.view.dispatch({ changes: { from: 0, insert: text }, selection: { anchor: text.length } });
      writing.view.focus();
    }
  } catch (trouble) {
    tell(trouble.message);
  }
}

at("ny-fil").addEventListener("submit", (event) => {
  event.preventDefault();
  const given = at("ny-namn").value.trim();
  if (!given) return at("ny-namn").focus();
  const name = /\.(dslr|feature)$/.test(given) ? given : given + ".dslr";
  make(name, name.endsWith(".feature") ? scenarier.heading(given) : "# " + given + "\n\n");
});

const tabs = [...document.querySelectorAll("[role=tab]")];

function turn(tab) {
  part = tab.getAttribute("aria-controls");
  for (const one of tabs) {
    const chosen = one === tab;
    one.setAttribute("aria-selected", String(chosen));
    one.tabIndex = chosen ? 0 : -1;
    at(one.getAttribute("aria-controls")).hidden = !chosen;
  }
  renew();
}

tabs.forEach((tab, i) => {
  tab.addEventListener("click", () => turn(tab));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -i, End: tabs.length - 1 - i }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(i + step + tabs.length) % tabs.length];
    turn(next);
    next.focus();
  });
});

const tools = {
  go: (line) => writing.go(line),
  open: choose,
  // Puts more text last in a file and shows it.
  async add(name, text, heading) {
    await choose(name);
    const doc = writing.view.state.doc;
    const before = doc.length ? (doc.toString().endsWith("\n") ? "\n" : "\n\n") : heading;
    writing.view.dispatch({ changes: { from: doc.length, insert: before + text }, selection: { anchor: doc.length + before.length + text.length } });
    writing.go(writing.view.state.doc.lines, 9999);
  },
  async done() {
    const name = bench.name;
    bench.name = "";
    await choose(name);
  },
};

async function renew() {
  try {
    await parts[part].renew(at(part), tools);
  } catch (trouble) {
    at(part).replaceChildren(el("p", { className: "rutan fel", textContent: trouble.message }));
  }
}

const renewSoon = later(renew, 600);
bench.onChange(() => { if (parts[part].live) renewSoon(); });
document.addEventListener("oppna", (event) => choose(event.detail));

setInterval(() => { if (!document.hidden) list(); }, 4000);
await list();
renew();
law().catch((trouble) => tell(trouble.message));
