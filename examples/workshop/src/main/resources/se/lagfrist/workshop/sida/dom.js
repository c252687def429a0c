// Elements, and what is told to the reader.
export const at = (id) => document.getElementById(id);

export function el(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name in made && name !== "list" && !name.startsWith("aria")) made[name] = value;
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((c) => c !== null && c !== undefined));
  return made;
}

// Says quietly what has happened; a screen reader reads it.
export function say(text) {
  at("laget").textContent = text;
}

// A message that stays until it is answered.
export function tell(text, ...choices) {
  const buttons = choices.map(([title, act]) =>
    el("button", { type: "button", textContent: title, onclick: () => { quiet(); act(); } }));
  at("besked").replaceChildren(
    el("p", { textContent: text }),
    ...buttons,
    el("button", { type: "button", textContent: "Stäng", onclick: quiet }));
}

export function quiet() {
  at("besked").replaceChildren();
}

// The rule book's own parts have its style and nothing else of the page.
export function bookPart(host, html) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const part = el("div", { className: "bok" });
  // Well-formed markup that the server has escaped; parsed, never run.
  part.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  for (const link of part.querySelectorAll("a")) {
    if (!link.getAttribute("href")?.startsWith("#")) link.replaceWith(...link.childNodes);
  }
  for (const lone of part.querySelectorAll("nav")) lone.remove();
  root.replaceChildren(el("link", { rel: "stylesheet", href: "/regelbok.css" }), part);
}
