package se.lagfrist.host.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;

/**
 * One column of a vendor's table and the field of a fact it stands for, in both directions.
 *
 * @param <F> the fact
 * @param <B> its builder
 * @param name the column
 * @param field the field of the fact
 * @param reader puts a value into the builder; it is told the row for its error text
 * @param writer takes the value from a fact
 */
record Column<F extends Fact, B>(
    String name, String field, Reader<B> reader, Function<F, @Nullable Object> writer) {

  /** Puts the value of a row into a builder. */
  interface Reader<B> {
    void read(RawRow row, B builder) throws UnreadableRow;
  }

  /** A day. */
  static <F extends Fact, B> Column<F, B> day(
      String name, Class<F> type, String field, BiConsumer<B, @Nullable LocalDate> setter) {
    DateField date = FactType.of(type).date(field);
    return new Column<>(
        name,
        field,
        (row, b) -> {
          Object value = row.value(name);
          if (value == null || value instanceof LocalDate) {
            setter.accept(b, (LocalDate) value);
          } else {
            throw unreadable(row, name, "är ingen dag. Skriv den som 2026-01-31.");
          }
        },
        date::of);
  }

  /** A word of a list, written in Swedish. An empty column means that it is not known. */
  static <F extends Fact, B, T extends Enum<T> & Term> Column<F, B> word(
      String name,
      Class<T> words,
      boolean required,
      Function<F, @Nullable T> getter,
      BiConsumer<B, T> setter) {
    Map<String, T> known =
        Arrays.stream(words.getEnumConstants())
            .collect(Collectors.toUnmodifiableMap(w -> folded(w.swedish()), w -> w));
    return new Column<>(
        name,
        name,
        (row, b) -> {
          Object value = row.value(name);
          if (value == null || value.toString().isBlank()) {
            if (required) {
              throw unreadable(row, name, "saknar värde. " + choices(words));
            }
            return;
          }
          T word = known.get(folded(value.toString()));
          if (word == null) {
            throw unreadable(row, name, "är inget känt ord. " + choices(words));
          }
          setter.accept(b, word);
        },
        fact -> {
          T word = getter.apply(fact);
          return word == null ? null : word.swedish();
        });
  }

  /** A text. */
  static <F extends Fact, B> Column<F, B> text(
      String name, Function<F, @Nullable String> getter, BiConsumer<B, @Nullable String> setter) {
    return new Column<>(
        name,
        name,
        (row, b) -> {
          Object value = row.value(name);
          setter.accept(b, value == null ? null : value.toString());
        },
        getter::apply);
  }

  /** Yes or no; an empty column means that it is not known. */
  static <F extends Fact, B> Column<F, B> mark(
      String name, Function<F, @Nullable Boolean> getter, BiConsumer<B, @Nullable Boolean> setter) {
    return new Column<>(
        name,
        name,
        (row, b) -> {
          Object value = row.value(name);
          if (value == null || value instanceof Boolean) {
            setter.accept(b, (Boolean) value);
          } else {
            throw unreadable(row, name, "är varken ja eller nej.");
          }
        },
        getter::apply);
  }

  /** A whole number. */
  static <F extends Fact, B> Column<F, B> number(
      String name, Function<F, @Nullable Integer> getter, BiConsumer<B, @Nullable Integer> setter) {
    return new Column<>(
        name,
        name,
        (row, b) -> {
          Object value = row.value(name);
          if (value == null) {
            setter.accept(b, null);
          } else if (value instanceof Integer || value instanceof BigDecimal) {
            setter.accept(b, ((Number) value).intValue());
          } else {
            throw unreadable(row, name, "är inget heltal.");
          }
        },
        getter::apply);
  }

  private static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private static <T extends Enum<T> & Term> String choices(Class<T> words) {
    return Arrays.stream(words.getEnumConstants())
        .map(Term::swedish)
        .limit(12)
        .collect(Collectors.joining(", ", "Kanske något av ", "."));
  }

  private static UnreadableRow unreadable(RawRow row, String column, String why) {
    Object value = row.value(column);
    String text = value == null ? null : value.toString();
    String shown = text == null ? "Kolumnen " + column : "”" + cut(text) + "”";
    return new UnreadableRow(
        new RowProblem(row.table(), row.id(), column, text, shown + " " + why));
  }

  private static String cut(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
