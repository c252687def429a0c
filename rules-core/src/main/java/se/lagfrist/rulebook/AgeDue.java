package se.lagfrist.rulebook;

import java.time.LocalDate;
import se.lagfrist.law.Citation;
import se.lagfrist.law.TargetAges;

/** Told by the age of the person. */
public sealed interface AgeDue extends OwnDue {

  /**
   * On a birthday of the person.
   *
   * @param age the age in years
   * @param from the day of birth
   */
  record Birthday(int age, Happening from) implements AgeDue {

    @Override
    public boolean onTheDay() {
      return true;
    }

    @Override
    public LocalDate day(LocalDate start) {
      return start.plusYears(age);
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "den dag den enskilde fyller " + age + " år";
    }

    @Override
    public String swedishFrom() {
      return swedish();
    }

    @Override
    public String sentence(String from) {
      return Due.capital(swedish()) + ".";
    }
  }

  /**
   * On the day the person reaches riktåldern för pension, which is set for each year.
   *
   * @param from the day of birth
   */
  record TargetAge(Happening from) implements AgeDue {

    private static final Citation SOURCE = Citation.parse("SFB (2010:110) 2 kap. 10 a-10 d §§");

    @Override
    public LocalDate day(LocalDate start) {
      LocalDate reached = TargetAges.shipped().reachedOn(start);
      return reached == null ? start : reached;
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public boolean isKnown(LocalDate start) {
      return TargetAges.shipped().reachedOn(start) != null;
    }

    @Override
    public Basis basis(LocalDate start) {
      TargetAges.TargetAge age = TargetAges.shipped().reachedBy(start);
      LocalDate reached = TargetAges.shipped().reachedOn(start);
      return age == null
          ? new Basis(
              "Riktåldern för det år då den nås är inte känd.",
              "The target age of the year in which it is reached is not known.",
              SOURCE,
              null)
          : new Basis(
              age.swedish() + " Den nås " + reached + ".",
              "The target age of "
                  + age.year()
                  + " is "
                  + age.age()
                  + "; reached on "
                  + reached
                  + ".",
              SOURCE,
              reached);
    }

    @Override
    public String swedish() {
      return "den dag den enskilde når riktåldern";
    }

    @Override
    public String swedishFrom() {
      return swedish();
    }

    @Override
    public String sentence(String from) {
      return Due.capital(swedish()) + ".";
    }
  }

  /**
   * Through the month before the one in which the person reaches an age.
   *
   * @param age the age in years
   * @param from the day of birth
   */
  record BeforeBirthMonth(int age, Happening from) implements AgeDue {

    @Override
    public LocalDate day(LocalDate start) {
      return start.plusYears(age).withDayOfMonth(1).minusDays(1);
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "till och med månaden före den då den enskilde fyller " + age + " år";
    }

    @Override
    public String swedishFrom() {
      return swedish();
    }

    @Override
    public String sentence(String from) {
      return Due.capital(swedish()) + ".";
    }
  }
}
