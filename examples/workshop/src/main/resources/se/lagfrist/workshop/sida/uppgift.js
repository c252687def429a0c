// One fact of a case as fields to fill in, and as the sentence that a scenario writes.
import { el } from "./dom.js";

let number = 0;

const field = (label, input) => el("div", {}, el("label", { htmlFor: input.id, textContent: label }), input);

function select(id, choices) {
  return el("select", { id },
    el("option", { value: "", textContent: "ej ifyllt" }), ...choices.map((c) => el("option", { value: c, textContent: c })));
}

// A group of words: one of them, yes or no, or a word followed by something of one's own.
function words(id, { label, choices }) {
  const own = choices.length === 1 && choices[0].endsWith(" ...");
  if (!own) return field(label, select(id, choices));
  const input = el("input", { id, autocomplete: "off" });
  input.dataset.lead = choices[0].slice(0, -4);
  return field(label, input);
}

export class Fact {
  constructor(kinds, kind, changed, removed) {
    this.kinds = kinds;
    this.id = "u" + ++number;
    this.changed = changed;
    this.box = el("fieldset", {});
    this.removed = removed;
    this.set(kind);
  }

  set(kind) {
    this.kind = this.kinds.find((k) => k.name === kind);
    const pick = el("select", { id: this.id + "-slag", onchange: (e) => { this.set(e.target.value); this.changed(); } },
      ...this.kinds.map((k) => el("option", { value: k.name, textContent: k.name, selected: k.name === kind })));
    this.days = this.kind.days.map((d, i) => {
      const input = el("input", { id: this.id + "-d" + i, type: "date" });
      input.dataset.day = d.name;
      return { input, box: field(d.name + (d.required ? " (måste fyllas i)" : ""), input) };
    });
    this.words = this.kind.words.map((g, i) => words(this.id + "-o" + i, g));
    this.about = el("input", { id: this.id + "-gäller", autocomplete: "off", placeholder: "namn på en annan uppgift" });
    this.name = el("input", { id: this.id + "-namn", value: this.name?.value ?? this.id, autocomplete: "off" });
    this.box.replaceChildren(
      el("legend", { textContent: kind }),
      el("div", { className: "falt" }, field("Slag", pick), field("Namn i ärendet", this.name), ...this.days.map((d) => d.box)),
      el("details", {}, el("summary", { textContent: "Ord och koppling" }),
        el("div", { className: "falt" }, field("Gäller uppgiften", this.about), ...this.words)),
      el("button", { type: "button", textContent: "Ta bort " + kind, onclick: () => this.removed(this) }));
    for (const input of this.box.querySelectorAll("input, select")) {
      if (input !== pick) input.addEventListener("input", this.changed);
    }
  }

  // The fact as a scenario writes it, after Givet.
  sentence() {
    const chosen = [...this.box.querySelectorAll("details select, details input")]
      .filter((i) => i !== this.about && i.value.trim())
      .map((i) => (i.dataset.lead ? i.dataset.lead + " " : "") + i.value.trim());
    const days = this.days.filter((d) => d.input.value).map((d) => d.input.dataset.day + " är " + d.input.value);
    return this.kind.name + " " + this.name.value.trim()
      + (this.about.value.trim() ? " som gäller " + this.about.value.trim() : "")
      + (chosen.length ? " (" + chosen.join(", ") + ")" : "")
      + (days.length ? " där " + days.join(" och ") : "");
  }

  dates() {
    return this.days.map((d) => d.input.value).filter(Boolean);
  }
}
