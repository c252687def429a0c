// Compare: what is written against what is in force, over example cases or one's own.
import { call } from "./anrop.js";
import { bench, today } from "./bank.js";
import { el, say } from "./dom.js";

export const live = false;

const day = el("input", { id: "jamfor-dag", type: "date", value: today });
const folder = el("input", { id: "jamfor-mapp", autocomplete: "off", placeholder: "tomt: exempelärendena", "aria-describedby": "jamfor-hjalp" });
const out = el("div", {});

export function renew(panel) {
  if (panel.childElementCount) return;
  panel.replaceChildren(
    el("p", { className: "svag", textContent: "Vad ändrar det du har skrivit, i varje ärende, ett år framåt? Ingenting sparas." }),
    el("div", { className: "falt" },
      el("div", {}, el("label", { htmlFor: "jamfor-dag", textContent: "Dag" }), day),
      el("div", {}, el("label", { htmlFor: "jamfor-mapp", textContent: "Mapp med egna ärenden" }), folder)),
    el("p", { id: "jamfor-hjalp", className: "svag", textContent: "Ärendefiler (.json) på den här datorn. De läses här och skickas ingenstans." }),
    el("div", { className: "rad-knappar" }, el("button", { type: "button", className: "viktig", textContent: "Jämför", onclick: run })),
    out);
}

const table = (caption, head, rows) => el("div", { className: "ram", tabIndex: 0, role: "region", "aria-label": caption },
  el("table", {}, el("caption", { textContent: caption }),
    el("thead", {}, el("tr", {}, ...head.map((h) => el("th", { scope: "col", textContent: h })))),
    el("tbody", {}, ...rows.map((r) => el("tr", {}, ...r.map((c) => el("td", { textContent: c })))))));

async function run() {
  out.replaceChildren(el("p", { className: "svag", textContent: "Jämför …" }));
  try {
    const tree = await call("jamfor", { day: day.value, cases: folder.value, drafts: bench.drafts() });
    const sum = tree.rules.length === 0
      ? "Det som är skrivet säger detsamma som det som gäller."
      : tree.changed.length + tree.left + " av " + tree.cases + " ärenden får ett annat svar.";
    say(sum);
    out.replaceChildren(
      el("p", { className: "ok", textContent: sum }),
      tree.rules.length ? table("Regler som ändras", ["Regel", "Id", "Hur"], tree.rules.map((r) => [r.title, r.rule, r.how])) : "",
      tree.byRule.length ? table("Per regel", ["Regel", "Ärenden", "Vad"], tree.byRule.map((r) => [r.title, r.cases, r.what])) : "",
      ...tree.changed.map((c) => table("Ärende " + c.case, ["Vad", "Skyldighet", "Som det gäller", "Som det är skrivet"],
        c.differences.map((d) => [d.kind, d.title, d.before || "–", d.after || "–"]))),
      tree.left ? el("p", { textContent: "och " + tree.left + " ärenden till" }) : "",
      tree.unread.length ? el("p", { className: "rutan fel", textContent: "Kunde inte läsas: " + tree.unread.join(", ") }) : "");
  } catch (trouble) {
    out.replaceChildren(el("p", { className: "rutan fel", textContent: trouble.message }));
  }
}
