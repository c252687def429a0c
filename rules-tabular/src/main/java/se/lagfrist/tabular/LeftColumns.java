package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.lagfrist.tabular.Sample.Column;

/**
 * The columns of a table that its first mapping does not read. They are named, and where one may
 * matter it is asked about: nothing is left aside in silence.
 */
final class LeftColumns {

  private static final int SHOWN = 4;

  private final Kin kin;
  private final Kin.Table table;

  LeftColumns(Kin.Table table, Kin kin) {
    this.table = table;
    this.kin = kin;
  }

  /**
   * Writes which columns are left aside, with what is asked about them.
   *
   * @param written the part of the mapping that is about the table, but for this
   */
  void write(YamlText out, String written) {
    Roles roles = table.roles();
    List<String> asked = written.lines().filter(l -> l.strip().startsWith("#")).toList();
    List<String> read =
        written
            .lines()
            .filter(l -> !l.strip().startsWith("#") && !l.contains("faktum:"))
            .filter(l -> !l.startsWith("    kolumner:"))
            .map(l -> l.replaceFirst("  #.*", ""))
            .toList();
    List<String> left = new ArrayList<>();
    for (Column column : table.sample().columns()) {
      String name = roles.name(column);
      if (column.name().isBlank() || isNamed(read, name) || kin.isUsed(table, name)) {
        continue;
      }
      left.add(name);
      if (!isNamed(asked, name) && table.sample().headed() && !isForPeople(column)) {
        ask(out, column);
      }
    }
    if (!left.isEmpty()) {
      out.list(4, "behålls inte", left);
    }
  }

  private boolean isForPeople(Column column) {
    return table.roles().all(Role.NOT_KEPT).contains(column);
  }

  private void ask(YamlText out, Column column) {
    String name = column.name();
    boolean counts = table.sample().table().countsDays();
    if (column.keys() > 0.5) {
      out.comment(
          4,
          "??? Personerna i "
              + name
              + " används inte. Gäller raden dem också? Skriv i så fall även ärende: ["
              + YamlText.quoted(name)
              + "]");
    } else if ((counts ? column.daysOrCounted() : column.days()) > 0.5) {
      out.comment(4, "??? Dagarna i " + name + " används inte. Vad betyder de?");
    } else if (isReference(column)) {
      out.comment(
          4,
          "??? "
              + name
              + " har nummer på andra rader. Vad betyder det att en rad hör till en annan?");
    } else if (!column.values().isEmpty() && Role.isOfFacts(name)) {
      out.comment(
          4,
          "??? "
              + name
              + " används inte. Vad betyder "
              + String.join(
                  ", ",
                  column.distinct().keySet().stream()
                      .limit(SHOWN)
                      .map(Words::shown)
                      .map(YamlText::quoted)
                      .toList())
              + "?");
    }
  }

  /** Returns whether most values of a column are numbers of other rows. */
  private boolean isReference(Column column) {
    return table
        .roles()
        .get(Role.KEY)
        .filter(key -> key.place() != column.place() && !column.values().isEmpty())
        .filter(
            key -> column.share(key.distinct()::containsKey) > 0.8 && column.name().length() > 3)
        .isPresent();
  }

  /** Returns whether a column stands where one may stand in a mapping. */
  private static boolean isNamed(List<String> lines, String name) {
    Pattern place =
        Pattern.compile(
            "(?:[:{\\[,] ?|- )" + Pattern.quote(YamlText.quoted(name)) + "(?=[,\\]}:]|\\s*$)");
    return lines.stream().anyMatch(l -> place.matcher(l).find());
  }
}
