package se.lagfrist.drools;

import java.util.List;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Matcher;
import se.lagfrist.rulebook.Matches;
import se.lagfrist.rulebook.RuleBook;

/**
 * Matches a case as the Drools documentation shows it: a session, the facts inserted, the rules
 * fired, the session disposed. It finds what the library's own walk finds, and costs several times
 * as much; it is there for hosts that want the ordinary way, and as the reference the walk is held
 * against.
 *
 * <pre>{@code
 * ObligationEngine engine = ObligationEngine.create();
 * RuleBook rules = engine.rules().matchedBy(DroolsMatcher::pooled);
 * ObligationEngine through = ObligationEngine.of(rules, engine.settings());
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class DroolsMatcher implements Matcher {

  private final RuleBook rules;
  private final Supplier<KieSession> sessions;

  private DroolsMatcher(RuleBook rules, Supplier<KieSession> sessions) {
    this.rules = rules;
    this.sessions = sessions;
  }

  /** Returns one that makes a new session for every case. */
  public static DroolsMatcher sessionPerCase(RuleBook rules) {
    return of(rules, DroolsRules.kieBase(rules));
  }

  /**
   * Returns one that makes a new session for every case.
   *
   * @param rules the rules
   * @param base what {@link DroolsRules#kieBase} made of them, perhaps with a host's own rules
   */
  public static DroolsMatcher of(RuleBook rules, KieBase base) {
    return new DroolsMatcher(rules, base::newKieSession);
  }

  /** Returns one that takes its sessions from Drools' own pool, which grows as needed. */
  public static DroolsMatcher pooled(RuleBook rules) {
    return new DroolsMatcher(
        rules, DroolsRules.kieBase(rules).newKieSessionsPool(1)::newKieSession);
  }

  @Override
  public List<Arisen> match(CaseFile known) {
    return match(known.id(), known.facts());
  }

  /**
   * Finds out which rules apply to which facts, each pair once.
   *
   * @param caseId the case
   * @param known its facts as known on the day asked about
   */
  public List<Arisen> match(String caseId, Iterable<? extends Fact> known) {
    Matches matches = new Matches();
    KieSession session = sessions.get();
    try {
      session.setGlobal(DroolsRules.MATCHES, matches);
      known.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return DroolsRules.arisen(rules, matches, caseId);
  }
}
