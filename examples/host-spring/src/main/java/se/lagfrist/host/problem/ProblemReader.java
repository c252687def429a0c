package se.lagfrist.host.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.time.Quarter;

/** Tells from what was thrown what went wrong. */
final class ProblemReader {

  /** The fields for days that a person must fill in. */
  private static final Set<String> DAYS_OF_FORMS = Set.of("gjord", "senare");

  private ProblemReader() {}

  static Problem read(Throwable thrown) {
    if (thrown instanceof HostProblem known) {
      return known.problem();
    }
    if (thrown instanceof CaseFileException e) {
      return new Problem(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "arendefil-gar-inte-att-anvanda",
          "Ärendefilen går inte att använda",
          "Filen har "
              + e.problems().size()
              + " fel. Inget har tagits in. Rätta det som räknas upp (errors) och skicka den igen.",
          e.problems().stream().map(p -> new Problem.Place(p.path(), p.swedish())).toList());
    }
    if (thrown instanceof MissingServletRequestParameterException e) {
      return missing(e.getParameterName());
    }
    if (thrown instanceof MethodArgumentTypeMismatchException e) {
      return Problem.of(
          HttpStatus.BAD_REQUEST,
          "uppgift-ogiltig",
          "En uppgift går inte att läsa",
          "Värdet på " + e.getName() + " går inte att läsa. " + wanted(e.getRequiredType()));
    }
    if (thrown instanceof BindException e) {
      FieldError field = e.getBindingResult().getFieldError();
      return Problem.of(
          HttpStatus.BAD_REQUEST,
          "uppgift-ogiltig",
          "En uppgift går inte att läsa",
          "Värdet på "
              + (field == null ? "en uppgift" : field.getField())
              + " går inte att läsa. Gå till listan och välj på nytt.");
    }
    if (thrown instanceof MultipartException) {
      return Problem.of(
          HttpStatus.BAD_REQUEST,
          "uppgift-ogiltig",
          "En uppgift går inte att läsa",
          "Det som skickades är inget formulär med filer. Använd sidan Ladda upp.");
    }
    if (thrown instanceof HttpMessageNotReadableException) {
      return Problem.of(
          HttpStatus.BAD_REQUEST,
          "uppgift-ogiltig",
          "En uppgift går inte att läsa",
          "Det som skickades är inte sådan JSON som väntades. Beskrivningen finns på /api/openapi.");
    }
    // A value that the table cannot hold.
    if (thrown instanceof DataIntegrityViolationException) {
      return Problem.of(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "ryms-inte",
          "En uppgift ryms inte i tabellen",
          "En text är längre än kolumnen, eller har ett tecken som databasen inte tar emot. Inget"
              + " har ändrats. Korta texten och skicka igen.");
    }
    if (thrown instanceof DataAccessException || thrown instanceof TransactionException) {
      return Problem.of(
          HttpStatus.SERVICE_UNAVAILABLE,
          "databasen-svarar-inte",
          "Databasen svarar inte",
          "Databasen går inte att nå just nu. Inget har ändrats. Vänta en stund och försök igen;"
              + " håller det i sig, ge förvaltningen felets id.");
    }
    if (thrown instanceof ErrorResponse e) {
      HttpStatus status = HttpStatus.resolve(e.getStatusCode().value());
      if (status != null && status.is4xxClientError()) {
        return of(status);
      }
    }
    return of(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  /** Tells of a status that came without an explanation. */
  static Problem of(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND ->
          Problem.of(
              status,
              "sidan-finns-inte",
              "Sidan finns inte",
              "Det finns inget på den adressen. Gå till startsidan, eller se /api/openapi.");
      case METHOD_NOT_ALLOWED ->
          Problem.of(
              status,
              "fel-metod",
              "Adressen tar inte emot den metoden",
              "Se /api/openapi för vad varje adress tar emot.");
      case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE ->
          Problem.of(
              status,
              "fel-format",
              "Formatet går inte",
              "Skicka application/json, och be om ett format som adressen kan ge.");
      default ->
          status.is4xxClientError()
              ? Problem.of(
                  status,
                  "fragan-gar-inte-att-lasa",
                  "Frågan går inte att läsa",
                  "Något i frågan är inte som det ska. Se /api/openapi.")
              : Problem.of(
                  HttpStatus.INTERNAL_SERVER_ERROR,
                  "ovantat-fel",
                  "Något gick fel",
                  "Ett fel som programmet inte räknat med. Inget har ändrats. Försök igen, och ge"
                      + " förvaltningen felets id om det händer på nytt.");
    };
  }

  private static Problem missing(String name) {
    if (name.equals("asOf") || name.equals("dag")) {
      return Problem.of(
          HttpStatus.BAD_REQUEST,
          "dag-saknas",
          "Frågan har ingen dag",
          "Ett svar gäller alltid en viss dag, och den väljer inte programmet. Lägg till "
              + name
              + "=2026-11-21.");
    }
    if (DAYS_OF_FORMS.contains(name)) {
      return Problem.of(
          HttpStatus.BAD_REQUEST,
          "dag-saknas",
          "Dagen saknas",
          "Fältet för dagen var tomt. Inget har ändrats. Skriv dagen som 2026-11-21.");
    }
    return Problem.of(
        HttpStatus.BAD_REQUEST,
        "uppgift-saknas",
        "En uppgift saknas",
        "Frågan måste ange " + name + ". Se /api/openapi.");
  }

  private static String wanted(@Nullable Class<?> type) {
    if (type == LocalDate.class) {
      return "Skriv en dag mellan 1900 och 2200 som 2026-01-31.";
    }
    if (type == Quarter.class) {
      return "Skriv ett kvartal som 2026-Q3.";
    }
    if (type != null && type.isEnum()) {
      return "Välj ett av "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "))
          + ".";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "Skriv true eller false.";
    }
    return "Skriv ett heltal.";
  }
}
