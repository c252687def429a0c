package se.lagfrist.casefile;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One component of a kind of fact whose value is a term, such as the kind of an event.
 *
 * @param name name of the record component, also its name in JSON
 * @param values the terms there are, in their order
 * @param reader reads it from a fact of the kind
 */
public record TermField(
    String name, List<? extends Term> values, Function<Fact, @Nullable Object> reader) {

  /** Returns what it tells, in Swedish, such as {@code grund}. */
  public String swedish() {
    return switch (name) {
      case "kind" -> "slag";
      case "ground" -> "grund";
      case "law" -> "lag";
      case "body" -> "beslutande organ";
      case "measure" -> "insats";
      case "application" -> "vad ansökan hos domstolen gäller";
      case "home" -> "slags hem";
      case "outcome" -> "utfall";
      case "matter" -> "vad den gäller";
      case "about" -> "vem den gäller";
      case "reporter" -> "anmälare";
      case "party" -> "part";
      case "form" -> "form";
      case "cause" -> "orsak";
      case "action" -> "åtgärd";
      case "interim" -> "hjälp under tiden";
      case "endReason" -> "skäl till slutet";
      default -> name;
    };
  }

  /** Returns whether the given fact does not tell the term. */
  public boolean isUnknown(Fact fact) {
    Object value = reader.apply(fact);
    return value == null || (value instanceof Term term && term.name().equals("UNKNOWN"));
  }

  /** Returns the term in the given fact, or null if it is not there. */
  public @Nullable Object of(Fact fact) {
    return reader.apply(fact);
  }

  /** Returns the place among the values of the term in the given fact, or -1 if it is not there. */
  @SuppressWarnings("EnumOrdinal") // The values are all of one enum, in its order.
  public int placeOf(Fact fact) {
    return reader.apply(fact) instanceof Enum<?> term ? term.ordinal() : -1;
  }
}
