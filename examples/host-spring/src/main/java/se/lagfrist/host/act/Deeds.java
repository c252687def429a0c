package se.lagfrist.host.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.host.answer.Engines;
import se.lagfrist.host.store.StoredCase;
import se.lagfrist.host.table.CaseHead;
import se.lagfrist.host.table.CaseMapper;
import se.lagfrist.host.table.MappedCase;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Rule;

/**
 * Finds the ways in which a duty may have been done on a day. Each is tried: written as rows, read
 * again and answered by the engine, and only those after which the engine says that the duty was
 * met on that very day are offered.
 */
@Service
public class Deeds {

  /** Ways that are offered, so that a person can choose among them. */
  private static final int MOST = 12;

  /** Ways that are tried. */
  private static final int TRIED = 120;

  private final Engines engines;

  Deeds(Engines engines) {
    this.engines = engines;
  }

  /**
   * Returns the ways.
   *
   * @param stored the case as it is
   * @param o the duty
   * @param doneOn the day it was done, at the latest {@code asOf}
   * @param asOf the day it is told
   */
  public List<Deed> of(StoredCase stored, Obligation o, LocalDate doneOn, LocalDate asOf) {
    CaseFile file = stored.file();
    ObligationEngine engine = engines.of(stored);
    Rule rule = engine.rules().rule(o.key().ruleId()).orElse(null);
    List<Deed> found = new ArrayList<>();
    if (rule != null) {
      String newId = "gjort-" + UUID.randomUUID().toString().substring(0, 8);
      List<Deed> drafts = DeedDrafts.of(rule, file, o, doneOn, asOf, newId);
      for (Deed draft : drafts.subList(0, Math.min(TRIED, drafts.size()))) {
        if (found.size() < MOST && meets(engine, file, draft.fact(), o, doneOn, asOf)) {
          found.add(draft);
        }
      }
    }
    return found;
  }

  private static boolean meets(
      ObligationEngine engine,
      CaseFile file,
      Fact fact,
      Obligation o,
      LocalDate doneOn,
      LocalDate asOf) {
    List<Fact> facts = new ArrayList<>(file.facts());
    int at = -1;
    for (int i = 0; i < facts.size(); i++) {
      at = facts.get(i).id().equals(fact.id()) ? i : at;
    }
    if (at < 0) {
      facts.add(fact);
    } else {
      facts.set(at, fact);
    }
    CaseFile after;
    try {
      after =
          CaseFile.builder(file.id())
              .unit(file.unit().orElse(null))
              .handler(file.handler().orElse(null))
              .addAll(facts)
              .build();
    } catch (CaseFileException e) {
      // The day contradicts another, so it is no way.
      return false;
    }
    return readable(after)
        && engine
            .evaluate(after, asOf)
            .find(o.key())
            .filter(now -> now.status() == Status.MET || now.status() == Status.MET_LATE)
            .flatMap(Obligation::metOn)
            .filter(doneOn::equals)
            .isPresent();
  }

  /** Returns whether the case is the same when it has been through the tables. */
  private static boolean readable(CaseFile file) {
    CaseHead head = new CaseHead(file.id(), file.unit().orElse(null), file.handler().orElse(null));
    MappedCase mapped =
        CaseMapper.read(List.of(head), CaseMapper.write(file)).getOrDefault(file.id(), null);
    return mapped != null && mapped.isComplete();
  }
}
