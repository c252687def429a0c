package se.lagfrist.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.law.Citation;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.time.StatutoryPeriod;

/**
 * What the rules behind the reports say: their periods, wordings, provisions and recipients. Which
 * rule has which role is data, in {@value #FILE} beside this class; the rest stands in the rules.
 */
final class ReportLaw {

  private static final String FILE = "rapporternas-regler.txt";
  private static final Map<Role, Map<LawArea, String>> IDS = read();

  /** The acts under which decisions are reported, in the order of the reports. */
  private static final List<LawArea> ACTS = List.of(LawArea.SOL, LawArea.LSS);

  /** What a rule is to the reports. */
  enum Role {
    UNEXECUTED("ej verkställt beslut"),
    UNEXECUTED_JUDGMENT("ej verkställd dom"),
    INTERRUPTED("avbrott"),
    EXECUTED("verkställt"),
    RESUMED("återupptaget"),
    AUDITORS("till revisorerna"),
    COUNCIL("till fullmäktige"),
    INQUIRY("barnutredning"),
    EXTENDED_INQUIRY("förlängd barnutredning");

    private final String swedish;

    Role(String swedish) {
      this.swedish = swedish;
    }
  }

  private final RuleBook rules;

  private ReportLaw(RuleBook rules) {
    this.rules = rules;
  }

  /** Returns what a rule book says. */
  static ReportLaw of(RuleBook rules) {
    return new ReportLaw(rules);
  }

  /** Returns the ids of the rules that have any of some roles. */
  static Set<String> ids(Role... roles) {
    Set<String> ids = new TreeSet<>();
    for (Role role : roles) {
      ids.addAll(byLaw(role).values());
    }
    return ids;
  }

  /** Returns whether a rule has a role. */
  static boolean is(Rule rule, Role role) {
    return byLaw(role).containsValue(rule.id());
  }

  /** Returns the rule that has a role under an act. */
  Optional<Rule> rule(Role role, LawArea law) {
    return Optional.ofNullable(byLaw(role).get(law)).flatMap(rules::rule);
  }

  /**
   * Returns the wording of the rule with a role under an act on a day: the one in force, else the
   * one nearest to it.
   */
  Optional<LawText> wording(Role role, LawArea law, LocalDate day) {
    return rule(role, law).map(rule -> nearest(rule, day));
  }

  /** Returns the provision of the rule with a role under an act on a day. */
  @Nullable Citation citation(Role role, LawArea law, LocalDate day) {
    return wording(role, law, day).map(LawText::citation).orElse(null);
  }

  /** Returns the period that the rule with a role under an act counts on a day. */
  @Nullable StatutoryPeriod period(Role role, LawArea law, LocalDate day) {
    return wording(role, law, day).map(text -> text.due().period()).orElse(null);
  }

  /** Returns who gets the reports on decisions not executed that are sent on a day. */
  String recipient(LocalDate day) {
    return ACTS.stream()
        .flatMap(act -> rule(Role.UNEXECUTED, act).stream())
        .flatMap(rule -> rule.recipientOn(day).stream())
        .findFirst()
        .orElse("");
  }

  /** Returns the provisions that ask for reports on decisions not executed, as on a day. */
  List<Citation> provisions(LocalDate day) {
    List<Citation> asked = new ArrayList<>(4);
    for (LawArea act : ACTS) {
      for (Role role : List.of(Role.UNEXECUTED, Role.INTERRUPTED)) {
        wording(role, act, day).ifPresent(text -> asked.add(text.citation()));
      }
    }
    return asked;
  }

  /** Returns what the acts ask of the statistics to the council, as on a day. */
  List<IvoReport.Statistics> statistics(LocalDate day) {
    List<IvoReport.Statistics> asked = new ArrayList<>(2);
    for (LawArea act : ACTS) {
      Citation citation = citation(Role.COUNCIL, act, day);
      if (citation != null) {
        asked.add(
            new IvoReport.Statistics(
                act,
                citation,
                period(Role.UNEXECUTED, act, day),
                period(Role.INTERRUPTED, act, day)));
      }
    }
    return asked;
  }

  private static LawText nearest(Rule rule, LocalDate day) {
    LawText found = rule.law().versions().get(0);
    for (LawText text : rule.law().versions()) {
      if (!text.inForce().from().isAfter(day)) {
        found = text;
      }
    }
    return found;
  }

  private static Map<LawArea, String> byLaw(Role role) {
    return IDS.getOrDefault(role, Map.of());
  }

  private static Map<Role, Map<LawArea, String>> read() {
    Map<Role, Map<LawArea, String>> ids = new HashMap<>();
    try (InputStream in = ReportLaw.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path.");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line, ids);
        }
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line, Map<Role, Map<LawArea, String>> ids) {
    int colon = line.indexOf(':');
    for (Role role : Role.values()) {
      for (LawArea law : LawArea.values()) {
        if (colon > 0
            && line.substring(0, colon).strip().equals(role.swedish + " " + law.swedish())) {
          ids.computeIfAbsent(role, r -> new HashMap<>())
              .put(law, line.substring(colon + 1).strip());
          return;
        }
      }
    }
    throw new IllegalStateException(FILE + ": \"" + line + "\" names no role and act.");
  }
}
