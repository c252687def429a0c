package se.lagfrist.host.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.lagfrist.host.store.Act;
import se.lagfrist.host.store.Acts;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Step;
import se.lagfrist.obligation.Timeline;

/**
 * What a case's page tells, part by part.
 *
 * @param parts the duties
 * @param questions what must be told before more can be answered
 * @param conclusions what was concluded and not recorded, and by which section
 * @param untracked what nothing the system records could show to be done
 * @param closed what people have handled or put off, by duty
 */
public record CaseWork(
    List<Part> parts,
    List<Asked> questions,
    List<Step> conclusions,
    List<Obligation> untracked,
    Map<ObligationKey, Act> closed) {

  /**
   * Duties that stand together.
   *
   * @param id names the part on the page
   * @param heading its heading
   * @param note what to know about them
   * @param age whether they have no last day, so that their age is told
   * @param duties the duties
   */
  public record Part(
      String id, String heading, String note, boolean age, List<Obligation> duties) {}

  /**
   * A question.
   *
   * @param question what is asked
   * @param blocked the duties whose answers wait for it, by name
   */
  public record Asked(Question question, List<String> blocked) {}

  /** Where a duty stands on the page. */
  private enum Place {
    TO_DO("vantar", "Att göra", "Mest brådskande först", false),
    WITHOUT_DAY("utandag", "Att göra, utan sista dag", "Lagen säger ingen dag", true),
    OCCURRED("intraffat", "Har inträtt", "Det lagen säger ska hända har hänt", false),
    TO_WATCH("bevaka", "Gränser och förbud", "Gäller av sig själva; inget ska göras i dag", true),
    OTHERS("andra", "Väntas av annan", "Domstol eller annan myndighet", false),
    CLOSED(
        "stangt",
        "Hanterat eller uppskjutet",
        "Visas bland det som väntar igen om dagen eller läget ändras",
        false),
    DONE("klart", "Gjort eller förfallet", "Efter sista dag", false);

    private final String id;
    private final String heading;
    private final String note;
    private final boolean age;

    Place(String id, String heading, String note, boolean age) {
      this.id = id;
      this.heading = heading;
      this.note = note;
      this.age = age;
    }

    static Place of(Obligation o) {
      return switch (o.status()) {
        case OCCURRED -> OCCURRED;
        case MET, MET_LATE, LAPSED, UNTRACKED -> DONE;
        case OVERDUE, UNDETERMINED -> o.isOwnDuty() ? TO_DO : OTHERS;
        case UPCOMING -> {
          if (o.kind() == ObligationKind.PROHIBITION || o.kind() == ObligationKind.LIMITATION) {
            yield TO_WATCH;
          }
          yield !o.isOwnDuty() ? OTHERS : o.lastDay().isPresent() ? TO_DO : WITHOUT_DAY;
        }
      };
    }
  }

  /**
   * Sorts an answer.
   *
   * @param timeline the answer
   * @param acts what people have handled or put off
   * @param ruleName names a rule by its id
   */
  static CaseWork of(Timeline timeline, Acts acts, Function<String, String> ruleName) {
    Map<Place, List<Obligation>> places = new LinkedHashMap<>();
    for (Place place : Place.values()) {
      places.put(place, new ArrayList<>());
    }
    List<Obligation> untracked = new ArrayList<>();
    Map<ObligationKey, Act> closed = new HashMap<>();
    Set<Step> conclusions = new LinkedHashSet<>();
    for (Obligation o : timeline.obligations()) {
      if (o.status() == Status.UNTRACKED) {
        untracked.add(o);
      } else {
        acts.holding(timeline.caseId(), o, timeline.asOf())
            .ifPresent(act -> closed.put(o.key(), act));
        Place place = closed.containsKey(o.key()) ? Place.CLOSED : Place.of(o);
        places.getOrDefault(place, List.of()).add(o);
      }
      o.explanation().steps().stream().filter(Step::isConclusion).forEach(conclusions::add);
    }
    List<Part> parts = new ArrayList<>();
    places.forEach(
        (place, duties) -> {
          if (place == Place.TO_DO || !duties.isEmpty()) {
            parts.add(new Part(place.id, place.heading, place.note, place.age, duties));
          }
        });
    return new CaseWork(
        parts,
        timeline.questions().stream()
            .map(q -> new Asked(q, q.ruleIds().stream().map(ruleName).distinct().sorted().toList()))
            .toList(),
        List.copyOf(conclusions),
        untracked,
        Map.copyOf(closed));
  }

  /** Returns how many duties wait for the board itself. */
  public int waiting() {
    return parts.stream()
        .filter(p -> p.id().equals(Place.TO_DO.id) || p.id().equals(Place.WITHOUT_DAY.id))
        .mapToInt(p -> p.duties().size())
        .sum();
  }
}
