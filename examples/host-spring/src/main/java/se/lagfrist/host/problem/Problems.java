package se.lagfrist.host.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers what went wrong: under {@code /api} as a problem document (RFC 9457), otherwise as a
 * page. Each has an id that the log has too; the log has no contents of cases.
 */
@Controller
@ControllerAdvice
class Problems implements ErrorController {

  /** Where a filter leaves what it refused a request for. */
  static final String REFUSED = Problems.class.getName() + ".refused";

  /** The day a page is about, in its address. */
  private static final String DAY = "dag";

  /** Where the forms of a duty are sent. */
  private static final String ACTING = "/atgard/";

  /** Where files are sent. */
  private static final String SENDING = "/ladda-upp";

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  @Nullable Object thrown(
      Exception thrown, HttpServletRequest request, HttpServletResponse response) {
    if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
      LOG.info("Gone before the answer {} {}", request.getMethod(), request.getRequestURI());
      return null;
    }
    return answer(ProblemReader.read(thrown), thrown, request.getRequestURI(), request, response);
  }

  /** What the server itself refuses before any controller is reached. */
  @RequestMapping("/error")
  Object refused(HttpServletRequest request, HttpServletResponse response) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object refused = request.getAttribute(REFUSED);
    Object thrown =
        refused == null ? request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) : refused;
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    Throwable cause = thrown instanceof Throwable t ? t : null;
    Problem problem =
        cause == null
            ? ProblemReader.of(status == null ? HttpStatus.NOT_FOUND : status)
            : ProblemReader.read(cause);
    return answer(
        problem,
        cause,
        path == null ? request.getRequestURI() : path.toString(),
        request,
        response);
  }

  private static Object answer(
      Problem problem,
      @Nullable Throwable thrown,
      String path,
      HttpServletRequest request,
      HttpServletResponse response) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    // That too many send at once is nobody's fault here.
    boolean fault =
        problem.status().is5xxServerError()
            && !(thrown instanceof HostProblem && problem.status().value() == 503);
    if (fault) {
      LOG.error("Problem {} {} {} {}", id, problem.slug(), request.getMethod(), path, thrown);
    } else {
      LOG.info("Problem {} {} {} {}", id, problem.slug(), request.getMethod(), path);
    }
    if (path.startsWith("/api/")) {
      ProblemDetail body = ProblemDetail.forStatusAndDetail(problem.status(), problem.detail());
      body.setType(URI.create("/fel#" + problem.slug()));
      body.setTitle(problem.title());
      body.setProperty("errorId", id);
      if (!problem.errors().isEmpty()) {
        body.setProperty("errors", problem.errors());
      }
      return ResponseEntity.status(problem.status())
          .header(HttpHeaders.CONTENT_LANGUAGE, "sv")
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(body);
    }
    response.setStatus(problem.status().value());
    response.setLocale(Locale.forLanguageTag("sv"));
    Map<String, Object> page = new HashMap<>();
    page.put("problem", problem);
    page.put("felId", id);
    if (request.getParameter(DAY) != null && request.getMethod().equals("GET")) {
      page.put("utanDag", without(DAY, path, request));
    }
    if (path.startsWith(SENDING)) {
      page.put("sanda", SENDING);
    }
    if (path.startsWith(ACTING) && request.getParameter("nyckel") != null) {
      page.put("igen", again(request));
    }
    return new ModelAndView("fel", page, problem.status());
  }

  /** Returns the same page without the day that could not be read: it then shows today. */
  private static String without(String left, String path, HttpServletRequest request) {
    return address(path, request.getParameterMap().keySet(), request, left);
  }

  /** Returns the form that was sent, to be filled in anew. */
  private static String again(HttpServletRequest request) {
    return address("/atgard", List.of("id", "nyckel", "dag", "till"), request, "");
  }

  private static String address(
      String path, Collection<String> names, HttpServletRequest request, String left) {
    StringJoiner query = new StringJoiner("&", "?", "");
    query.setEmptyValue("");
    for (String name : names) {
      String value = request.getParameter(name);
      if (!name.equals(left) && value != null) {
        query.add(
            URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return path + query;
  }
}
