package se.lagfrist.host.problem;

import org.springframework.http.HttpStatus;

/** Thrown where a request cannot be met for a reason the one who sent it can do something about. */
public final class HostProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private HostProblem(Problem problem) {
    super(problem.slug());
    this.problem = problem;
  }

  /** There is no case with the id. */
  public static HostProblem noCase(String caseId) {
    return new HostProblem(
        Problem.of(
            HttpStatus.NOT_FOUND,
            "arendet-finns-inte",
            "Ärendet finns inte",
            "Det finns inget ärende ”"
                + shown(caseId)
                + "”. Kanske är id:t felskrivet; listan över bevakningar länkar till de ärenden som"
                + " finns."));
  }

  /** The case has no obligation with the key on the day. */
  public static HostProblem noObligation(String key) {
    return new HostProblem(
        Problem.of(
            HttpStatus.NOT_FOUND,
            "skyldigheten-finns-inte",
            "Skyldigheten finns inte",
            "Ärendet har ingen skyldighet ”"
                + shown(key)
                + "” den dagen. Kanske hade den inte uppstått då, eller så har en uppgift rättats."
                + " Gå till ärendet och välj därifrån."));
  }

  /** There is no rule with the id. */
  public static HostProblem noRule(String id) {
    return new HostProblem(
        Problem.of(
            HttpStatus.NOT_FOUND,
            "regeln-finns-inte",
            "Regeln finns inte",
            "Det finns ingen regel ”"
                + shown(id)
                + "”. Kanske har den bytt namn; alla regler står i regelboken."));
  }

  /** Something in the request is not what it should be. */
  public static HostProblem badRequest(String detail) {
    return new HostProblem(
        Problem.of(
            HttpStatus.BAD_REQUEST, "uppgift-ogiltig", "En uppgift går inte att läsa", detail));
  }

  /** The reminder is closed already. */
  public static HostProblem closedAlready() {
    return new HostProblem(
        Problem.of(
            HttpStatus.CONFLICT,
            "redan-stangd",
            "Bevakningen är redan stängd",
            "En person har redan stängt bevakningen. Den öppnas inte igen av sig själv."));
  }

  /** There is a case with the id already. */
  public static HostProblem caseExists(String caseId) {
    return new HostProblem(
        Problem.of(
            HttpStatus.CONFLICT,
            "arendet-finns-redan",
            "Ärendet finns redan",
            "Det finns redan ett ärende ”"
                + shown(caseId)
                + "”. Inget har ändrats. Ge det nya ett annat id."));
  }

  /** What was sent is larger than is taken in. */
  public static HostProblem tooLarge(long most) {
    return new HostProblem(
        Problem.of(
            HttpStatus.CONTENT_TOO_LARGE,
            "for-stort",
            "Filen är för stor",
            "En ärendefil får vara högst "
                + most
                + " byte. Inget har tagits in. Kanske ligger flera ärenden i samma fil; skicka dem"
                + " ett och ett."));
  }

  /** The case could not be answered. */
  public static HostProblem notAnswered(String caseId) {
    return new HostProblem(
        Problem.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "arendet-kunde-inte-besvaras",
            "Ärendet kunde inte besvaras",
            "Reglerna kunde inte svara på ärendet ”"
                + shown(caseId)
                + "”. Felet är loggat. Inget har ändrats; hör av dig till systemets förvaltning."));
  }

  /** The request did not come from this computer. */
  public static HostProblem notHere(String detail) {
    return new HostProblem(
        Problem.of(HttpStatus.FORBIDDEN, "bara-den-har-datorn", "Bara den här datorn", detail));
  }

  /** Returns what went wrong. */
  public Problem problem() {
    return problem;
  }

  private static String shown(String text) {
    String clean = text.replaceAll("\\p{Cntrl}", " ");
    return clean.length() <= 80 ? clean : clean.substring(0, 80) + "…";
  }
}
