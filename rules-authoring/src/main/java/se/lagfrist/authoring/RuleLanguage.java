package se.lagfrist.authoring;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.lagfrist.casefile.FactType;

/** Tells what the rule language consists of, to the people who write it. */
public final class RuleLanguage {

  /** A list of words longer than this is set as lines instead of a paragraph. */
  private static final int FEW = 40;

  private static final Map<String, String> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put("skyldighet", "Skyldigheten: vem som ska göra vad");
    GROUPS.put("lydelse", "Lydelserna: lagrum, tid, utgångspunkt och giltighet");
    GROUPS.put("upprepning", "Upprepning");
    GROUPS.put("uppfyllelse", "Vad som fullgör skyldigheten");
    GROUPS.put("bortfall", "När skyldigheten bortfaller");
    GROUPS.put("följd", "Vad en missad dag kostar");
    GROUPS.put("förbud", "Förbud under en tid");
    GROUPS.put("söndagsregel", "Söndagsregeln");
    GROUPS.put("slutsats", "Slutsatser: vad som följer av det som är registrerat");
  }

  private RuleLanguage() {}

  /** Returns every sentence with its meaning and an example, in Swedish, as Markdown. */
  public static String markdown() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # Regelspråket

        Varje mening en regelfil kan innehålla, vad den betyder och ett exempel. Sidan skrivs ur
        språket självt (`mvn test -Dgroups=sidor -Dsidor=skriv`).

        En regelfil (`.dslr`) består av sådana meningar och ingenting annat. Ett ord inom `< >` är en
        lucka; vad som får stå där finns sist på sidan. Rader som börjar med `#` är kommentarer.
        Vill du prova direkt: [Skriv en egen regel på fem minuter](egen-regel.md).

        ```
        REGEL "Regelns namn"
          (huvudet: vad regeln heter och vilar på)
        NÄR
          (det faktum som tiden utgår från)
          - (villkor om det faktumet)
          (vad som också ska gälla i ärendet)
        SÅ
          (vem som ska göra vad, enligt vilket lagrum, inom vilken tid)
        SLUT
        ```
        """);
    Vocabulary vocabulary = Vocabulary.swedish();
    section(out, "## Huvudet", vocabulary.then(true));
    out.append("\n## Efter NÄR: faktumet som tiden utgår från\n\n");
    out.append("En regel utgår från ett enda faktum. Villkor om det står på rader med streck.\n");
    facts(out, vocabulary);
    List<Sentence> further =
        vocabulary.when().stream().filter(s -> !s.isConstraint() && !s.startsDuty()).toList();
    section(out, "## Efter NÄR: vad som också ska gälla i ärendet", further);
    out.append("\n## Efter SÅ\n");
    Map<String, List<Sentence>> groups = new LinkedHashMap<>();
    GROUPS.keySet().forEach(g -> groups.put(g, new ArrayList<>()));
    vocabulary
        .then(false)
        .forEach(s -> groups.computeIfAbsent(s.about(), g -> new ArrayList<>()).add(s));
    groups.forEach(
        (group, sentences) -> section(out, "### " + GROUPS.getOrDefault(group, group), sentences));
    out.append(reckoning());
    gaps(out, vocabulary);
    return out.toString();
  }

  private static String reckoning() {
    try (InputStream in = RuleLanguage.class.getResourceAsStream("sa-raknas-svaret.md")) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void facts(StringBuilder out, Vocabulary vocabulary) {
    Map<String, List<Sentence>> byFact = new TreeMap<>();
    for (Sentence sentence : vocabulary.when()) {
      if (sentence.isConstraint() || sentence.startsDuty()) {
        byFact
            .computeIfAbsent(AnchorFields.term(sentence.about()), f -> new ArrayList<>())
            .add(sentence);
      }
    }
    byFact.forEach(
        (fact, sentences) ->
            section(
                out,
                "### " + Character.toUpperCase(fact.charAt(0)) + fact.substring(1),
                sentences));
  }

  private static void section(StringBuilder out, String heading, List<Sentence> sentences) {
    out.append('\n').append(heading).append("\n\n");
    out.append("| Mening | Betyder | Exempel | I en regel |\n|---|---|---|---|\n");
    for (Sentence sentence : sentences) {
      SentenceGuide.Entry entry =
          SentenceGuide.swedish().of(sentence).orElse(new SentenceGuide.Entry("", ""));
      out.append("| `").append(sentence.shown()).append("` | ").append(entry.meaning());
      out.append(" | ");
      if (!entry.example().isEmpty()) {
        out.append('`').append(entry.example()).append('`');
      }
      out.append(" | ").append(HowOften.of(sentence).swedish()).append(" |\n");
    }
  }

  private static void gaps(StringBuilder out, Vocabulary vocabulary) {
    out.append("\n## Vad som får stå i luckorna\n\n");
    out.append("Där flera ord får stå skrivs de `x`, `x eller y` eller `x, y eller z`.\n");
    Set<String> names = new TreeSet<>();
    vocabulary.all().forEach(s -> s.slots().forEach(slot -> names.add(slot.name())));
    for (String name : names) {
      Slot slot = Slot.named(name);
      String meaning = free(name);
      out.append("\n### `<").append(name).append(">`: ");
      out.append(meaning.isEmpty() ? slot.meaning() : meaning).append("\n\n");
      List<String> words = slot.words();
      if (words.isEmpty()) {
        out.append(form(name)).append('\n');
      } else if (words.size() <= FEW) {
        out.append(String.join(", ", words)).append(".\n");
      } else {
        words.forEach(w -> out.append("- ").append(w).append('\n'));
      }
    }
    out.append("\n## Faktumens svenska namn\n\n");
    out.append(
        "De används i scenarier och i meningar som `förutsätter att det finns en <fakta>`.\n\n");
    FactType.all().forEach(t -> out.append("- ").append(t.swedish()).append('\n'));
  }

  private static String free(String name) {
    return switch (name) {
      case "id" -> "regelns id";
      case "katalog" -> "rader i lagkatalogen";
      case "text" -> "fri text";
      case "vem" -> "den som ska göra något";
      case "omkopplare" -> "en omkopplare";
      case "dag" -> "genast, samma dag eller senast";
      case "ord" -> "ett ord för tid utan antal";
      default -> "";
    };
  }

  private static String form(String name) {
    return switch (name) {
      case "citat" ->
          "Lagrum som `SoL (2025:400) 20 kap. 2 §`, `LSS (1993:387) 28 f §`, `JO 7477-2017`, eller"
              + " för en kommuns egna regler `Riktlinje för hemtjänst`.";
      case "giltig" ->
          "`från 2025-07-01` eller `2002-01-01 till 2025-06-30`, därefter `, en gång` om inget"
              + " upprepas, och `, genast tillämplig` om lydelsen också träffar ärenden som redan"
              + " pågår.";
      case "datum" -> "År-månad-dag, till exempel `2026-03-01`.";
      case "paragraf" -> "Kapitel och paragraf som `11:1`, flera med komma.";
      case "n" -> "Ett heltal upp till 999.";
      case "vem" -> "Ett ord, till exempel `nämnden` eller `handläggaren`, eller `den enskilde`.";
      case "dag" -> "`genast`, `samma dag` eller `senast`.";
      case "ord" ->
          "`skyndsamt`, `snarast`, `utan dröjsmål` och de andra ord som lagen använder i stället för"
              + " ett antal.";
      case "text" -> "Vanliga svenska ord utan citattecken.";
      default -> "Små bokstäver, siffror, punkt och bindestreck.";
    };
  }
}
