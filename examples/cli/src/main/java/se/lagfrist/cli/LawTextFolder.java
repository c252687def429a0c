package se.lagfrist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.lawtext.LawShelf;
import se.lagfrist.authoring.lawtext.LawTextException;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawLinks;
import se.lagfrist.obligation.Obligation;

/** The texts of acts that a call gives with {@code --law-text}. */
final class LawTextFolder {

  private LawTextFolder() {}

  /**
   * Returns the texts.
   *
   * @param path a folder or a file; null for none
   * @throws BadInput naming file and line, if one cannot be read
   */
  static LawShelf shelf(@Nullable Path path) {
    if (path == null) {
      return LawShelf.empty();
    }
    try {
      return LawShelf.at(path);
    } catch (LawTextException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new BadInput("--law-text: " + path + " kan inte läsas. Stämmer sökvägen?");
    }
  }

  /** Returns the sections an obligation rests on, in the wording of the day its citation is for. */
  static List<LawShelf.Beside> of(
      LawShelf shelf, ObligationEngine engine, Obligation o, LocalDate asOf) {
    return engine
        .rules()
        .rule(o.key().ruleId())
        .map(rule -> shelf.beside(o, rule, asOf, engine.law()))
        .orElse(List.of());
  }

  static List<Object> tree(List<LawShelf.Beside> sections) {
    List<Object> all = new ArrayList<>();
    for (LawShelf.Beside beside : sections) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("place", beside.section().place());
      one.put("amendedBy", beside.section().amendedBy());
      one.put("text", beside.section().text());
      one.put("doubts", beside.doubts());
      all.add(one);
    }
    return all;
  }

  static List<Object> links(Citation citation) {
    List<Object> all = new ArrayList<>();
    for (LawLinks.Link link : LawLinks.shipped().of(citation)) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("name", link.name());
      one.put("address", link.address());
      all.add(one);
    }
    return all;
  }
}
