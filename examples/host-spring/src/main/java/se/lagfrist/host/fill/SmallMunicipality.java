package se.lagfrist.host.fill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lagfrist.host.table.CaseHead;
import se.lagfrist.host.table.RawRow;

/**
 * A made-up municipality, as rows of the tables: children who are reported, investigated and
 * placed, old people and people with disabilities who apply and wait, deviations. Most is done in
 * time, some late, some not yet, and a few rows are wrong the way real ones are. No one in it
 * exists. The same seed gives the same rows.
 */
final class SmallMunicipality {

  static final String CHILDREN = "Barn och unga";
  static final String OLD = "Äldre";
  static final String DISABILITY = "Funktionsstöd";
  static final String ADULTS = "Vuxna";
  static final String MONEY = "Försörjningsstöd";

  private SmallMunicipality() {}

  /** How many workers a unit has. */
  private static final int WORKERS = 6;

  /** What is made: the cases, and their rows. */
  record Made(List<CaseHead> heads, List<RawRow> rows) {}

  static Made of(int cases, long seed, LocalDate until) {
    CaseWriter.Rows rows = new CaseWriter.Rows(seed, until);
    ChildCases children = new ChildCases(rows);
    ServiceCases services = new ServiceCases(rows);
    OtherCases others = new OtherCases(rows);
    List<CaseHead> heads = new ArrayList<>();
    for (int i = 1; i <= cases; i++) {
      String id = String.format("%d-%05d", until.getYear(), i);
      rows.begin(id);
      int share = rows.dice(100);
      if (share < 30) {
        heads.add(head(id, CHILDREN, "BU", i));
        children.child();
      } else if (share < 60) {
        heads.add(head(id, OLD, "ÄO", i));
        services.service("SoL", List.of("hemtjänst", "särskilt boende", "korttidsboende"));
      } else if (share < 78) {
        heads.add(head(id, DISABILITY, "FS", i));
        services.disability();
      } else if (share < 90) {
        heads.add(head(id, MONEY, "EB", i));
        others.money();
      } else if (share < 97) {
        heads.add(head(id, ADULTS, "VX", i));
        services.service("SoL", List.of("öppenvård", "boendestöd", "vård i HVB"));
      } else {
        heads.add(head(id, ADULTS, "VX", i));
        others.reported();
      }
    }
    return new Made(heads, rows.all());
  }

  /** A worker is an id of the case system, such as {@code BU-3}; nobody is called that. */
  private static CaseHead head(String id, String unit, String code, int number) {
    return new CaseHead(id, unit, code + "-" + (1 + number % WORKERS));
  }
}
