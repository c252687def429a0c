package se.lagfrist.rulebook;

import java.time.LocalDate;

/** Said with a word or by an occasion, without a number to count. */
public sealed interface WordDue extends OwnDue {

  /**
   * On the same day, or no later than, a happening: <i>genast</i>, <i>samma dag</i>, <i>senast
   * vid</i>.
   *
   * @param word the word of the law
   * @param from the happening
   */
  record SameDay(String word, Happening from) implements WordDue {

    private static final String AT_THE_LATEST = "senast";

    @Override
    public LocalDate day(LocalDate start) {
      return start;
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return word;
    }

    @Override
    public String swedishFrom() {
      return word + " vid " + from.name();
    }

    @Override
    public String sentence(String from) {
      return switch (word) {
        case AT_THE_LATEST -> "Senast vid " + from + ".";
        case "samma dag" -> "Samma dag som " + from + ".";
        default -> Due.capital(word) + ", räknat från " + from + ".";
      };
    }
  }

  /**
   * Promptly, with a word instead of a number: <i>skyndsamt</i>, <i>snarast</i>, <i>utan
   * dröjsmål</i>.
   *
   * @param word the word of the law
   * @param from the happening
   */
  record Promptly(String word, Happening from) implements WordDue {

    @Override
    public LocalDate day(LocalDate start) {
      return start;
    }

    @Override
    public boolean hasDay() {
      return false;
    }

    @Override
    public boolean isWord() {
      return true;
    }

    @Override
    public String swedish() {
      return word;
    }

    @Override
    public String sentence(String from) {
      return Due.capital(word) + ", från " + from + ".";
    }
  }

  /**
   * At the next meeting of the board.
   *
   * @param from the happening
   */
  record NextMeeting(Happening from) implements WordDue {

    @Override
    public LocalDate day(LocalDate start) {
      return start;
    }

    @Override
    public boolean hasDay() {
      return false;
    }

    @Override
    public boolean atMeeting() {
      return true;
    }

    @Override
    public String swedish() {
      return "vid nämndens nästa sammanträde";
    }

    @Override
    public String swedishFrom() {
      return swedish() + " efter " + from.name();
    }

    @Override
    public String sentence(String from) {
      return "Vid nämndens nästa sammanträde efter " + from + ".";
    }
  }
}
