// Read aloud: the rules of the open file as the rule book shows them.
import { latest } from "./anrop.js";
import { bench } from "./bank.js";
import { bookPart, el } from "./dom.js";

export const live = true;
const ask = latest("las");

export async function renew(panel) {
  if (!bench.name.endsWith(".dslr") || bench.readOnly) {
    panel.replaceChildren(el("p", { className: "svag", textContent: bench.readOnly && bench.name ? "Lagens regler läses i regelboken: ./lagfrist rulebook." : "Öppna en regelfil, så visas reglerna här så som regelboken visar dem." }));
    return;
  }
  if (!panel.querySelector(".bok-vard")) panel.replaceChildren(el("p", { className: "svag", textContent: "Läser …" }));
  const tree = await ask({ name: bench.name, drafts: bench.drafts() });
  if (!tree) return;
  if (!tree.html) {
    panel.replaceChildren(el("p", { className: "svag", textContent: "Filen har ingen regel än." }));
    return;
  }
  const host = panel.querySelector(".bok-vard") ?? el("div", { className: "bok-vard" });
  bookPart(host, tree.html);
  if (!host.isConnected) panel.replaceChildren(host);
}
