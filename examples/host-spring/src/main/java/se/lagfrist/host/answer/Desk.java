package se.lagfrist.host.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.WorkList;
import se.lagfrist.host.store.ActStore;
import se.lagfrist.host.store.Acts;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

/** The work list of a unit, a worker or everybody, without what a person has handled or put off. */
@Service
public class Desk {

  /** Lists that are kept: as many as are looked at together. */
  private static final int LISTS = 16;

  private final Answers answers;
  private final ActStore acts;

  /** What a list was made of; one made of the same is the same. */
  private record Made(DeskQuery query, long change, long acts) {}

  private final Map<Made, DeskList> lately =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Made, DeskList> eldest) {
              return size() > LISTS;
            }
          });

  Desk(Answers answers, ActStore acts) {
    this.answers = answers;
    this.acts = acts;
  }

  /** Returns the work list. */
  public DeskList list(DeskQuery query) {
    Acts standing = acts.standing();
    Made made = new Made(query, answers.on(query.asOf()).change(), standing.version());
    DeskList known = lately.get(made);
    if (known == null) {
      known = make(query, standing);
      lately.put(made, known);
    }
    return known;
  }

  private DeskList make(DeskQuery query, Acts standing) {
    Map<String, Answer> chosen = new HashMap<>();
    List<WorkList.Source> sources = new ArrayList<>();
    for (Answer answer : answers.on(query.asOf()).all()) {
      Timeline timeline = answer.timelineOrNull();
      if (timeline != null && query.holds(answer)) {
        String id = answer.stored().id();
        List<Obligation> kept =
            timeline.obligations().stream()
                .filter(o -> query.holds(o) && !standing.hides(id, o, query.asOf()))
                .toList();
        chosen.put(id, answer);
        sources.add(new WorkList.Source(answer.stored().file(), timeline.keeping(kept)));
      }
    }
    return new DeskList(
        WorkList.of(sources, query.asOf(), query.whose()), chosen, yesterday(query));
  }

  /** Returns the units and workers that have cases in a folder, in the order of the alphabet. */
  public People people(LocalDate asOf, String folder) {
    Set<String> units = new HashSet<>();
    Set<String> handlers = new HashSet<>();
    for (Answer answer : answers.on(asOf).all()) {
      if (answer.stored().folder().equals(folder)) {
        answer.stored().unit().ifPresent(units::add);
        answer.stored().handler().ifPresent(handlers::add);
      }
    }
    return new People(units.stream().sorted().toList(), handlers.stream().sorted().toList());
  }

  /**
   * Who handles cases.
   *
   * @param units the units
   * @param handlers the workers, by id
   */
  public record People(List<String> units, List<String> handlers) {}

  /** What waited the day before. */
  private Set<String> yesterday(DeskQuery query) {
    Set<String> waited = new HashSet<>();
    if (query.asOf().isAfter(CaseFile.FIRST_DAY)) {
      for (Answer answer : answers.on(query.asOf().minusDays(1)).all()) {
        if (query.holds(answer)) {
          for (Obligation o : answer.obligations()) {
            if (o.isOpen() || o.status() == Status.UNDETERMINED || o.status() == Status.OCCURRED) {
              waited.add(name(answer.stored().id(), o));
            }
          }
        }
      }
    }
    return waited;
  }

  static String name(String caseId, Obligation o) {
    return caseId + "\n" + o.key();
  }
}
