package se.lagfrist.spring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.engine.RecordingProfile;
import se.lagfrist.json.Nearest;
import se.lagfrist.json.RecordingProfileJson;
import se.lagfrist.law.LawStatus;
import se.lagfrist.law.Reading;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.spring.SettingsException.Fault;

/** Makes the engine's settings of what stands in the application's, and refuses what cannot be. */
final class SettingsReader {

  private static final String PREFIX = "lagfrist.engine.";
  private static final Pattern SFS = Pattern.compile("\\b(\\d{4}:\\d+)\\b");

  private final EngineProperties given;
  private final ObligationEngine plain;
  private final List<Fault> faults = new ArrayList<>();

  private SettingsReader(EngineProperties given, ObligationEngine plain) {
    this.given = given;
    this.plain = plain;
  }

  /**
   * Reads settings.
   *
   * @param given what the application says
   * @param plain an engine with the rules they are for
   * @throws SettingsException if something cannot be, with everything that cannot
   */
  static EngineSettings read(EngineProperties given, ObligationEngine plain) {
    return new SettingsReader(given, plain).read();
  }

  private EngineSettings read() {
    checkSwitches();
    EngineSettings settings =
        EngineSettings.defaults()
            .withRollUnsettled(given.rollUnsettled())
            .withSwitches(given.switches())
            .withActEnds(actEnds())
            .withBoardMeetings(given.boardMeetings());
    settings = windows(settings);
    settings = profile(settings);
    Integer most = given.mostFacts();
    if (most != null && most < 1) {
      refuse(
          "most-facts",
          "Högst " + most + " uppgifter i ett ärende går inte. Ange minst 1, eller utelämna.",
          "At most " + most + " facts cannot be. Give at least 1, or leave it out.");
    } else if (most != null) {
      settings = settings.withMostFacts(most);
    }
    if (!faults.isEmpty()) {
      throw new SettingsException(faults);
    }
    return settings;
  }

  private void checkSwitches() {
    SortedSet<String> known = new TreeSet<>();
    for (Rule rule : plain.rules().rules()) {
      Optional.ofNullable(rule.switchName()).ifPresent(known::add);
    }
    for (String name : new TreeSet<>(given.switches())) {
      if (!known.contains(name)) {
        refuse(
            "switches",
            "Ingen regel har omkopplaren " + name + "." + near(name, known, "Kanske menas "),
            "No rule has the switch " + name + "." + near(name, known, "Maybe it is "));
      }
    }
  }

  /** A colon in a name must be quoted in most files of settings, so a hyphen serves as well. */
  private Map<String, LocalDate> actEnds() {
    SortedSet<String> known = new TreeSet<>();
    for (Reading reading : LawStatus.shipped().readings()) {
      Matcher number = SFS.matcher(reading.source());
      while (number.find()) {
        known.add(number.group(1));
      }
    }
    Map<String, LocalDate> ends = new TreeMap<>();
    given
        .actEnds()
        .forEach(
            (name, day) -> {
              String number = name.replace('-', ':');
              ends.put(number, day);
              if (!known.contains(number)) {
                refuse(
                    "act-ends." + name,
                    "Ingen regel vilar på en lag med numret "
                        + number
                        + "."
                        + near(number, known, "Kanske menas "),
                    "No rule rests on an act with the number "
                        + number
                        + "."
                        + near(number, known, "Maybe it is "));
              }
            });
    return ends;
  }

  private EngineSettings windows(EngineSettings settings) {
    List<String> told = given.reportingWindows();
    if (told.isEmpty()) {
      return settings;
    }
    List<MonthDay> days = new ArrayList<>();
    for (String one : told) {
      try {
        days.add(MonthDay.parse("--" + one.strip()));
      } catch (DateTimeException e) {
        refuse(
            "reporting-windows",
            one + " är ingen dag på året. Skriv månad och dag, som 04-30.",
            one + " is no day of the year. Write month and day, such as 04-30.");
        return settings;
      }
    }
    if (days.size() != 4) {
      refuse(
          "reporting-windows",
          days.size() + " dagar. Ange fyra, en för varje kvartal, eller ingen.",
          days.size() + " days. Give four, one for each quarter, or none.");
      return settings;
    }
    return settings.withReportingWindows(days);
  }

  private EngineSettings profile(EngineSettings settings) {
    Resource file = given.recordingProfile();
    if (file == null) {
      return settings;
    }
    try {
      RecordingProfile profile =
          RecordingProfileJson.parse(file.getContentAsString(StandardCharsets.UTF_8));
      return settings.withRecording(profile);
    } catch (IOException e) {
      refuse(
          "recording-profile",
          file.getDescription()
              + " går inte att läsa. Ange en fil som finns, som file:profil.json.",
          file.getDescription() + " cannot be read. Give a file that is there: file:profil.json.");
    } catch (IllegalArgumentException e) {
      refuse(
          "recording-profile",
          file.getDescription() + " är ingen profil: " + e.getMessage(),
          file.getDescription() + " is no profile: " + e.getMessage());
    }
    return settings;
  }

  private void refuse(String setting, String swedish, String english) {
    faults.add(new Fault(PREFIX + setting, swedish, english));
  }

  private static String near(String word, Collection<String> known, String before) {
    return " " + before + Nearest.of(word, known).orElse(String.join(", ", known)) + ".";
  }
}
