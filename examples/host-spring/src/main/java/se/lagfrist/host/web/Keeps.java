package se.lagfrist.host.web;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.FactType;
import se.lagfrist.engine.RecordingProfile;
import se.lagfrist.json.RecordingProfileJson;

/**
 * A kind of fact that an extract keeps.
 *
 * @param kind the kind
 * @param days its days that are kept
 * @param latestOnly whether only the latest one is
 */
public record Keeps(String kind, List<String> days, boolean latestOnly) {

  /** Copies the list. */
  public Keeps {
    days = List.copyOf(days);
  }

  /** Returns what a profile says is kept, in the order of the case model. */
  static List<Keeps> of(String json) {
    RecordingProfile profile = RecordingProfileJson.parse(json);
    List<Keeps> all = new ArrayList<>();
    for (FactType type : FactType.all()) {
      if (profile.keeps(type)) {
        all.add(
            new Keeps(
                type.swedish(),
                type.dates().stream()
                    .filter(d -> profile.keeps(type, d.name()))
                    .map(DateField::swedish)
                    .toList(),
                profile.keepsLatestOnly(type)));
      }
    }
    return all;
  }
}
