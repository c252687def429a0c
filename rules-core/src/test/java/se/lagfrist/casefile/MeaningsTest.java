package se.lagfrist.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;

/** Every code, every kind of fact and every field says what it means, and nothing else does. */
class MeaningsTest {

  private static final Path FILE =
      Path.of("src/main/resources/se/lagfrist/casefile/betydelser.txt");

  static Stream<FactType> kinds() {
    return FactType.all().stream();
  }

  static Stream<Class<?>> codes() {
    return kinds()
        .flatMap(type -> Stream.of(type.type().getRecordComponents()))
        .<Class<?>>map(RecordComponent::getType)
        .filter(Class::isEnum)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFieldOfAFactSaysWhatItMeansAndWhatItsAbsenceMeans(FactType type) {
    isASentence(type.name(), type.meaning());
    for (RecordComponent field : type.type().getRecordComponents()) {
      String name = field.getName();
      isASentence(type.name() + "." + name, type.meaning(name));
      if (Set.of("id", "caseId").contains(name)) {
        assertThat(type.absence(name)).isEmpty();
      } else {
        isASentence("The absence of " + type.name() + "." + name, type.absence(name));
        assertThat(type.absence(name)).startsWith("Utelämna");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeOfAFactSaysWhatItMeans(Class<? extends Enum<?>> codes) {
    isASentence(codes.getSimpleName(), Meanings.of(codes));
    for (Enum<?> code : codes.getEnumConstants()) {
      isASentence(codes.getSimpleName() + "." + code.name(), ((Term) code).meaning());
    }
  }

  @Test
  void whatIsAnsweredSaysWhatItMeans() {
    Stream.of(Status.values()).forEach(s -> isASentence(s.name(), s.meaning()));
    Stream.of(ObligationKind.values()).forEach(k -> isASentence(k.name(), k.meaning()));
    Stream.of(Force.values()).forEach(f -> isASentence(f.name(), f.meaning()));
  }

  @Test
  void theFileTellsOfNothingThatIsNotThere() throws IOException {
    Set<String> known = new LinkedHashSet<>(Set.of("Fact"));
    Stream.of("caseId", "id", "concerns", "registeredOn").forEach(f -> known.add("Fact." + f));
    kinds()
        .forEach(
            type -> {
              known.add(type.name());
              Stream.of(type.type().getRecordComponents())
                  .forEach(c -> known.add(type.name() + "." + c.getName()));
            });
    codes()
        .forEach(
            type -> {
              known.add(type.getSimpleName());
              Stream.of(type.getEnumConstants())
                  .forEach(c -> known.add(type.getSimpleName() + "." + ((Enum<?>) c).name()));
            });
    List<String> told = new ArrayList<>();
    String section = "";
    for (String line : Files.readAllLines(FILE, UTF_8)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
        told.add(section);
      } else if (line.contains(" = ") && !line.startsWith("#")) {
        told.add(section + "." + line.substring(0, line.indexOf(" = ")));
      }
    }
    assertThat(known).as("betydelser.txt tells of what is not there").containsAll(told);
  }

  @Test
  void absenceIsWhatTheEngineMakesOfIt() {
    FactType placement = FactType.of(Placement.class);
    FactType measure = FactType.of(CoerciveMeasure.class);

    assertThat(placement.meaning("placedInHome")).contains("efter beslutet");
    assertThat(measure.meaning("submittedOn")).contains("kom in till domstolen");
    assertThat(measure.absence("decidedOn")).contains("okänd, och efterfrågas");
    assertThat(measure.absence("submittedOn"))
        .isEqualTo(
            "Utelämnad: har inte hänt ännu; men okänd och efterfrågad om confirmedOn eller"
                + " applicationOn är ifylld.");
    assertThat(placement.absence("endedOn")).isEqualTo("Utelämnad: har inte hänt ännu.");
    assertThat(placement.absence("executedOn")).contains("om endedOn är ifylld, eller om");
    assertThat(placement.absence("otherMunicipality")).contains("aldrig nej");
    assertThat(FactType.of(Person.class).absence("concerns")).contains("hela ärendet");
  }

  @Test
  void whatIsNotAWordOfTheLibraryIsRefused() {
    assertThatThrownBy(() -> FactType.of(Stay.class).meaning("colour"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Stay.colour");
    assertThatThrownBy(() -> FactType.of(Stay.class).absence("colour"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Stay has no field called colour");
  }

  /**
   * The Javadoc is English and for those who write Java; that it is there is asked of the source.
   */
  @Test
  void everyConstantOfAPublicEnumHasItsJavadoc() throws IOException {
    Pattern head = Pattern.compile("^( *)public enum .*");
    List<String> bare = new ArrayList<>();
    int constants = 0;
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file, UTF_8);
      Matcher constant = null;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        Matcher enumeration = head.matcher(line);
        if (enumeration.matches()) {
          String indent = enumeration.group(1) + "  ";
          constant =
              Pattern.compile("^" + indent + "([A-Z][A-Z0-9_]*)(?:[ (].*|,|;)?$").matcher("");
        } else if (constant != null && constant.reset(line).matches()) {
          constants++;
          if (!lines.get(i - 1).endsWith("*/")) {
            bare.add(file.getFileName() + ": " + constant.group(1));
          }
        }
        if (line.endsWith(";")) {
          constant = null;
        }
      }
    }
    assertThat(bare).as("constants without Javadoc: say what it means, and the section").isEmpty();
    assertThat(constants).isGreaterThan(400);
  }

  private static List<Path> sources() throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      for (Path module :
          modules.filter(m -> m.getFileName().toString().matches("rules-.*")).toList()) {
        Path main = module.resolve("src/main/java");
        if (Files.isDirectory(main)) {
          try (Stream<Path> files = Files.walk(main)) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(all::add);
          }
        }
      }
    }
    return all;
  }

  private static void isASentence(String what, String text) {
    assertThat(text).as(what).isNotBlank().matches(".*[.)]$").doesNotContain("  ", " = ", "\\|");
    assertThat(Character.isUpperCase(text.charAt(0))).as(what + ": " + text).isTrue();
  }
}
