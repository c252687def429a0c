package se.lagfrist.host.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.function.LongFunction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.lagfrist.host.HostSettings;

/**
 * Takes in what is sent before anything else is done, within a time, for only so many at once. A
 * body that drips holds a thread for as long as it is waited for; those who read must not have to
 * wait behind it.
 */
@Component
@Order(WholeBodies.AFTER_THE_GUARD)
class WholeBodies extends OncePerRequestFilter {

  static final int AFTER_THE_GUARD = 100;

  /** Where files of rows are sent; they may be larger than a case file. */
  private static final String EXTRACTS = "/ladda-upp/utdrag";

  /** What is read and thrown away of a body that is too large, so that the answer reaches. */
  private static final long DRAINED = 4L << 20;

  private final long mostOfCase;
  private final long mostOfExtract;
  private final long nanos;
  private final Semaphore places;

  /** An extract is held in memory until it has been read. */
  private final Semaphore extracts = new Semaphore(2);

  WholeBodies(HostSettings settings) {
    this.mostOfCase = settings.largestUpload().toBytes();
    this.mostOfExtract = settings.largestExtract().toBytes();
    this.nanos = settings.uploadTime().toNanos();
    this.places = new Semaphore(settings.uploads());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!request.getRequestURI().startsWith(EXTRACTS)) {
      take(request, response, chain, mostOfCase, HostProblem::tooLarge);
    } else if (extracts.tryAcquire()) {
      try {
        take(request, response, chain, mostOfExtract, HostProblem::extractTooLarge);
      } finally {
        extracts.release();
      }
    } else {
      refuse(request, response, HostProblem.tooManyAtOnce());
    }
  }

  private void take(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      long most,
      LongFunction<HostProblem> tooLarge)
      throws ServletException, IOException {
    byte[] body;
    // Told that the body is read here, the server does not wait for a form of its own accord.
    ServletInputStream in = request.getInputStream();
    if (!places.tryAcquire()) {
      refuse(request, response, HostProblem.tooManyAtOnce());
      return;
    }
    try {
      body = read(in, most, tooLarge);
    } catch (HostProblem problem) {
      refuse(request, response, problem);
      return;
    } catch (IOException gone) {
      refuse(request, response, HostProblem.tooSlow());
      return;
    } finally {
      places.release();
    }
    HttpServletRequest whole;
    try {
      whole = new ReadRequest(request, body);
    } catch (IllegalArgumentException | IllegalStateException unreadable) {
      refuse(request, response, HostProblem.badRequest("Det som skickades är inget formulär."));
      return;
    }
    chain.doFilter(whole, response);
  }

  private byte[] read(ServletInputStream in, long most, LongFunction<HostProblem> tooLarge)
      throws IOException {
    long end = System.nanoTime() + nanos;
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    long total = 0;
    for (int n = in.read(part); n >= 0; n = in.read(part)) {
      total += n;
      if (total <= most) {
        body.write(part, 0, n);
      } else if (total > most + DRAINED) {
        break;
      }
      if (System.nanoTime() > end) {
        throw HostProblem.tooSlow();
      }
    }
    if (total > most) {
      throw tooLarge.apply(most);
    }
    return body.toByteArray();
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, HostProblem problem)
      throws IOException {
    request.setAttribute(Problems.REFUSED, problem);
    if (response.isCommitted()) {
      // The server has begun to refuse it itself, for example for a chunk that is none.
      return;
    }
    response.setHeader("Connection", "close");
    response.sendError(problem.problem().status().value());
  }
}
