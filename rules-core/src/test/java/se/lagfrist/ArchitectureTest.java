package se.lagfrist;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Fact;

class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("se.lagfrist");

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(false).check(CORE);
  }

  private static ArchRule knowsOnly(String owner, String... allowed) {
    return noClasses()
        .that()
        .resideInAPackage("se.lagfrist." + owner + "..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are other packages of ours",
                c ->
                    c.getPackageName().startsWith("se.lagfrist.")
                        && !c.getPackageName().startsWith("se.lagfrist." + owner)
                        && Arrays.stream(allowed)
                            .noneMatch(a -> c.getPackageName().startsWith("se.lagfrist." + a))))
        .because("dependencies point one way");
  }

  @Test
  void the_case_file_knows_nothing() {
    holds(knowsOnly("casefile"));
  }

  @Test
  void statutory_time_knows_nothing() {
    holds(knowsOnly("time"));
  }

  @Test
  void law_knows_time() {
    holds(knowsOnly("law", "time"));
  }

  @Test
  void obligations_know_law() {
    holds(knowsOnly("obligation", "law", "time"));
  }

  @Test
  void the_rule_book_stands_below_the_engine() {
    holds(knowsOnly("rulebook", "casefile", "time", "law", "obligation"));
  }

  @Test
  void drools_is_behind_one_door() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("se.lagfrist.rulebook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("the rule engine is a detail of the rule book"));
  }

  @Test
  void drools_is_in_no_public_signature() {
    holds(
        methods()
            .that()
            .arePublic()
            .should(
                new ArchCondition<>("name no Drools type") {
                  @Override
                  public void check(JavaMethod method, ConditionEvents events) {
                    boolean named =
                        method.getRawReturnType().getPackageName().matches("org\\.(drools|kie).*")
                            || method.getRawParameterTypes().stream()
                                .anyMatch(t -> t.getPackageName().matches("org\\.(drools|kie).*"));
                    if (named) {
                      events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                    }
                  }
                })
            .because("a host must not depend on the rule engine"));
  }

  @Test
  void nobody_reads_the_clock() {
    holds(
        noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the day asked about is always given"));
  }

  @Test
  void jollyday_is_behind_the_calendar() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("se.lagfrist.time..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.focus_shift..")
            .because("the calendar is keyed to lag (1930:173), not to a holiday library"));
  }

  @Test
  void facts_are_records() {
    holds(
        classes()
            .that()
            .implement(Fact.class)
            .should()
            .beRecords()
            .because("a fact never changes"));
  }

  @Test
  void what_wraps_another_passes_on_everything() {
    holds(
        classes()
            .that(
                DescribedPredicate.describe(
                    "wrap another of their kind", c -> !wrapped(c).isEmpty()))
            .should(
                new ArchCondition<>("answer everything the other can be asked") {
                  @Override
                  public void check(JavaClass wrapper, ConditionEvents events) {
                    for (JavaClass kind : wrapped(wrapper)) {
                      for (JavaMethod asked : kind.getMethods()) {
                        events.add(
                            new SimpleConditionEvent(
                                wrapper,
                                answers(wrapper, asked),
                                wrapper.getName()
                                    + " leaves "
                                    + asked.getName()
                                    + " to a default"));
                      }
                    }
                  }
                })
            .because("a default forgets what stands inside"));
  }

  /** The interfaces of ours that a class implements and holds another of. */
  private static List<JavaClass> wrapped(JavaClass c) {
    return c.getFields().stream()
        .map(JavaField::getRawType)
        .filter(type -> type.isInterface() && type.getPackageName().startsWith("se.lagfrist"))
        .filter(type -> c.isAssignableTo(type.getName()))
        .distinct()
        .toList();
  }

  private static boolean answers(JavaClass wrapper, JavaMethod asked) {
    return asked.getModifiers().contains(JavaModifier.STATIC)
        || asked.getModifiers().contains(JavaModifier.PRIVATE)
        || wrapper.getMethods().stream()
            .anyMatch(
                own ->
                    own.getName().equals(asked.getName())
                        && own.getRawParameterTypes().equals(asked.getRawParameterTypes()));
  }
}
