package se.lagfrist.workshop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import se.lagfrist.json.JsonText;

/** Asks a workshop as its page does. */
final class Caller {

  private final HttpClient client = HttpClient.newHttpClient();
  private final String root;
  private final String key;

  Caller(Workshop workshop) {
    String address = workshop.address();
    this.root = address.substring(0, address.indexOf("/?"));
    this.key = address.substring(address.indexOf('=') + 1);
  }

  /** What came back. */
  record Answer(int status, String text) {}

  /** Makes a call with names and values in turn. */
  Answer call(String name, Object... namesAndValues) {
    return send(request("/anrop/" + name, JsonText.write(Trees.of(namesAndValues)), true));
  }

  /** Opens an address, with or without the key. */
  Answer get(String path, boolean withKey) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(root + path));
    return send(withKey ? builder.header("Cookie", cookie()) : builder);
  }

  /** Makes a call without the header that only the page can set. */
  Answer callFromElsewhere(String name) {
    return send(request("/anrop/" + name, "{}", false));
  }

  /** Makes a call with whatever stands in the body. */
  Answer raw(String name, String body) {
    return send(request("/anrop/" + name, body, true));
  }

  /** Makes a call from a page of another address. */
  Answer callFrom(String origin, String name) {
    return send(request("/anrop/" + name, "{}", true).header("Origin", origin));
  }

  static Map<String, String> drafts(String... namesAndTexts) {
    Map<String, String> drafts = new java.util.LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      drafts.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return drafts;
  }

  private HttpRequest.Builder request(String path, String body, boolean fromPage) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Cookie", cookie())
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return fromPage ? builder.header(Guard.HEADER, key) : builder;
  }

  private String cookie() {
    return "lagfrist-verkstad-" + URI.create(root).getPort() + "=" + key;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> got = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(got.statusCode(), got.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
