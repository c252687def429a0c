package se.lagfrist.host.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.lagfrist.engine.WorkList.Group;

/** The parts of a work list, each under an address of its own; in the order of the page. */
public enum DeskView {
  /** To be done today. */
  TODAY("idag", "I dag", Group.TODAY),
  /** To be done this week. */
  WITHIN_A_WEEK("vecka", "Inom en vecka", Group.WITHIN_A_WEEK),
  /** Late. */
  OVERDUE("forsenat", "Försenat", Group.OVERDUE),
  /** Waits today and did not yesterday, whatever group it is in. */
  NEW("nytt", "Nytt sedan i går"),
  /** What the host must tell before more can be answered. */
  QUESTIONS("fragor", "Frågor"),
  /** A day is missing or contradictory. */
  UNCLEAR("oklart", "Oklart", Group.UNCLEAR),
  /** What the law says happens has happened. */
  OCCURRED("intraffat", "Har inträtt", Group.OCCURRED),
  /** Due later. */
  LATER("langre-fram", "Längre fram", Group.LATER),
  /** To be done, without a last day. */
  WITHOUT_DAY("utan-dag", "Utan sista dag", Group.WITHOUT_DAY),
  /** Limits and prohibitions. */
  TO_WATCH("bevaka", "Gränser och förbud", Group.TO_WATCH),
  /** Expected of somebody else. */
  OTHERS("andra", "Väntas av annan", Group.OTHERS);

  private final String address;
  private final String swedish;
  private final List<Group> groups;

  DeskView(String address, String swedish, Group... groups) {
    this.address = address;
    this.swedish = swedish;
    this.groups = List.of(groups);
  }

  /** Returns its name in addresses. */
  public String address() {
    return address;
  }

  /** Returns the heading. */
  public String swedish() {
    return swedish;
  }

  /** Returns whether its rows have no last day to count from, so that their age is told. */
  public boolean tellsAge() {
    return this == WITHOUT_DAY || this == TO_WATCH;
  }

  /** Returns the group of the list it shows, if it shows one. */
  public Optional<Group> group() {
    return groups.stream().findFirst();
  }

  /** Returns those that show a group each. */
  public static List<DeskView> ofGroups() {
    List<DeskView> views = new ArrayList<>(Arrays.asList(values()));
    views.removeIf(v -> v.group().isEmpty());
    return views;
  }

  /** Returns the one with an address. */
  public static Optional<DeskView> at(String address) {
    return Arrays.stream(values()).filter(v -> v.address.equals(address)).findFirst();
  }
}
