package se.lagfrist.host.problem;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose body has been read, with the fields of a form that was in it. */
final class ReadRequest extends HttpServletRequestWrapper {

  private final byte[] body;
  private final Map<String, String[]> parameters;
  private final List<SentPart> parts;

  /**
   * Wraps a request.
   *
   * @throws IllegalArgumentException if the body says that it is a form and is none
   */
  ReadRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
    Map<String, List<String>> all = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
    String type = request.getContentType();
    if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
      form(new String(body, StandardCharsets.UTF_8), all);
    }
    this.parts =
        type != null && SentPart.isSaidIn(type) ? SentPart.of(type, body) : List.<SentPart>of();
    for (SentPart part : parts) {
      if (part.isField()) {
        put(part.getName(), part.text(), all);
      }
    }
    Map<String, String[]> arrays = new LinkedHashMap<>();
    all.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
    this.parameters = Collections.unmodifiableMap(arrays);
  }

  private static void form(String text, Map<String, List<String>> into) {
    for (String field : text.split("&")) {
      if (field.isEmpty()) {
        continue;
      }
      int is = field.indexOf('=');
      String name = decoded(is < 0 ? field : field.substring(0, is));
      put(name, is < 0 ? "" : decoded(field.substring(is + 1)), into);
    }
  }

  private static void put(String name, String value, Map<String, List<String>> into) {
    List<String> values = new ArrayList<>(into.getOrDefault(name, List.of()));
    values.add(value);
    into.put(name, values);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Collection<Part> getParts() {
    return List.copyOf(parts);
  }

  @Override
  public @Nullable Part getPart(String name) {
    return parts.stream().filter(p -> p.getName().equals(name)).findFirst().orElse(null);
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream in = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public int read() {
        return in.read();
      }

      @Override
      public int read(byte[] into, int from, int length) {
        return in.read(into, from, length);
      }

      @Override
      public boolean isFinished() {
        return in.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("The body has been read already.");
      }
    };
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }
}
