package se.lagfrist.benchmarks.oracle;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.plain.PlainRules;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;

/**
 * Compares the engine with the plain rules on random cases, makes each case that tells them apart
 * as small as it can be, and prints it.
 *
 * <pre>
 * Oracle --cases 1000000 --seed 1 [--rules sol.] [--differences 10] [--switches rapportera-domar]
 * </pre>
 *
 * <p>{@code --rules} takes beginnings of rule ids, parted by commas, {@code --switches} the
 * switches that are on. Ends with 1 if there was a difference.
 */
public final class Oracle {

  private static final int MOST_SHOWN = 4;

  private final Comparison comparison;

  private Oracle(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Runs it. */
  public static void main(String[] args) {
    long cases = Long.parseLong(option(args, "--cases", "10000"));
    long seed = Long.parseLong(option(args, "--seed", "1"));
    int show = Integer.parseInt(option(args, "--differences", "5"));
    String[] beginnings = option(args, "--rules", "").split(",");
    Set<String> switches = words(option(args, "--switches", ""));
    ObligationEngine engine =
        ObligationEngine.create(EngineSettings.defaults().withSwitches(switches));
    PlainRules plain = PlainRules.create(switches);
    Predicate<String> rules = id -> startsWithAny(id, beginnings) && plain.ids().contains(id);
    Oracle oracle = new Oracle(new Comparison(engine, plain, rules));
    RandomCases random =
        RandomCases.of(seed, plain.duties().stream().filter(d -> rules.test(d.id())).toList());
    System.exit(oracle.run(random, cases, show) == 0 ? 0 : 1);
  }

  private static Set<String> words(String option) {
    return option.isEmpty() ? Set.of() : Set.of(option.split(","));
  }

  private static boolean startsWithAny(String id, String[] beginnings) {
    for (String beginning : beginnings) {
      if (id.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static String option(String[] args, String name, String otherwise) {
    for (int i = 0; i + 1 < args.length; i++) {
      if (args[i].equals(name)) {
        return args[i + 1];
      }
    }
    return otherwise;
  }

  private long run(RandomCases random, long cases, int show) {
    Map<String, Integer> byRule = new LinkedHashMap<>();
    Map<String, Integer> shown = new LinkedHashMap<>();
    long different = 0;
    for (long i = 0; i < cases; i++) {
      RandomCases.Asked asked = random.next();
      List<String> found = differences(asked.file(), asked.asOf());
      if (found.isEmpty()) {
        continue;
      }
      different++;
      String rule = ruleOf(found.get(0));
      byRule.merge(rule, 1, Integer::sum);
      if (shown.size() < show && shown.merge(rule, 1, Integer::sum) == 1) {
        print(asked.asOf(), smallest(asked.file(), asked.asOf(), rule));
      }
    }
    System.out.println(cases + " cases, " + different + " with a difference " + byRule);
    return different;
  }

  private List<String> differences(CaseFile file, LocalDate asOf) {
    try {
      return comparison.differences(file, asOf);
    } catch (RuntimeException e) {
      return List.of("failure/-/-\n  " + e + " at " + e.getStackTrace()[0]);
    }
  }

  private static String ruleOf(String difference) {
    int slash = difference.indexOf('/');
    return slash < 0 ? difference : difference.substring(0, slash);
  }

  private void print(LocalDate asOf, CaseFile file) {
    System.out.println("case " + file.id() + " asked on " + asOf);
    for (Fact fact : file.facts()) {
      System.out.println("  " + fact);
    }
    List<String> differences = differences(file, asOf);
    differences.stream().limit(MOST_SHOWN).forEach(System.out::println);
    if (differences.size() > MOST_SHOWN) {
      System.out.println("... " + (differences.size() - MOST_SHOWN) + " more");
    }
    System.out.println();
  }

  /** Leaves out facts, relations and days as long as the rule still tells them apart. */
  private CaseFile smallest(CaseFile file, LocalDate asOf, String rule) {
    CaseFile small = file;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (CaseFile candidate : simpler(small)) {
        if (differences(candidate, asOf).stream().anyMatch(d -> ruleOf(d).equals(rule))) {
          small = candidate;
          smaller = true;
          break;
        }
      }
    }
    return small;
  }

  private static List<CaseFile> simpler(CaseFile file) {
    List<CaseFile> candidates = new ArrayList<>();
    List<Fact> facts = file.facts();
    for (int i = 0; i < facts.size(); i++) {
      List<Fact> fewer = new ArrayList<>(facts);
      fewer.remove(i);
      add(candidates, file.id(), fewer);
    }
    for (int i = 0; i < facts.size(); i++) {
      for (Fact plainer : plainer(facts.get(i))) {
        List<Fact> changed = new ArrayList<>(facts);
        changed.set(i, plainer);
        add(candidates, file.id(), changed);
      }
    }
    return candidates;
  }

  private static void add(List<CaseFile> candidates, String id, List<Fact> facts) {
    try {
      candidates.add(CaseFile.of(id, facts));
    } catch (CaseFileException e) {
      // What concerns a fact that was left out cannot stand alone.
    }
  }

  private static List<Fact> plainer(Fact fact) {
    FactType type = FactType.of(fact);
    RecordComponent[] components = type.type().getRecordComponents();
    Class<?>[] signature = new Class<?>[components.length];
    @Nullable Object[] values = new Object[components.length];
    List<Fact> plainer = new ArrayList<>();
    try {
      for (int i = 0; i < components.length; i++) {
        signature[i] = components[i].getType();
        values[i] = components[i].getAccessor().invoke(fact);
      }
      for (int i = 2; i < components.length; i++) {
        boolean mayLack =
            signature[i] == LocalDate.class
                || components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (values[i] != null && mayLack) {
          @Nullable Object[] fewer = values.clone();
          fewer[i] = null;
          plainer.add(RandomCases.make(type, signature, fewer));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A " + type.name() + " cannot be read.", e);
    }
    return plainer;
  }
}
