package se.lagfrist.authoring.book;

import java.util.List;
import se.lagfrist.obligation.Status;

/** How to read the book. */
final class ReadingPage {

  private ReadingPage() {}

  static void write(Frame.Page page) {
    Html html = page.html();
    html.el("h1", "Så läser du regelboken");
    part(
        html,
        "Vad en regel är",
        "En regel är en skyldighet: någon ska göra något inom en tid, enligt ett lagrum. Den är"
            + " skriven i svenska meningar ur ett slutet språk, och programmet läser just de"
            + " meningarna och ingenting annat. Det du läser på en regels sida är alltså själva"
            + " regeln, inte en beskrivning av den.",
        "Boken skrivs ur regelfilerna. Ändras en regelfil ändras sidan nästa gång boken skrivs.");
    part(
        html,
        "Lydelser och lagrum",
        "En regel rymmer alla sina lydelser, med den första och den sista dagen för var och en. Där"
            + " inget annat sägs styr den lydelse som gällde när tiden började. En lydelse som"
            + " också gäller pågående ärenden säger det.",
        "”Senaste lydelsen” är den som står sist i regelfilen. Boken läser ingen klocka: den säger"
            + " inte vilken dag det är i dag.");
    part(
        html,
        "Sista dagen",
        "Tiden räknas från dagen efter den händelse som nämns (1 § lagen om beräkning av lagstadgad"
            + " tid): en vecka slutar på samma veckodag, en månad eller ett år på samma datum, eller"
            + " månadens sista dag.",
        "Söndagsregeln (2 § samma lag) flyttar en sista dag som infaller på en lördag, söndag eller"
            + " helgdag. Den tillämpas bara där det är känt att den gäller. Där det är oklart står"
            + " dagen kvar och den flyttade dagen visas som upplysning.",
        "Säger lagen skyndsamt, snarast eller utan dröjsmål finns ingen sista dag, om inte praxis"
            + " eller kommunen har satt en.");
    part(
        html,
        "Styrka: vad som är lag",
        "Lag och föreskrift är rätt i lagens mening. Praxis och lokala riktlinjer är det inte, och"
            + " är alltid märkta med orden ”inte lag”. En lokal riktlinje får lägga till och skärpa,"
            + " aldrig mjuka upp.");
    part(
        html,
        "Så har lagen lästs",
        "Där lagen är oklar har den försiktiga läsningen valts, och regeln säger hur. Läs de"
            + " meningarna först: där kan du vara av annan mening.");
    html.open("section", "aria-labelledby", "lagen").el("h2", "Vad svaren betyder", "id", "lagen");
    html.open("dl", "class", "korthet");
    for (Status status : Status.values()) {
      html.open("div").el("dt", Words.capital(status.swedish())).el("dd", meaning(status)).close();
    }
    html.close(2);
    html.open("section", "aria-labelledby", "bilderna").el("h2", "Bilderna", "id", "bilderna");
    html.el(
        "p",
        "Det typiska fallet är ett av regelns egna scenarier, uträknat av programmet. En rund punkt"
            + " är något som hänt. En bred stapel är tiden man har på sig, ett tvärstreck dess sista"
            + " dag, en smal stapel efter strecket tiden man är sen, en bock att det är gjort och ett"
            + " kryss att det fallit bort. Den streckade linjen är dagen man står på. Allt som syns i"
            + " en bild står också i tabellen intill.");
    html.close();
    html.open("section", "aria-labelledby", "soka").el("h2", "Söka och skriva ut", "id", "soka");
    html.open("p").text("Sökrutan finns på varje sida och söker i hela reglernas text, på sidan ");
    page.link("regler.html", "Alla regler");
    html.text(". Varje sida går att skriva ut; vikta delar vecklas då ut.").close(2);
  }

  private static String meaning(Status status) {
    return switch (status) {
      case UPCOMING -> "Ska göras, och tiden har inte gått ut.";
      case OVERDUE -> "Den sista dagen har passerat och det är inte gjort.";
      case MET -> "Gjort i tid.";
      case MET_LATE -> "Gjort, men efter den sista dagen.";
      case LAPSED -> "Behövs inte längre, och skälet sägs.";
      case OCCURRED ->
          "Det som lagen säger inträder har inträtt: åtgärden har upphört, rätten har gått förlorad, ansvaret har börjat.";
      case UNTRACKED -> "Inget som verksamhetssystemet registrerar kan visa om det är gjort.";
      case UNDETERMINED -> "En dag som regeln behöver är inte känd; vilken sägs.";
    };
  }

  private static void part(Html html, String heading, String... paragraphs) {
    String id = Words.slug(heading);
    html.open("section", "aria-labelledby", id).el("h2", heading, "id", id);
    List.of(paragraphs).forEach(p -> html.el("p", p));
    html.close();
  }
}
