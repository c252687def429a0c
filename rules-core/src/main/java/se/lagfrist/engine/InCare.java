package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.Request;

/** What is done or decided in care, and may name either the care or the judgment that it is. */
final class InCare {

  /** Reviews, interruptions, extensions and ends have conclusions of their own. */
  private static final List<FactType> TYPES =
      List.of(
          FactType.of(CoerciveMeasure.class),
          FactType.of(Contact.class),
          FactType.of(Execution.class),
          FactType.of(FollowUp.class),
          FactType.of(Placement.class),
          FactType.of(Plan.class),
          FactType.of(Request.class));

  private InCare() {}

  /** Returns what is done in care and names a judgment on care. */
  static List<Fact> naming(CaseFile file, Fact judgment) {
    List<Fact> found = new ArrayList<>();
    for (FactType type : TYPES) {
      Facts naming = file.facts(type).concerning(judgment.id());
      for (int i = 0; i < naming.size(); i++) {
        if (naming.concerns(i, judgment.id())) {
          found.add(naming.get(i));
        }
      }
    }
    return found;
  }
}
