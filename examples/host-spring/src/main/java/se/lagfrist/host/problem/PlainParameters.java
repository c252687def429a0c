package se.lagfrist.host.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every field of a question stands once and can be read: nobody guesses which one was meant. */
@Component
@Order(WholeBodies.AFTER_THE_GUARD + 1)
class PlainParameters extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
        if (field.getValue().length > 1) {
          refuse(request, response, HostProblem.twice(field.getKey()));
          return;
        }
      }
    } catch (IllegalStateException unreadable) {
      refuse(
          request,
          response,
          HostProblem.badRequest("Tecken i adressen är felskrivna, eller så är fälten för många."));
      return;
    }
    chain.doFilter(request, response);
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, HostProblem problem)
      throws IOException {
    request.setAttribute(Problems.REFUSED, problem);
    response.sendError(problem.problem().status().value());
  }
}
