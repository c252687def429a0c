package se.lagfrist.host.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the example to this computer. The server listens on the loopback address only; this also
 * refuses a page elsewhere that makes the reader's own browser ask on its behalf.
 */
@Component
@Order(LoopbackGuard.FIRST)
class LoopbackGuard extends OncePerRequestFilter {

  static final int FIRST = 0;

  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SafeHeaders.set(response);
    if (!request.getRequestURI().startsWith("/css/")) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
        || !HERE.contains(request.getServerName())) {
      refuse(request, response, "Exemplet svarar bara på den dator där det körs.");
      return;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    boolean elsewhere = "cross-site".equals(site) || "same-site".equals(site);
    boolean foreign = origin != null && !origin.equals(own(request));
    if (!request.getMethod().equals("GET") && (elsewhere || foreign)) {
      refuse(request, response, "En annan sida kan inte ändra något här.");
      return;
    }
    chain.doFilter(request, response);
  }

  private static String own(HttpServletRequest request) {
    return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, String why)
      throws IOException {
    request.setAttribute(Problems.REFUSED, HostProblem.notHere(why));
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
