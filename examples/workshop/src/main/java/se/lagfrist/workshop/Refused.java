package se.lagfrist.workshop;

/** Something that cannot be done, told in Swedish to the person at the page. Nothing is lost. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  private Refused(int status, String why) {
    super(why, null, false, false);
    this.status = status;
  }

  /** What was asked cannot be understood. */
  static Refused bad(String why) {
    return new Refused(400, why);
  }

  /** It is not allowed. */
  static Refused forbidden(String why) {
    return new Refused(403, why);
  }

  /** It is not there. */
  static Refused gone(String why) {
    return new Refused(404, why);
  }

  /** Someone else has changed it in between. */
  static Refused changed(String why) {
    return new Refused(409, why);
  }

  /** What is asked for does not hold yet. */
  static Refused notYet(String why) {
    return new Refused(422, why);
  }

  /** The folder or the disk does not let it be done. */
  static Refused disk(String why) {
    return new Refused(507, why);
  }

  int status() {
    return status;
  }

  String swedish() {
    return String.valueOf(getMessage());
  }
}
