package se.lagfrist.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
   * @throws IllegalArgumentException in Swedish, if the text is no profile
   */
  public static RecordingProfile parse(String text) {
    Object root;
    try {
      root = JsonTree.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).root();
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "Registreringsprofilen är inte JSON: " + e.getMessage(), e);
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
    Set<String> codes = new TreeSet<>(names(kind, map.get("codes")));
    // A profile written from a mapping names the codes by the field they stand in.
    codes.addAll(names(kind, map.get("kind")));
    codes.addAll(names(kind, map.get("outcome")));
    boolean latestOnly = Boolean.TRUE.equals(map.get("latestOnly"));
    return new Kept(names(kind, map.get("fields")), codes, latestOnly);
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
