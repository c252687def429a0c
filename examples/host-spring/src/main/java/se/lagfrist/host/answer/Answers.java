package se.lagfrist.host.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.host.store.CaseStore;
import se.lagfrist.host.store.StoredCase;

/**
 * Answers cases and keeps the answers of the few days that are asked about most lately. The
 * database is asked each time whether anything has changed, so two hosts on one database never show
 * old answers; only the cases that did change are read and answered anew.
 */
@Service
public class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  /** Days that are kept. One day of 2 000 cases is some tens of megabytes. */
  private static final int DAYS = 8;

  private final CaseStore store;
  private final Engines engines;
  private final Object lock = new Object();
  private final Map<String, StoredCase> cases = new HashMap<>();
  private long change = -1;

  private final Map<LocalDate, DayAnswers> days =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, DayAnswers> eldest) {
          return size() > DAYS;
        }
      };

  Answers(CaseStore store, Engines engines) {
    this.store = store;
    this.engines = engines;
  }

  /** Answers one case, if there is one with the id. */
  public Optional<Answer> of(String caseId, LocalDate asOf) {
    return store.find(caseId).map(found -> answer(List.of(found), asOf).get(0));
  }

  /** Answers every case. */
  public DayAnswers on(LocalDate asOf) {
    long now = store.change();
    synchronized (lock) {
      DayAnswers known = days.get(asOf);
      // A host that started its look earlier may hold an older number than the cases in memory.
      if (known != null && known.change() >= now) {
        return known;
      }
      if (change < now) {
        CaseStore.Loaded loaded = store.changedAfter(change);
        loaded.cases().forEach(c -> cases.put(c.id(), c));
        change = loaded.change();
        if (cases.size() != store.count()) {
          cases.keySet().retainAll(store.ids());
        }
      }
      DayAnswers made = make(asOf, known);
      days.put(asOf, made);
      return made;
    }
  }

  private DayAnswers make(LocalDate asOf, @Nullable DayAnswers known) {
    Map<String, Answer> byCase = new HashMap<>();
    List<StoredCase> fresh = new ArrayList<>();
    for (StoredCase one : cases.values()) {
      Answer old = known == null ? null : known.byCase().get(one.id());
      if (old != null && old.stored().change() == one.change()) {
        byCase.put(one.id(), old);
      } else {
        fresh.add(one);
      }
    }
    answer(fresh, asOf).forEach(a -> byCase.put(a.stored().id(), a));
    return DayAnswers.of(asOf, change, byCase);
  }

  private List<Answer> answer(List<StoredCase> stored, LocalDate asOf) {
    Map<ObligationEngine, List<StoredCase>> byEngine = new LinkedHashMap<>();
    stored.forEach(s -> byEngine.computeIfAbsent(engines.of(s), e -> new ArrayList<>()).add(s));
    List<Answer> made = new ArrayList<>(stored.size());
    byEngine.forEach((engine, some) -> made.addAll(answer(engine, some, asOf)));
    return made;
  }

  private static List<Answer> answer(
      ObligationEngine engine, List<StoredCase> stored, LocalDate asOf) {
    List<Evaluation> answers =
        engine.evaluateAll(stored.stream().map(StoredCase::file), asOf).toList();
    List<Answer> made = new ArrayList<>(stored.size());
    for (int i = 0; i < stored.size(); i++) {
      if (answers.get(i) instanceof Evaluation.Answered answered) {
        made.add(new Answer(stored.get(i), answered.timeline()));
      } else if (answers.get(i) instanceof Evaluation.Failed failed) {
        LOG.error("Case {} could not be answered", failed.caseId(), failed.cause());
        made.add(new Answer(stored.get(i), null));
      }
    }
    return made;
  }
}
