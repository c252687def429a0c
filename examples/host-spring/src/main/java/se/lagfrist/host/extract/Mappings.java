package se.lagfrist.host.extract;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.store.Extract;
import se.lagfrist.host.store.ExtractStore;
import se.lagfrist.tabular.Mapping;

/** The mappings to choose from: those shipped, and those that extracts have been read in by. */
@Service
public class Mappings {

  /** The longest text of a mapping. */
  public static final int LONGEST = 200_000;

  private static final String USED = "utdrag-";
  private static final int MOST_USED = 10;
  private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

  private final ExtractStore extracts;

  Mappings(ExtractStore extracts) {
    this.extracts = extracts;
  }

  /** Returns them: those shipped first, then those used lately, each text once. */
  public List<MappingChoice> choices() {
    List<MappingChoice> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : Shipped.names()) {
      String text = String.valueOf(Shipped.text(name));
      seen.add(text);
      all.add(new MappingChoice(name, Mapping.parse(name, text).name()));
    }
    int used = 0;
    for (Extract.Line line : extracts.all()) {
      if (used < MOST_USED && seen.add(extracts.mapping(line.id()).orElse(""))) {
        used++;
        all.add(
            new MappingChoice(
                USED + line.id(),
                "Som utdrag "
                    + line.id()
                    + ", "
                    + line.name()
                    + " ("
                    + line.at().atZone(HERE).toLocalDate()
                    + ")"));
      }
    }
    return all;
  }

  /**
   * Returns the text of a mapping that was chosen.
   *
   * @throws HostProblem if there is none of the name
   */
  public String text(String chosen) {
    String shipped = Shipped.text(chosen);
    if (shipped != null) {
      return shipped;
    }
    if (chosen.matches(USED + "[0-9]{1,9}")) {
      long id = Long.parseLong(chosen.substring(USED.length()));
      return extracts.mapping(id).orElseThrow(() -> HostProblem.noSuchExtract(id));
    }
    throw HostProblem.noExtract(
        HttpStatus.BAD_REQUEST,
        "Det finns ingen sådan mappning att välja. Välj en i listan, eller lämna en egen fil.");
  }
}
