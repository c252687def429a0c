// Try a case: a form from the case model, a day to move, and what the rules answer.
import { call, latest, later } from "./anrop.js";
import { bench, today } from "./bank.js";
import { bookPart, el, say, tell } from "./dom.js";
import { Fact } from "./uppgift.js";
import { heading } from "./scenarier.js";

export const live = true;
const ask = latest("svar");
const DAY = 86_400_000;
const iso = (time) => new Date(time).toISOString().slice(0, 10);

let kinds = null;
let facts = [];
let tools = null;
let answered = null;
const list = el("div", {});
const answer = el("div", { "aria-live": "polite" });
const drawing = el("div", {});
const day = el("input", { id: "fall-dag", type: "date", value: today });
const slide = el("input", { id: "fall-skjut", type: "range", step: 1, "aria-label": "Flytta dagen" });

const soon = later(() => reply().catch((t) => tell(t.message)), 200);

function add(kind) {
  const fact = new Fact(kinds, kind, soon, (one) => { facts = facts.filter((f) => f !== one); one.box.remove(); soon(); });
  facts.push(fact);
  list.append(fact.box);
  return fact;
}

function reach() {
  const all = facts.flatMap((f) => f.dates()).concat(day.value, today).map((d) => Date.parse(d)).filter((t) => !Number.isNaN(t) && t > Date.parse("1990-01-01"));
  slide.min = Math.floor(Math.min(...all) / DAY) - 7;
  slide.max = Math.floor(Math.max(...all) / DAY) + 400;
  slide.value = Math.floor(Date.parse(day.value) / DAY);
  slide.setAttribute("aria-valuetext", day.value);
}

slide.addEventListener("input", () => { day.value = iso(Number(slide.value) * DAY); slide.setAttribute("aria-valuetext", day.value); soon(); });
day.addEventListener("input", () => { if (day.value) { reach(); soon(); } });

export async function renew(panel, given) {
  tools = given;
  if (!kinds) {
    kinds = (await call("modell")).kinds;
    panel.replaceChildren(
      el("p", { className: "svag", textContent: "Fyll i det som är känt. Det du lämnar tomt är okänt, aldrig nej." }),
      list,
      el("div", { className: "rad-knappar" }, el("button", { type: "button", textContent: "Lägg till en uppgift", onclick: () => add("ansökan").box.querySelector("select").focus() })),
      el("div", { className: "dag" }, el("div", {}, el("label", { htmlFor: "fall-dag", textContent: "Dagen man står på" }), day), slide),
      el("div", { className: "rad-knappar" },
        el("button", { type: "button", textContent: "Gör ett scenario: regeln gäller", onclick: () => keep(true) }),
        el("button", { type: "button", textContent: "Gör ett scenario: regeln gäller inte", onclick: () => keep(false) })),
      drawing, answer);
    add(guess());
  }
  await reply();
}

// The kind of fact that the open rule starts from, by its own words.
function guess() {
  const first = /NÄR\s+(.*)/.exec(bench.text)?.[1] ?? "";
  const stem = (k) => k.name.slice(0, Math.max(4, k.name.length - 3));
  return kinds.filter((k) => first.includes(stem(k))).sort((a, b) => b.name.length - a.name.length)[0]?.name ?? "ansökan";
}

async function reply() {
  reach();
  const tree = await ask({ name: bench.name, facts: facts.map((f) => f.sentence()), day: day.value, drafts: bench.drafts() })
    .catch((trouble) => ({ problem: trouble.message, fact: -1 }));
  if (!tree) return;
  answered = tree;
  drawing.hidden = !tree.drawing;
  if (tree.drawing) bookPart(drawing, tree.drawing);
  if (tree.problem) {
    answer.replaceChildren(el("p", { className: "rutan fel", textContent: (tree.fact >= 0 ? facts[tree.fact].kind.name + ": " : "") + tree.problem }));
    return;
  }
  const own = bench.text.match(/^\s*id (\S+)/gm)?.map((l) => l.trim().slice(3)) ?? [];
  const sorted = [...tree.obligations].sort((a, b) => own.includes(b.rule) - own.includes(a.rule));
  answer.replaceChildren(
    el("h3", { textContent: sorted.length ? "Att göra (" + sorted.length + ")" : "Inget att göra" }),
    ...sorted.map((o) => duty(o, own.includes(o.rule))),
    ...(tree.whyNot.length ? [el("h3", { textContent: "Varför inte" })] : []), ...tree.whyNot.map(whyNot),
    ...(tree.questions.length ? [el("h3", { textContent: "Frågor" })] : []), ...tree.questions.map(question),
    tree.wakeUp ? el("p", { className: "svag", textContent: "Svaret kan ändras tidigast " + tree.wakeUp + " om inget nytt händer." }) : null);
}

function duty(o, own) {
  return el("details", { className: "rutan" + (own ? " gront" : ""), open: own },
    el("summary", {}, el("strong", { textContent: o.title }), " " + o.status + (o.lastDay ? ", sista dag " + o.lastDay : "") + " ",
      o.law ? null : el("span", { className: "markt", textContent: o.force + ", inte lag" })),
    el("p", { textContent: o.reason }),
    el("p", { className: "svag", textContent: o.responsible + " · " + o.citation + " · " + o.key }),
    el("ol", { className: "steg" }, ...o.steps.map((s) => el("li", { textContent: s }))));
}

function whyNot(w) {
  return el("div", { className: "rutan" }, el("p", {}, el("strong", { textContent: w.title })), el("p", { textContent: w.text }),
    el("ul", {}, ...w.conditions.map((c) => el("li", { textContent: c.text + ": " + c.outcome + (c.detail ? ". " + c.detail : "") }))));
}

function question(q) {
  return el("div", { className: "rutan" }, el("p", { textContent: q.text }),
    q.candidates.length ? el("p", { className: "svag", textContent: "Möjliga svar: " + q.candidates.slice(0, 8).join(", ") }) : null);
}

// The expected day is left for the lawyer to count by hand.
async function keep(applies) {
  const rule = /^\s*id (\S+)/m.exec(bench.name.endsWith(".dslr") ? bench.text : bench.file(bench.partner())?.text ?? "")?.[1];
  if (!rule || bench.readOnly) {
    tell("Öppna den regelfil som scenariot ska pröva.");
    return;
  }
  const found = answered?.obligations?.find((o) => o.rule === rule);
  const given = facts.map((f, i) => "    " + (i ? "Och " : "Givet ") + f.sentence() + "\n").join("");
  const then = applies ? "är " + rule + " " + (found?.status ?? "kommande") + " med sista dag " : "gäller inte " + rule;
  const text = "  Scenario: " + (applies ? "Räkna dagen för hand" : "Här gäller regeln inte") + "\n" + given
    + "    När läget prövas " + day.value + "\n    Så " + then;
  const name = bench.name.endsWith(".dslr") ? bench.partner() : bench.name;
  await tools.add(name, text, heading(name));
  say(applies ? "Scenariot är skrivet. Räkna den sista dagen för hand och fyll i den." : "Scenariot är skrivet.");
}
