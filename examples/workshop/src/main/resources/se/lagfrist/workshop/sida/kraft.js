// Put in force: when everything is green the file is written whole, with author and day.
import { call, latest } from "./anrop.js";
import { bench, inForce, whileStill } from "./bank.js";
import { el, say, tell } from "./dom.js";

export const live = true;
const ask = latest("redo");

const author = el("input", { id: "kraft-vem", autocomplete: "name" });
const button = el("button", { type: "submit", className: "viktig", textContent: "Sätt i kraft" });
const missing = el("div", { "aria-live": "polite" });
const form = el("form", { className: "ny" }, el("label", { htmlFor: "kraft-vem", textContent: "Vem sätter i kraft" }), author, button);
let tools = null;

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  button.disabled = true;
  try {
    const tree = await whileStill(async () => {
      const put = await call("satt-i-kraft", { name: bench.name, author: author.value, drafts: bench.drafts(), versions: bench.versions() });
      inForce(put.texts);
      return put;
    });
    const told = Object.keys(tree.texts).join(" och ") + " gäller nu.";
    await tools.done();
    tell(told);
    say(told);
  } catch (trouble) {
    tell(trouble.message);
  } finally {
    button.disabled = false;
  }
});

export async function renew(panel, given) {
  tools = given;
  if (!bench.name || bench.readOnly) {
    panel.replaceChildren(el("p", { className: "svag", textContent: "Öppna en fil i mappen." }));
    return;
  }
  if (!form.isConnected) {
    panel.replaceChildren(
      el("p", { className: "svag", textContent: "När allt håller skrivs filen hel, med namn och dag. Till dess är den ett utkast som inget värdsystem läser." }),
      missing, form);
  }
  missing.replaceChildren(el("p", { className: "svag", textContent: "Kontrollerar …" }));
  const tree = await ask({ name: bench.name, drafts: bench.drafts() });
  if (!tree) return;
  button.disabled = tree.missing.length > 0;
  missing.replaceChildren(...(tree.missing.length
    ? [el("p", { className: "inte-ok", textContent: "Återstår (" + tree.missing.length + ")" }), ...tree.missing.map((m) => el("p", { className: "rutan fel", textContent: m }))]
    : [el("p", { className: "ok", textContent: "Alla kontroller och scenarier håller. I kraft sätts: " + tree.files.join(" och ") + "." })]));
}
