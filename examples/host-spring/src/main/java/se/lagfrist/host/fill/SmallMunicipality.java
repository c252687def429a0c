package se.lagfrist.host.fill;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What is made: the unit of each case, and the rows. */
  record Made(Map<String, String> units, List<RawRow> rows) {}

  static Made of(int cases, long seed, LocalDate until) {
    CaseWriter.Rows rows = new CaseWriter.Rows(seed, until);
    ChildCases children = new ChildCases(rows);
    ServiceCases services = new ServiceCases(rows);
    OtherCases others = new OtherCases(rows);
    Map<String, String> units = new LinkedHashMap<>();
    for (int i = 1; i <= cases; i++) {
      String id = String.format("%d-%05d", until.getYear(), i);
      rows.begin(id);
      int share = rows.dice(100);
      if (share < 30) {
        units.put(id, CHILDREN);
        children.child();
      } else if (share < 60) {
        units.put(id, OLD);
        services.service("SoL", List.of("hemtjänst", "särskilt boende", "korttidsboende"));
      } else if (share < 78) {
        units.put(id, DISABILITY);
        services.disability();
      } else if (share < 90) {
        units.put(id, MONEY);
        others.money();
      } else if (share < 97) {
        units.put(id, ADULTS);
        services.service("SoL", List.of("öppenvård", "boendestöd", "vård i HVB"));
      } else {
        units.put(id, ADULTS);
        others.reported();
      }
    }
    return new Made(units, rows.all());
  }
}
