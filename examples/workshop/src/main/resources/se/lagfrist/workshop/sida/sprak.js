// Colours for rule files and scenarios. What a line means is the server's to say.
import { StreamLanguage, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";

const DAY = /\d{4}-\d{2}-\d{2}/;
const ID = /[a-zåäö0-9-]+(?:\.[a-zåäö0-9-]+)+/;

function common(stream) {
  if (stream.match(DAY)) return "number";
  if (stream.match(ID)) return "link";
  if (stream.match(/\d+/)) return "number";
  if (stream.match(/"[^"]*"?/)) return "string";
  stream.match(/\p{L}[\p{L}\d]*|./u);
  return null;
}

const rules = StreamLanguage.define({
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match(/#.*/)) return "comment";
    if (stream.column() === stream.indentation()) {
      if (stream.match(/(?:REGEL|SLUTSATS|NÄR|SÅ|SLUT)(?=\s|$|")/)) return "keyword";
      if (stream.match(/(?:id|slag|styrka|katalog|tolkning|källa|skärper|beslutad|läst till och med)\s/)) return "attributeName";
      if (stream.match(/(?:enligt|därefter|uppfylls(?: också| senast)? av|bortfaller|söndagsregeln|förutsätter)(?=\s)/)) return "attributeName";
      if (stream.match(/-\s/)) return "operator";
    }
    return common(stream);
  },
});

const scenarios = StreamLanguage.define({
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match(/#.*/)) return "comment";
    if (stream.column() === stream.indentation()) {
      if (stream.match(/(?:Egenskap|Scenario|Bakgrund|Scenariomall|Exempel):/)) return "keyword";
      if (stream.match(/(?:Givet|När|Så|Och|Men)(?=\s)/)) return "attributeName";
    }
    return common(stream);
  },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "#16324f", fontWeight: "700" },
  { tag: tags.attributeName, color: "#0b4f8a" },
  { tag: tags.operator, color: "#5b3a8c", fontWeight: "700" },
  { tag: tags.number, color: "#7a4b00" },
  { tag: tags.string, color: "#1d6b3a" },
  { tag: tags.link, color: "#5b3a8c" },
  { tag: tags.comment, color: "#4a5560", fontStyle: "italic" },
]);

export function language(name) {
  return [name.endsWith(".feature") ? scenarios : rules, syntaxHighlighting(colours)];
}
