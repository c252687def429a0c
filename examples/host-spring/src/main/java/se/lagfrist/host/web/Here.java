package se.lagfrist.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.lagfrist.host.act.Who;
import se.lagfrist.host.store.Act;
import se.lagfrist.host.store.ActStore;

/**
 * What every page knows of itself: its own address, to come back to, who reads it, and what was
 * just done, which it tells with the way back.
 */
@ControllerAdvice(basePackageClasses = Here.class)
class Here {

  /** In an address: the number of what was just done. */
  static final String JUST_DONE = "atgard";

  private final ActStore acts;
  private final Who who;

  Here(ActStore acts, Who who) {
    this.acts = acts;
    this.who = who;
  }

  @ModelAttribute
  void here(
      HttpServletRequest request,
      @RequestParam(name = JUST_DONE, required = false) @Nullable Long just,
      Model model) {
    model.addAttribute("har", address(request));
    model.addAttribute("vem", who.of(request));
    Act act = just == null ? null : acts.find(just).orElse(null);
    model.addAttribute("nyss", act);
  }

  /** Returns the address of a page without what was just done. */
  private static String address(HttpServletRequest request) {
    StringJoiner query = new StringJoiner("&", request.getRequestURI() + "?", "");
    query.setEmptyValue(request.getRequestURI());
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals(JUST_DONE) && values.length > 0 && !values[0].isEmpty()) {
                query.add(coded(name) + "=" + coded(values[0]));
              }
            });
    return query.toString();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Returns an address to go back to with what was just done; only this program's own pages. */
  static String back(String address, String otherwise, long just) {
    String safe =
        address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\')
            ? address
            : otherwise;
    return safe + (safe.indexOf('?') < 0 ? '?' : '&') + JUST_DONE + '=' + just;
  }
}
