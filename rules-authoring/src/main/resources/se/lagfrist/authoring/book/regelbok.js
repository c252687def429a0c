// Sökningen på sidan Alla regler, och utvikning före utskrift. Boken går att läsa utan skript.
(function () {
  "use strict";

  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (d) { d.open = true; });
  });

  var list = document.getElementById("regler");
  var box = document.getElementById("sok");
  var status = document.getElementById("antal");
  if (!list || !box || !status) {
    return;
  }

  // 22:13 är ett annat sätt att skriva 22 kap. 13 §; skiljetecken och versaler spelar ingen roll.
  function plain(text) {
    return text.toLowerCase()
      .replace(/(^|[^\d:])(\d{1,2}(?: ?[a-z])?):(\d{1,2}(?: ?[a-z])?)(?![\d:])/g, "$1$2 kap $3 §")
      .replace(/[.,;()"”]/g, function (c) { return c === "." ? "" : " "; })
      .replace(/§§/g, "§")
      .replace(/\s+/g, " ")
      .trim();
  }

  // Den som saknar å, ä och ö på tangentbordet ska också hitta.
  function folded(text) {
    return text.replace(/[åä]/g, "a").replace(/ö/g, "o").replace(/[éè]/g, "e");
  }

  var entries = Array.prototype.map.call(list.children, function (item, place) {
    var title = plain(item.querySelector(".titel").textContent);
    var shown = plain(item.textContent);
    var all = " " + shown + " " + plain(item.getAttribute("data-ord") || "") + " ";
    return { item: item, place: place, title: title, shown: shown, all: all,
      foldedTitle: folded(title), foldedAll: folded(all) };
  });

  function parts(query) {
    // Ett lagrum söks i ett stycke, övriga ord vart för sig.
    var found = [];
    var rest = query.replace(/\d+(?: [a-z])? kap(?: \d+(?: [a-z])?(?: §)?)?|\d+(?: [a-z])? §/g, function (m) {
      found.push(" " + m);
      return " ";
    });
    return found.concat(rest.split(" ").filter(Boolean));
  }

  function worth(entry, wanted) {
    var sum = 0;
    for (var i = 0; i < wanted.length; i++) {
      var word = wanted[i];
      var fold = folded(word);
      if (entry.all.indexOf(word) < 0 && entry.foldedAll.indexOf(fold) < 0) {
        return 0;
      }
      var bare = fold.trim();
      sum += 1;
      if (entry.foldedTitle.indexOf(bare) >= 0) { sum += 8; }
      if ((" " + entry.foldedTitle).indexOf(" " + bare) >= 0) { sum += 4; }
      if (entry.shown.indexOf(word.trim()) >= 0) { sum += 2; }
      if (entry.all.indexOf(word) >= 0) { sum += 1; }
    }
    return sum;
  }

  function search() {
    var query = plain(box.value);
    var wanted = parts(query);
    var hits = [];
    entries.forEach(function (entry) {
      var sum = wanted.length ? worth(entry, wanted) : 1;
      entry.item.hidden = sum === 0;
      if (sum > 0) {
        hits.push({ entry: entry, sum: sum });
      }
    });
    hits.sort(function (a, b) { return b.sum - a.sum || a.entry.place - b.entry.place; });
    hits.forEach(function (hit) { list.appendChild(hit.entry.item); });
    status.textContent = !wanted.length
      ? "Alla " + entries.length + " regler."
      : hits.length === 0
        ? "Ingen regel innehåller alla orden. Pröva färre ord eller en annan böjning."
        : hits.length === 1 ? "1 regel." : hits.length + " regler.";
  }

  document.getElementById("sokning").addEventListener("submit", function (event) {
    event.preventDefault();
    search();
  });
  box.addEventListener("input", search);

  var asked = new URLSearchParams(window.location.search).get("sok");
  if (asked) {
    box.value = asked;
    search();
  }
}());
