// What is open and what is written in it; kept as drafts that no host reads, never over someone else's.
import { call, later } from "./anrop.js";
import { at, say, tell } from "./dom.js";

export const today = document.querySelector("meta[name=idag]").content;

const files = new Map();
const listeners = [];

export const bench = {
  name: "",
  text: "",
  readOnly: true,
  onChange: (listener) => listeners.push(listener),
  // Everything that is written but not in force, by file.
  drafts() {
    const written = {};
    for (const [name, file] of files) if (file.text !== file.held) written[name] = file.text;
    if (this.name && !this.readOnly) written[this.name] = this.text;
    return written;
  },
  // Only what is written in rules and scenarios of the open file's name goes in force together.
  versions() {
    const seen = {};
    for (const [name, file] of files) seen[name] = file.version;
    return seen;
  },
  file: (name) => files.get(name),
  partner() {
    return this.name.endsWith(".dslr") ? this.name.replace(/\.dslr$/, ".feature") : this.name.replace(/\.feature$/, ".dslr");
  },
};

export async function load(name) {
  const tree = await call("oppna", { name });
  const file = {
    held: tree.text, version: tree.version, text: tree.draftVersion ? tree.draft : tree.text, draftVersion: tree.draftVersion, kept: true,
  };
  files.set(name, file);
  return file;
}

// Opens a file; what has been written in it on this page is not lost.
export async function open(name) {
  const file = files.get(name) ?? (await load(name));
  Object.assign(bench, { name, text: file.text, readOnly: false });
  await preload(bench.partner());
  return file;
}

// The scenarios of a rule file, or the rules of scenarios, are tried with it also when only written.
async function preload(name) {
  if (!files.has(name)) await load(name);
}

export function show(name, text) {
  Object.assign(bench, { name, text, readOnly: true });
}

export function write(name, text) {
  const file = files.get(name);
  if (!file) return;
  file.text = text;
  file.kept = false;
  if (bench.name === name) bench.text = text;
  state();
  keepSoon(name);
  listeners.forEach((listener) => listener());
}

export function state() {
  const file = files.get(bench.name);
  if (!file || bench.readOnly) return;
  at("fil-lage").textContent = file.text === file.held
    ? "Som det gäller."
    : file.kept ? "Utkast, sparat. Inget värdsystem läser det." : "Utkast, inte sparat än.";
}

let still = false;
let keeping = Promise.resolve();
const keepSoon = later((name) => { keeping = keeping.then(() => keep(name)); }, 900);

// No draft is kept while files are put in force, or it would be there again afterwards.
export async function whileStill(work) {
  still = true;
  try {
    await keeping;
    return await work();
  } finally {
    still = false;
    if (files.has(bench.name)) keepSoon(bench.name);
  }
}

async function keep(name) {
  const file = files.get(name);
  if (still || !file || file.kept || (file.text === file.held && !file.draftVersion)) return;
  const text = file.text;
  try {
    const tree = await call("utkast", { name, text, draftVersion: file.draftVersion });
    file.draftVersion = tree.draftVersion;
    file.kept = file.text === text;
    state();
  } catch (trouble) {
    trouble.status === 409
      ? tell(trouble.message + " (" + name + ")",
        ["Läs in den andras text", () => again(name)],
        ["Behåll min text", () => mine(name)])
      : tell(trouble.message, ["Försök igen", () => keep(name)]);
  }
}

async function again(name) {
  await load(name);
  document.dispatchEvent(new CustomEvent("oppna", { detail: name }));
}

async function mine(name) {
  const file = files.get(name);
  const tree = await call("oppna", { name });
  Object.assign(file, { held: tree.text, version: tree.version, draftVersion: tree.draftVersion });
  await keep(name);
  say("Din text är sparad som utkast.");
}

// Sees that someone else has changed a file that is open.
export function outside(listed) {
  for (const { name, version } of listed) {
    const file = files.get(name);
    if (file && file.version !== version && file.told !== version) {
      file.told = version;
      if (file.text === file.held) {
        again(name);
        say(name + " har ändrats utanför sidan och är inläst på nytt.");
      } else {
        tell(name + " har ändrats utanför sidan, av någon annan eller i ett annat program. Din text är kvar.",
          ["Läs in den andras text", () => again(name)],
          ["Behåll min text", () => mine(name)]);
      }
    }
  }
}

export function inForce(texts) {
  for (const name of Object.keys(texts)) files.delete(name);
}

addEventListener("beforeunload", (event) => {
  if ([...files.values()].some((f) => !f.kept)) event.preventDefault();
});
