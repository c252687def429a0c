package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.RuleBook;

/**
 * Takes notes while a case is answered: what applied, and for each duty what was answered and from
 * what. Each duty is given a view of the case of its own, so that nothing it rests on is put in
 * order for another.
 */
final class Notes implements Memory {

  private final List<Look> looks = new ArrayList<>();
  private final List<NotedRound> rounds = new ArrayList<>();

  /** What a rule book found in a case. */
  record Look(CaseFile file, List<Arisen> arisen) {}

  /** A rule and the fact it starts from. */
  record Duty(String ruleId, String factId) {

    static Duty of(Arisen duty) {
      return new Duty(duty.rule().id(), duty.anchor().id());
    }
  }

  /** What was answered, for a fact as it was, and what that was read from. */
  record Answer(Fact anchor, List<Obligation> obligations, ReadOf reads) {}

  @Override
  public List<Arisen> match(RuleBook rules, CaseFile file) {
    List<Arisen> arisen = rules.match(file);
    looks.add(new Look(file, arisen));
    return arisen;
  }

  @Override
  public Round round(Conclusions so, LocalDate asOf) {
    NotedRound round = new NotedRound(so, asOf);
    rounds.add(round);
    return round;
  }

  /** Returns what was found at a place in the order of asking, or null if less was asked. */
  @Nullable Look look(int place) {
    return place < looks.size() ? looks.get(place) : null;
  }

  /** Returns a round of answers, or null if there were fewer. */
  @Nullable NotedRound round(int place) {
    return place < rounds.size() ? rounds.get(place) : null;
  }

  /** The duties of a case, each with what it was read from. */
  static final class NotedRound implements Round {

    private final Conclusions so;
    private final LocalDate asOf;
    private final Map<Duty, Answer> answers = new HashMap<>();
    private ReadOf reads = new ReadOf();

    private NotedRound(Conclusions so, LocalDate asOf) {
      this.so = so;
      this.asOf = asOf;
    }

    CaseFile file() {
      return so.file();
    }

    /** Returns what was answered, or null if the duty had not arisen. */
    @Nullable Answer answer(Duty duty) {
      return answers.get(duty);
    }

    @Override
    public CaseView view() {
      reads = new ReadOf();
      return new CaseView(so, asOf, reads);
    }

    @Override
    public boolean recalls(Arisen duty, List<Obligation> obligations) {
      return false;
    }

    @Override
    public void note(Arisen duty, List<Obligation> obligations, int from) {
      List<Obligation> its = List.copyOf(obligations.subList(from, obligations.size()));
      answers.put(Duty.of(duty), new Answer(duty.anchor(), its, reads));
    }
  }
}
