// The scenarios of the folder, run as they are written.
import { latest } from "./anrop.js";
import { bench } from "./bank.js";
import { el, say } from "./dom.js";

export const live = true;
const ask = latest("scenarier");

export const heading = (name) => "# language: sv\nEgenskap: " + name.replace(/\.\w+$/, "") + "\n\n";

export async function renew(panel, tools) {
  if (!panel.childElementCount) panel.append(el("p", { className: "svag", textContent: "Kör scenarierna …" }));
  const tree = await ask({ drafts: bench.drafts() });
  if (!tree) return;
  const failed = tree.results.filter((r) => !r.passed);
  const sum = tree.results.length === 0
    ? "Inga scenarier finns, så ingenting är prövat."
    : failed.length ? failed.length + " av " + tree.results.length + " scenarier håller inte." : "Alla " + tree.results.length + " scenarier håller.";
  say(sum);
  panel.replaceChildren(
    el("p", { className: failed.length || !tree.results.length ? "inte-ok" : "ok", textContent: sum }),
    ...tree.untried.map((u) => el("p", { className: "rutan fel", textContent: u })),
    ...failed.map((r) => broken(r, tools)),
    el("details", {}, el("summary", { textContent: "De som håller (" + (tree.results.length - failed.length) + ")" }),
      el("ul", {}, ...tree.results.filter((r) => r.passed).map((r) => el("li", { textContent: r.name + " (" + r.file + " rad " + r.line + ")" })))));
}

function broken(r, tools) {
  const go = async () => {
    if (bench.name !== r.file) await tools.open(r.file);
    tools.go(r.failedLine);
  };
  return el("div", { className: "rutan fel" },
    el("h3", { textContent: r.name }),
    el("p", {}, el("button", { type: "button", textContent: r.file + " rad " + r.failedLine, onclick: go })),
    r.sentence ? el("p", {}, el("code", { textContent: r.sentence })) : null,
    el("p", { textContent: r.problem }),
    r.expected ? el("p", { textContent: "Väntat: " + r.expected }) : null,
    r.expected ? el("p", { textContent: "Svarat: " + r.answered }) : null,
    ...(r.context ?? []).map((c) => el("p", { className: "svag", textContent: c })));
}
