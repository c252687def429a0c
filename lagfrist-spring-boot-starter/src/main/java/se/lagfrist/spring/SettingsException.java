package se.lagfrist.spring;

import java.util.List;
import java.util.stream.Collectors;

/** Settings of Lagfrist that cannot be right, all of them at once, each with a way out. */
public final class SettingsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * One setting that cannot be right.
   *
   * @param property the setting, such as {@code lagfrist.engine.switches}
   * @param swedish what is wrong with it and what to do, in Swedish
   * @param english the same in English
   */
  public record Fault(String property, String swedish, String english) {}

  SettingsException(List<Fault> faults) {
    super(
        faults.stream()
            .map(fault -> fault.property() + ": " + fault.english())
            .collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Returns what is wrong. */
  public List<Fault> faults() {
    return faults;
  }
}
