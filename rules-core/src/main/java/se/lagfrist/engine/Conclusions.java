package se.lagfrist.engine;

import java.util.List;
import java.util.Map;
import se.lagfrist.casefile.CaseFile;

/**
 * A case with what follows from it.
 *
 * @param file the case, concluded facts and fields among the recorded ones
 * @param concluded by fact id what was concluded, the whole fact or a field of it
 * @param missing facts that must be there and are not
 */
record Conclusions(CaseFile file, Map<String, List<Concluded>> concluded, List<Concluded> missing) {

  /** The field that tells when a measure ended. */
  static final String ENDED_ON = "endedOn";

  /** Nothing follows. */
  static Conclusions none(CaseFile known) {
    return new Conclusions(known, Map.of(), List.of());
  }
}
