package se.lagfrist.authoring.scenarier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/**
 * What the scenarios of a rule must show between them: that it applies and when it does not, that
 * it is met in time, met late and overdue, what holds on its last day, its provision before and
 * after a change of law, and each of its wordings, also where two of them have the same section. A
 * conclusion must be shown drawn, not drawn, and giving way to what is recorded (exception {@code
 * registrerat}). What a rule cannot show is listed with the reason in a file of exceptions; an
 * exception that is not needed is a fault as well.
 */
public final class Thoroughness {

  private static final String BOUNDARY = "gränsdag";
  private static final String CHANGE = "lagändring";
  private static final String YIELDS = "registrerat";
  private static final String WORDING = "lydelsen från ";
  private static final Pattern EXCEPTION =
      Pattern.compile(
          "([a-z0-9.-]+) (" + BOUNDARY + "|" + CHANGE + "|[a-zåäö]+[a-zåäö0-9 -]*): (\\S.*)");

  private final Map<String, String> exceptions;

  private Thoroughness(Map<String, String> exceptions) {
    this.exceptions = exceptions;
  }

  /**
   * Reads the exceptions: lines of {@code rule what: reason}, where what is a status, {@code
   * gränsdag}, {@code lagändring} or {@code lydelsen från} with a day.
   *
   * @throws IllegalArgumentException if a line is not of that form
   */
  public static Thoroughness withExceptions(Path file) {
    try {
      Map<String, String> read = new TreeMap<>();
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Matcher m = EXCEPTION.matcher(line);
        if (!m.matches()) {
          throw new IllegalArgumentException(
              file + ": \"" + line + "\" ska vara \"REGEL LÄGE: skäl\".");
        }
        read.put(m.group(1) + " " + m.group(2), m.group(3));
      }
      return new Thoroughness(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns what is not shown of rules and conclusions, and which exceptions are not needed, one
   * line each.
   */
  public List<String> missing(ScenarioReport report, RuleBook rules) {
    List<Rule> all = new ArrayList<>(rules.rules());
    all.addAll(rules.concluding());
    return missing(report, all);
  }

  /** Returns what is not shown, and which exceptions are not needed, one line each. */
  public List<String> missing(ScenarioReport report, Collection<Rule> rules) {
    List<String> missing = new ArrayList<>(report.untried(rules.stream().map(Rule::id).toList()));
    Map<String, List<Sighting>> seen = new HashMap<>();
    report
        .sightings()
        .forEach(s -> seen.computeIfAbsent(s.ruleId(), k -> new ArrayList<>()).add(s));
    Set<String> unused = new TreeSet<>(exceptions.keySet());
    for (Rule rule : rules.stream().sorted(Comparator.comparing(Rule::id)).toList()) {
      List<String> lacking =
          rule.isConclusion()
              ? report.yielded().contains(rule.id()) ? List.of() : List.of(YIELDS)
              : lacking(rule, seen.getOrDefault(rule.id(), List.of()));
      for (String what : lacking) {
        String key = rule.id() + " " + what;
        if (!unused.remove(key)) {
          missing.add(rule.id() + ": inget scenario visar " + what);
        }
      }
    }
    unused.forEach(u -> missing.add("undantaget \"" + u + "\" behövs inte"));
    return missing;
  }

  private static List<String> lacking(Rule rule, List<Sighting> seen) {
    Set<Status> statuses = new TreeSet<>();
    Set<Citation> citations = new TreeSet<>(Comparator.comparing(Citation::print));
    boolean boundary = false;
    for (Sighting s : seen) {
      s.status().ifPresent(statuses::add);
      s.citation().ifPresent(citations::add);
      boundary |= s.boundary();
    }
    List<String> lacking = new ArrayList<>();
    for (Status status : required(rule)) {
      if (!statuses.contains(status)) {
        lacking.add(status.swedish());
      }
    }
    if (hasDay(rule) && !boundary) {
      lacking.add(BOUNDARY);
    }
    long wordings =
        rule.law().versions().stream().map(v -> v.citation().print()).distinct().count();
    if (wordings > 1 && citations.size() < 2) {
      lacking.add(CHANGE);
    }
    if (rule.law().versions().size() > 1) {
      for (LawText wording : rule.law().versions()) {
        if (seen.stream().noneMatch(s -> wording.inForce().contains(s.shownOn()))) {
          lacking.add(WORDING + wording.inForce().from());
        }
      }
    }
    return lacking;
  }

  private static List<Status> required(Rule rule) {
    if (!rule.brokenBy().isEmpty()) {
      return List.of(Status.UPCOMING, Status.OVERDUE);
    }
    if (!hasDay(rule)) {
      return rule.fulfilments().isEmpty()
          ? List.of(Status.UPCOMING)
          : List.of(Status.UPCOMING, Status.MET);
    }
    if (rule.fulfilments().isEmpty()) {
      return List.of(Status.UPCOMING);
    }
    return rule.details().kind() == ObligationKind.LIMITATION
        ? List.of(Status.MET, Status.OCCURRED)
        : List.of(Status.MET, Status.MET_LATE, Status.OVERDUE);
  }

  private static boolean hasDay(Rule rule) {
    return rule.benchmark() != null
        || rule.law().versions().stream().anyMatch(v -> v.due().hasDay() || v.due().atMeeting());
  }
}
