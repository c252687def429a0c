package se.lagfrist.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.lagfrist.json.Nearest;
import se.lagfrist.spring.SettingsException.Fault;

/** Says in Swedish and English which setting stops the start, and what may stand there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingsFailureAnalyzer implements FailureAnalyzer {

  private static final Map<String, List<String>> SETTINGS =
      Stream.of(EngineProperties.class, NightlyProperties.class, HealthProperties.class)
          .collect(
              Collectors.toMap(SettingsFailureAnalyzer::group, SettingsFailureAnalyzer::names));

  private static String group(Class<? extends Record> settings) {
    return Objects.requireNonNull(settings.getAnnotation(ConfigurationProperties.class)).prefix();
  }

  private static List<String> names(Class<? extends Record> settings) {
    return Stream.of(Objects.requireNonNull(settings.getRecordComponents()))
        .map(c -> c.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
        .toList();
  }

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof SettingsException settings) {
        return told(settings.faults(), one);
      }
      if (one instanceof BindException bind && SETTINGS.containsKey(bind.getName().toString())
          || one instanceof BindException inner && isOurs(inner.getName())) {
        return told(faults((BindException) one), one);
      }
    }
    return null;
  }

  private static boolean isOurs(ConfigurationPropertyName name) {
    return SETTINGS.keySet().stream()
        .anyMatch(group -> ConfigurationPropertyName.of(group).isAncestorOf(name));
  }

  private static List<Fault> faults(BindException bind) {
    List<Fault> faults = new ArrayList<>();
    for (Throwable one = bind; one != null; one = one.getCause()) {
      if (one instanceof UnboundConfigurationPropertiesException unbound) {
        unbound.getUnboundProperties().forEach(p -> faults.add(unknown(p.getName())));
        return faults;
      }
    }
    ConfigurationProperty property = bind.getProperty();
    if (property == null) {
      faults.add(
          new Fault(
              bind.getName().toString(),
              "Inställningen går inte att läsa.",
              "The setting cannot be read."));
    } else {
      faults.add(
          new Fault(
              property.getName().toString(),
              "\""
                  + property.getValue()
                  + "\" går inte att läsa här. "
                  + may(property.getName(), true),
              "\""
                  + property.getValue()
                  + "\" cannot be read here. "
                  + may(property.getName(), false)));
    }
    return faults;
  }

  private static Fault unknown(ConfigurationPropertyName name) {
    String group = name.chop(2).toString();
    List<String> known = SETTINGS.getOrDefault(group, List.of());
    String word =
        name.getNumberOfElements() > 2
            ? name.getElement(2, ConfigurationPropertyName.Form.DASHED)
            : "";
    String near = Nearest.of(word, known).orElse(String.join(", ", known));
    return new Fault(
        name.toString(),
        "Inställningen finns inte. Kanske menas " + near + ".",
        "There is no such setting. Maybe it is " + near + ".");
  }

  private static String may(ConfigurationPropertyName name, boolean swedish) {
    String setting = name.getElement(2, ConfigurationPropertyName.Form.DASHED);
    return switch (setting) {
      case "roll-unsettled" -> swedish ? "Skriv true eller false." : "Write true or false.";
      case "act-ends", "board-meetings" ->
          swedish ? "Skriv en dag som 2026-11-21." : "Write a day such as 2026-11-21.";
      case "most-facts", "law-age", "together" ->
          swedish ? "Skriv ett heltal." : "Write a whole number.";
      default -> swedish ? "Se docs/embedding.md." : "See docs/embedding.md.";
    };
  }

  private static FailureAnalysis told(List<Fault> faults, Throwable cause) {
    return new FailureAnalysis(
        faults.stream()
            .map(f -> f.property() + "\n    " + f.swedish() + "\n    " + f.english())
            .collect(Collectors.joining("\n")),
        "Ändra eller ta bort inställningen. / Change the setting or take it away.",
        cause);
  }
}
