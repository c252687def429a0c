package se.lagfrist.tabular;

import java.util.List;
import java.util.Optional;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.tabular.Sample.Column;

/** The reviews of a table: of a placement, of care under LVU, or in rows of their own. */
final class ReviewProposal {

  private static final String CARE = "tvångsåtgärd";

  private final Roles roles;
  private final YamlText out;
  private final TableProposal table;

  ReviewProposal(Roles roles, YamlText out, TableProposal table) {
    this.roles = roles;
    this.out = out;
    this.table = table;
  }

  /**
   * Writes the reviews.
   *
   * @param of the fact that they are of
   * @param apart whether that fact is in another table
   */
  void write(String of, boolean apart) {
    List<Column> days = roles.all(Role.REVIEW_DAY);
    boolean care = of.equals(CARE);
    int number = 0;
    for (Column day : days) {
      out.item(6, "faktum", "granskning");
      out.line(8, "namn", "granskning" + (++number > 1 ? " " + number : "") + (care ? " LVU" : ""));
      if (!apart || isLatest()) {
        out.comment(8, "??? \"bara senaste\" när utdraget inte har de tidigare.");
        out.raw(8, "bara senaste: ja");
      }
      String law = apart ? "" : table.lawCondition(care);
      String when = CodesText.filled(roles.name(day), day);
      out.raw(
          8,
          "när: "
              + (law.isEmpty()
                  ? when
                  : "[" + when.replaceFirst("^\\[(.*)]$", "$1") + ", {" + law + "}]"));
      if (!apart) {
        out.raw(8, "gäller: {länk: " + of + "}");
      } else if (!table.link("gäller", Kin.Sort.PLACEMENT, "")) {
        out.comment(8, "??? Vilken placering? Utan det måste ärendet ha bara en.");
      }
      kind(day, care);
      Optional<Column> body = body(day, days);
      if (body.isPresent()) {
        Column column = body.get();
        table.codes().terms(8, "organ", roles.name(column), column.distinct().keySet(), Body.class);
      } else {
        out.comment(8, "??? Vilket organ? Bara nämnd och utskott räcker: organ: {värde: utskott}");
      }
      table.codes().day(8, "granskningen", roles.name(day), day, false);
    }
  }

  /** Where a table of its own has several reviews of one placement, it has the earlier ones too. */
  private boolean isLatest() {
    return table.linked(Kin.Sort.PLACEMENT).map(l -> table.isOnce(l.column())).orElse(true);
  }

  /** LVU 13 §: care under 2 § is considered, care under 3 § is re-examined. */
  private void kind(Column day, boolean care) {
    boolean again = isCalled(day, "ompröv|re-?exam");
    boolean considered = isCalled(day, "överv|consider");
    Optional<Column> law = roles.get(Role.GROUND).or(() -> roles.get(Role.LAW));
    if (roles.has(Role.REVIEW_KIND)) {
      table.terms(8, "slag", Role.REVIEW_KIND, ReviewKind.class);
    } else if (care && again == considered && law.isPresent()) {
      out.comment(8, "??? Enligt 2 § övervägs vården, enligt 3 § omprövas den. Stämmer det här?");
      out.raw(8, "slag:");
      out.line(10, "kolumn", roles.name(law.get()));
      out.raw(10, "koder:");
      for (String value : law.get().distinct().keySet()) {
        LawText.ground(value)
            .ifPresent(
                g ->
                    out.line(
                        12, value, g == CareGround.ENVIRONMENT ? "övervägande" : "omprövning"));
      }
      out.line(12, "*", "övervägande");
    } else {
      out.raw(8, "slag: {värde: " + (again && !considered ? "omprövning" : "övervägande") + "}");
    }
  }

  private static boolean isCalled(Column day, String words) {
    return (day.name() + " " + day.group()).matches("(?iu).*(" + words + ").*");
  }

  /** Returns the column of the body: the first one after the day, before the next day. */
  private Optional<Column> body(Column day, List<Column> days) {
    int next =
        days.stream()
            .mapToInt(Column::place)
            .filter(p -> p > day.place())
            .min()
            .orElse(Integer.MAX_VALUE);
    return roles.all(Role.BODY).stream()
        .filter(c -> c.place() > day.place() && c.place() < next)
        .findFirst()
        .or(() -> roles.get(Role.BODY));
  }
}
