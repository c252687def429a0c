package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lagfrist.tabular.Sample.Column;

/**
 * The facts of a log: each row has a day and says in words what happened on it, and several rows
 * together tell one investigation.
 */
final class EventProposal {

  /** What may have happened, by the words for it; the first that fits tells. */
  private enum Event {
    NOT_OPENED("\\b(ej|inte|not)\\b.*(inle|utred|oppn|open)|utan atgard|avskriv"),
    PROTECTION("skyddsbed"),
    CLOSED("utr\\p{L}*.*((?<!be)slut|avsl|klar|stang)|investigation.*(closed|ended)"),
    OPENED("utr\\p{L}*.*(inle|start|pabor|oppn)|inle.*utr|investigation.*(open|start)"),
    REPORTED(
        "orosanm|anm\\p{L}*.*(inkom|mottag|kommit)|(inkom|mottag)\\p{L}* .*anm|report.*received"),
    APPLIED("ansok\\p{L}*.*(inkom|mottag|kommit)|(inkom|mottag)\\p{L}* .*ansok");

    private final Pattern words;

    Event(String words) {
      this.words = Pattern.compile(words);
    }

    static Optional<Event> of(String value) {
      return Stream.of(values())
          .filter(e -> Spellings.forms(value).stream().anyMatch(f -> e.words.matcher(f).find()))
          .findFirst();
    }
  }

  private final Roles roles;
  private final YamlText out;
  private final Column type;
  private final Column day;
  private final Column of;
  private final Map<Event, List<String>> events = new EnumMap<>(Event.class);
  private final TreeSet<String> others = new TreeSet<>();

  private EventProposal(Roles roles, YamlText out, Column type, Column day, Column of) {
    this.roles = roles;
    this.out = out;
    this.type = type;
    this.day = day;
    this.of = of;
    for (String value : type.distinct().keySet()) {
      Event.of(value)
          .ifPresentOrElse(
              e -> events.computeIfAbsent(e, k -> new ArrayList<>()).add(value),
              () -> others.add(value));
    }
  }

  /** Returns the proposal for a log of events; empty if the table is none. */
  static Optional<EventProposal> of(Kin.Table table, Kin kin, YamlText out) {
    List<Column> columns = table.sample().columns();
    Roles roles = table.roles();
    List<Column> days =
        columns.stream()
            .filter(c -> c.days() > 0.5 && c.keys() < 0.5 && !roles.all(Role.BORN).contains(c))
            .toList();
    Optional<Column> of =
        kin.via(table)
            .flatMap(n -> columns.stream().filter(c -> roles.name(c).equals(n)).findFirst())
            .or(() -> roles.get(Role.CASE))
            .or(() -> roles.get(Role.PERSON));
    if (days.size() != 1 || of.isEmpty() || !table.sample().headed()) {
      return Optional.empty();
    }
    return columns.stream()
        .filter(c -> !c.name().isBlank() && c.distinct().size() <= 60 && c.days() < 0.5)
        .map(c -> new EventProposal(roles, out, c, days.get(0), of.get()))
        .filter(e -> e.events.size() >= 2)
        .findFirst();
  }

  /** Returns the columns that tell the rows apart. */
  List<Column> key() {
    return List.of(of, day, type);
  }

  void write() {
    out.comment(
        6,
        "Varje rad är en händelse; "
            + roles.name(type)
            + " säger vilken. ??? Har ett ärende fler än en utredning måste de skiljas åt under"
            + " grupp.");
    if (events.containsKey(Event.REPORTED)) {
      start("anmälan", "anmälan", Event.REPORTED);
      out.raw(8, "om: {ålder vid: anmälans ankomst}");
      out.line(8, "anmälans ankomst", roles.name(day));
    }
    if (events.containsKey(Event.PROTECTION)) {
      start("händelse", "skyddsbedömning", Event.PROTECTION);
      out.raw(8, "slag: {värde: skyddsbedömning}");
      out.line(8, "happenedOn", roles.name(day));
    }
    assessed("förhandsbedömning", Event.OPENED, "inleda utredning");
    assessed("beslut att inte utreda", Event.NOT_OPENED, "inte inleda utredning");
    if (events.containsKey(Event.OPENED) || events.containsKey(Event.CLOSED)) {
      out.item(6, "faktum", "utredning");
      out.raw(
          8,
          "när: {"
              + YamlText.quoted(roles.name(type))
              + ": ["
              + listed(Event.OPENED, Event.CLOSED)
              + "]}");
      out.list(8, "grupp", List.of(roles.name(of)));
      out.raw(8, "slag: {värde: barnutredning}  # ??? vilken sorts utredning?");
      on("utredningens inledande", Event.OPENED);
      on("utredningens avslutande", Event.CLOSED);
    }
    if (events.containsKey(Event.APPLIED)) {
      start("ansökan", "ansökan", Event.APPLIED);
      out.raw(8, "saken: {värde: annan ansökan}  # ??? vad gäller ansökningarna?");
      out.line(8, "ansökans ankomst", roles.name(day));
    }
    if (!others.isEmpty()) {
      out.comment(
          6,
          "??? Vad är rader med "
              + String.join(", ", others.stream().map(YamlText::quoted).toList())
              + "? Utan ett faktum för dem läses de inte.");
    }
  }

  private void assessed(String name, Event event, String outcome) {
    if (events.containsKey(event)) {
      start("förhandsbedömning", name, event);
      out.raw(8, "utfall: {värde: " + outcome + "}");
      out.line(8, "decidedOn", roles.name(day));
    }
  }

  private void start(String fact, String name, Event event) {
    out.item(6, "faktum", fact);
    if (!name.equals(fact)) {
      out.line(8, "namn", name);
    }
    out.raw(8, "när: {" + YamlText.quoted(roles.name(type)) + ": [" + listed(event) + "]}");
  }

  private void on(String field, Event event) {
    if (events.containsKey(event)) {
      out.raw(
          8,
          field
              + ": {kolumn: "
              + YamlText.quoted(roles.name(day))
              + ", när: {"
              + YamlText.quoted(roles.name(type))
              + ": ["
              + listed(event)
              + "]}}");
    }
  }

  private String listed(Event... some) {
    return String.join(
        ", ",
        Stream.of(some)
            .flatMap(e -> events.getOrDefault(e, List.of()).stream())
            .map(YamlText::quoted)
            .toList());
  }
}
