package se.lagfrist.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.FactType;
import se.lagfrist.engine.RecordingProfile;
import se.lagfrist.engine.RecordingProfile.Kept;

/**
 * What a host's system keeps, as JSON: {@code {"name": "...", "kinds": {"Placement": {}, "Event":
 * {"fields": ["happenedOn"], "codes": ["DISCHARGEABLE"]}}}}. Nothing said of a kind means that all
 * of it is kept.
 */
public final class RecordingProfileJson {

  private RecordingProfileJson() {}

  /** Writes a profile. */
  public static String write(RecordingProfile profile) {
    return JsonText.write(profile.tree());
  }

  /**
   * Reads a profile.
   *
   * @throws IllegalArgumentException in Swedish, if the text is no profile, or names a kind, a
   *     field or a code that the case model does not have: a slip there would otherwise say in
   *     silence that something is not kept
   */
  public static RecordingProfile parse(String text) {
    Object root;
    try {
      root = JsonTree.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).root();
    } catch (CaseFileException e) {
      throw new IllegalArgumentException(
          "Registreringsprofilen: " + e.problems().get(0).swedish(), e);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("Registreringsprofilen är inte JSON.", e);
    }
    if (!(root instanceof Map<?, ?> map) || !(map.get("kinds") instanceof Map<?, ?> kinds)) {
      throw new IllegalArgumentException(
          "Registreringsprofilen ska ha \"kinds\", till exempel"
              + " {\"name\": \"Exempelsystemet\", \"kinds\": {\"Placement\": {}}}.");
    }
    Map<String, Kept> kept = new LinkedHashMap<>();
    kinds.forEach((kind, of) -> kept.put(String.valueOf(kind), kept(String.valueOf(kind), of)));
    Object name = map.get("name");
    return new RecordingProfile(name == null ? "utan namn" : name.toString(), kept);
  }

  private static Kept kept(String kind, @Nullable Object of) {
    if (!(of instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(
          "Registreringsprofilen: " + kind + " ska följas av {} eller av fields och codes.");
    }
    FactType type = type(kind);
    Set<String> own = new TreeSet<>(Set.of("fields", "codes", "latestOnly"));
    type.terms().forEach(term -> own.add(term.name()));
    map.keySet().forEach(key -> known(kind, "egenskapen", String.valueOf(key), own));
    Set<String> codes = new TreeSet<>(names(kind, map.get("codes")));
    // A profile written from a mapping names the codes by the field they stand in.
    codes.addAll(names(kind, map.get("kind")));
    codes.addAll(names(kind, map.get("outcome")));
    boolean latestOnly = Boolean.TRUE.equals(map.get("latestOnly"));
    Set<String> fields = names(kind, map.get("fields"));
    fields.forEach(field -> known(kind, "fältet", field, type.fields()));
    Set<String> terms = new TreeSet<>();
    type.terms().forEach(term -> term.values().forEach(value -> terms.add(value.name())));
    codes.forEach(code -> known(kind, "koden", code, terms));
    return new Kept(fields, codes, latestOnly);
  }

  private static FactType type(String kind) {
    List<FactType> all = FactType.all();
    return all.stream()
        .filter(type -> type.name().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Registreringsprofilen: det finns inget slags uppgift \""
                        + kind
                        + "\"."
                        + all.stream()
                            .filter(type -> type.swedish().equalsIgnoreCase(kind))
                            .map(FactType::name)
                            .findFirst()
                            .or(() -> Nearest.of(kind, all.stream().map(FactType::name).toList()))
                            .map(near -> " Kanske " + near + ".")
                            .orElse("")));
  }

  private static void known(String kind, String what, String name, Collection<String> all) {
    if (!all.contains(name)) {
      throw new IllegalArgumentException(
          "Registreringsprofilen: "
              + kind
              + " har inte "
              + what
              + " \""
              + name
              + "\". "
              + Nearest.of(name, all)
                  .map(near -> "Kanske " + near + ".")
                  .orElse("De är: " + String.join(", ", all) + "."));
    }
  }

  private static Set<String> names(String kind, @Nullable Object list) {
    if (list == null) {
      return Set.of();
    }
    if (!(list instanceof List<?> some)) {
      throw new IllegalArgumentException(
          "Registreringsprofilen: fields och codes för " + kind + " ska vara listor.");
    }
    Set<String> names = new TreeSet<>();
    some.forEach(one -> names.add(String.valueOf(one)));
    return names;
  }
}
