package se.lagfrist.host.problem;

import java.time.LocalDate;
import java.util.List;
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

  /** The duty is handled already. */
  public static HostProblem closedAlready() {
    return new HostProblem(
        Problem.of(
            HttpStatus.CONFLICT,
            "redan-hanterad",
            "Skyldigheten är redan hanterad",
            "En person har redan antecknat att skyldigheten hanteras utanför systemet. Ångra det"
                + " först, om något annat ska gälla; det som är stängt står på sidan Stängda."));
  }

  /** The duty no longer waits for anyone. */
  public static HostProblem waitsNoMore(String status) {
    return new HostProblem(
        Problem.of(
            HttpStatus.CONFLICT,
            "vantar-inte",
            "Skyldigheten väntar inte längre",
            "Skyldigheten är " + status + " den dagen. Inget har ändrats."));
  }

  /** The day and the way it was done do not meet the duty. */
  public static HostProblem notDone(LocalDate day, int ways) {
    return new HostProblem(
        Problem.of(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "gor-den-inte-gjord",
            "Skyldigheten blir inte gjord av det",
            "Det som valdes skulle inte göra skyldigheten gjord den "
                + day
                + (ways == 0
                    ? ", och inget annat som kan skrivas in härifrån. Kanske ligger dagen före den"
                        + " dag då skyldigheten uppstod. Registrera händelsen i ärendet, eller"
                        + " anteckna att den hanteras utanför systemet."
                    : ". Gå tillbaka och välj vad som gjordes. Inget har ändrats.")));
  }

  /** The row was changed by somebody else, or another row is about it. */
  public static HostProblem changedSince(String row) {
    return new HostProblem(
        Problem.of(
            HttpStatus.CONFLICT,
            "raden-har-andrats",
            "Raden har ändrats sedan dess",
            "Raden "
                + shown(row)
                + " står inte längre som den skrevs, eller så har en annan rad kommit att gälla"
                + " den. Inget har ändrats. Rätta raden i systemet i stället."));
  }

  /** There is no act with the number. */
  public static HostProblem noAct(long id) {
    return new HostProblem(
        Problem.of(
            HttpStatus.NOT_FOUND,
            "atgarden-finns-inte",
            "Åtgärden finns inte",
            "Det finns ingen åtgärd " + id + " att ångra. Alla står på sidan Stängda."));
  }

  /** The act is undone already. */
  public static HostProblem undoneAlready() {
    return new HostProblem(
        Problem.of(
            HttpStatus.CONFLICT,
            "redan-angrad",
            "Åtgärden är redan ångrad",
            "Någon har redan ångrat den. Ladda om sidan för att se hur det står nu."));
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

  /** There are cases already with the ids of an extract. */
  public static HostProblem casesExist(List<String> ids) {
    String some =
        ids.isEmpty()
            ? "Ett av ärendena i utdraget finns"
            : ids.size()
                + " av ärendena i utdraget finns redan, bland dem "
                + String.join(
                    ", ", ids.stream().limit(5).map(id -> "”" + shown(id) + "”").toList());
    return new HostProblem(
        Problem.of(
            HttpStatus.CONFLICT,
            "arendet-finns-redan",
            "Ärendena finns redan",
            some
                + (ids.isEmpty() ? " redan" : "")
                + ". Har utdraget lästs in förut, ta bort det på sidan Ladda upp"
                + " och läs in det nya; annars har ett annat ärende samma id."));
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

  /** The files of an extract are larger than is taken in. */
  public static HostProblem extractTooLarge(long most) {
    return new HostProblem(
        Problem.of(
            HttpStatus.CONTENT_TOO_LARGE,
            "for-stort",
            "Filerna är för stora",
            "Ett utdrag får vara högst "
                + (most >> 20)
                + " MB, alla filer tillsammans. Inget har lästs in. Ta ut färre år eller en enhet i"
                + " taget, eller läs in utdraget med ./lagfrist import."));
  }

  /** An extract cannot be read, for a reason that is told with its place and a way out. */
  public static HostProblem noExtract(HttpStatus status, String detail) {
    return new HostProblem(
        Problem.of(
            status,
            "utdrag-gar-inte-att-lasa",
            "Utdraget går inte att läsa in",
            shown(detail, 2000)));
  }

  /** There is no extract with the number. */
  public static HostProblem noSuchExtract(long id) {
    return new HostProblem(
        Problem.of(
            HttpStatus.NOT_FOUND,
            "utdraget-finns-inte",
            "Utdraget finns inte",
            "Det finns inget utdrag "
                + id
                + ". Kanske har det tagits bort; de som finns står på sidan Ladda upp."));
  }

  /** What was sent did not come in time. */
  public static HostProblem tooSlow() {
    return new HostProblem(
        Problem.of(
            HttpStatus.REQUEST_TIMEOUT,
            "kom-inte-fram",
            "Det som skickades kom inte fram",
            "Det tog för lång tid, eller så bröts förbindelsen. Inget har tagits in. Skicka det"
                + " igen."));
  }

  /** Too many send something at once. */
  public static HostProblem tooManyAtOnce() {
    return new HostProblem(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "for-manga-samtidigt",
            "För många skickar något samtidigt",
            "Inget har tagits in. Vänta en stund och skicka det igen."));
  }

  /** A field stands more than once. */
  static HostProblem twice(String name) {
    return badRequest(
        "Uppgiften "
            + shown(name)
            + " står mer än en gång. Ange den en gång, så är det klart"
            + " vilken som gäller.");
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
    return shown(text.replace('\n', ' '), 80);
  }

  private static String shown(String text, int most) {
    String clean = text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    return clean.length() <= most ? clean : clean.substring(0, most) + "…";
  }
}
