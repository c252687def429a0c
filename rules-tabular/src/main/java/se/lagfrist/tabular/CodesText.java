package se.lagfrist.tabular;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.lagfrist.casefile.Term;
import se.lagfrist.tabular.Sample.Column;

/** Writes fields of a first mapping: known words as they are, near ones as suggestions. */
final class CodesText {

  private static final int MOST = 80;

  private static final Pattern NO =
      Pattern.compile(
          "(?iu)(avslag|avsl|avvis\\p{L}*|nej|n|no|0|ej|inte|false|reject\\p{L}*|denied|refus\\p{L}*|declin\\p{L}*)\\b.*|.*\\b(avslag|avslås|avvis).*");
  private static final Pattern YES =
      Pattern.compile(
          "(?iu)(delvis |partly )?(bifall|bif\\b|bev\\b|bevilj|godkän|approv|grant|ja\\b|j$|y$|yes|1$|true).*");

  private final YamlText out;

  CodesText(YamlText out) {
    this.out = out;
  }

  void terms(
      int indent,
      String field,
      String column,
      Collection<String> values,
      Class<? extends Term> type) {
    coded(indent, field, column, "", values, v -> null, CodeBook.of(type));
  }

  /**
   * Writes a field with its codes.
   *
   * @param needed returns null for a value that needs no code
   */
  void coded(
      int indent,
      String field,
      String column,
      String as,
      Collection<String> values,
      Function<String, String> needed,
      CodeBook book) {
    out.raw(indent, field + ":");
    out.line(indent + 2, "kolumn", column);
    if (!as.isEmpty()) {
      out.line(indent + 2, "som", as);
      if (values.stream().allMatch(v -> needed.apply(v) == null)) {
        return;
      }
    }
    out.raw(indent + 2, "koder:");
    int shown = 0;
    boolean open = values.isEmpty();
    boolean none = true;
    // A few letters are a code of somebody's own where most of the others are that.
    boolean own =
        values.stream().filter(v -> book.known(v).isPresent()).count() * 2 < values.size();
    for (String value : values) {
      if (++shown > MOST) {
        out.comment(indent + 4, "och " + (values.size() - MOST) + " ord till");
        break;
      }
      Optional<Term> known = book.known(value);
      if (known.isPresent() && !(own && value.length() <= 3)) {
        none = false;
        out.line(indent + 4, value, known.get().swedish());
      } else {
        Optional<Term> near = book.nearest(value);
        open |= near.isEmpty();
        out.comment(
            indent + 4,
            "??? "
                + YamlText.quoted(value)
                + ": "
                + near.map(t -> t.swedish() + "   (ta bort # ??? om det stämmer)").orElse("???"));
      }
    }
    if (open || none) {
      out.comment(indent + 4, "Orden är: " + Words.listed(book.swedish()));
    }
    if (none) {
      out.raw(indent + 4, "\"\": okänd");
    }
  }

  /** Returns whether a word says yes or no to what was applied for. */
  static boolean isResult(String value) {
    return NO.matcher(value.strip()).matches() || YES.matcher(value.strip()).matches();
  }

  /** Writes whether a decision is favourable; a word that says neither is asked about. */
  void favourable(int indent, String column, Collection<String> values) {
    out.raw(indent, "gynnande:");
    out.line(indent + 2, "kolumn", column);
    out.raw(indent + 2, "krävs: ja");
    out.raw(indent + 2, "koder:");
    boolean none = true;
    // Numbers are yes and no only where there are no others.
    boolean coded = values.stream().anyMatch(v -> v.strip().matches("\\d{2,}|[2-9]"));
    for (String value : values) {
      boolean number = coded && value.strip().matches("\\d+");
      boolean no = !number && NO.matcher(value.strip()).matches();
      if (no || !number && YES.matcher(value.strip()).matches()) {
        none = false;
        out.line(indent + 4, value, no ? "nej" : "ja");
      } else {
        out.comment(indent + 4, "??? " + YamlText.quoted(value) + ": ja eller nej?");
      }
    }
    if (none) {
      out.raw(indent + 4, "\"\": okänd");
    }
  }

  /** Writes a field with a day; what stands where there is no day leaves it empty. */
  void day(int indent, String field, String name, Column column, boolean required) {
    List<String> none = column.noDays();
    if (none.isEmpty() && !required) {
      out.line(indent, field, name);
      return;
    }
    out.raw(
        indent,
        field
            + ": {kolumn: "
            + YamlText.quoted(name)
            + (required ? ", krävs: ja" : "")
            + unknown(none)
            + "}");
  }

  /** Returns the codes by which values are no day, or "". */
  static String unknown(List<String> none) {
    return none.isEmpty()
        ? ""
        : ", koder: {"
            + String.join(
                ", ", none.stream().map(v -> YamlText.quoted(v, true) + ": okänd").toList())
            + "}";
  }

  /** Returns the condition that a column holds a day. */
  static String filled(String name, Column column) {
    String is = YamlText.quoted(name) + ": ifylld";
    List<String> none = column.noDays();
    return none.isEmpty()
        ? "{" + is + "}"
        : "[{"
            + is
            + "}, {"
            + YamlText.quoted(name)
            + ": {inte: ["
            + String.join(", ", none.stream().map(v -> YamlText.quoted(v, true)).toList())
            + "]}}]";
  }
}
