// Calls to the workshop's server. What goes wrong is told in Swedish.
const key = document.querySelector("meta[name=nyckel]").content;

export class Trouble extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

export async function call(name, body = {}) {
  let answer;
  try {
    answer = await fetch("/anrop/" + name, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Lagfrist-Nyckel": key },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Trouble("Verkstaden svarar inte. Det du har skrivit finns kvar på sidan: låt den stå öppen, och starta kommandot igen.", 0);
  }
  const tree = await answer.json();
  if (!answer.ok) throw new Trouble(tree.fel, answer.status);
  return tree;
}

// The answer to an older question never comes after that to a newer one.
export function latest(name) {
  let asked = 0;
  return async (body) => {
    const mine = ++asked;
    const tree = await call(name, body);
    return mine === asked ? tree : null;
  };
}

export function later(work, delay) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...given), delay);
  };
}
