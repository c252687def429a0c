package se.lagfrist.host.problem;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/** A part of a form with files, taken apart from a body that has been read already. */
final class SentPart implements Part {

  /** Files and fields that a form may have. */
  private static final int MOST = 60;

  private final String name;
  private final @Nullable String fileName;
  private final @Nullable String type;
  private final Map<String, String> headers;
  private final byte[] body;

  private SentPart(FileItemStream item, byte[] body) {
    this.name = item.getFieldName();
    this.fileName = item.getName();
    this.type = item.getContentType();
    this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    this.body = body;
    item.getHeaders()
        .getHeaderNames()
        .forEachRemaining(header -> headers.put(header, item.getHeaders().getHeader(header)));
  }

  /** Returns whether a content type says that there are parts. */
  static boolean isSaidIn(@Nullable String contentType) {
    return contentType != null
        && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  /**
   * Takes a body apart.
   *
   * @throws IllegalArgumentException if it is not such a form, or has too many parts
   */
  static List<SentPart> of(String contentType, byte[] body) {
    FileUpload upload = new FileUpload();
    upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
    List<SentPart> parts = new ArrayList<>();
    try {
      FileItemIterator items = upload.getItemIterator(context(contentType, body));
      while (items.hasNext()) {
        FileItemStream item = items.next();
        if (item.getFieldName() == null || parts.size() >= MOST) {
          throw new IllegalArgumentException("No such form.");
        }
        try (InputStream in = item.openStream()) {
          parts.add(new SentPart(item, in.readAllBytes()));
        }
      }
    } catch (IOException | InvalidFileNameException e) {
      throw new IllegalArgumentException("No such form.", e);
    }
    return parts;
  }

  private static UploadContext context(String contentType, byte[] body) {
    return new UploadContext() {
      @Override
      public long contentLength() {
        return body.length;
      }

      @Override
      public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
      }

      @Override
      public String getContentType() {
        return contentType;
      }

      @Override
      public InputStream getInputStream() {
        return new ByteArrayInputStream(body);
      }
    };
  }

  /** Returns whether it is a field and not a file. */
  boolean isField() {
    return fileName == null;
  }

  /** Returns the text of a field. */
  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public InputStream getInputStream() {
    return new ByteArrayInputStream(body);
  }

  @Override
  public @Nullable String getContentType() {
    return type;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public @Nullable String getSubmittedFileName() {
    return fileName;
  }

  @Override
  public long getSize() {
    return body.length;
  }

  @Override
  public void write(String file) throws IOException {
    Files.write(Path.of(file), body);
  }

  @Override
  public void delete() {
    // It is held in memory only.
  }

  @Override
  public @Nullable String getHeader(String header) {
    return headers.get(header);
  }

  @Override
  public Collection<String> getHeaders(String header) {
    String value = headers.get(header);
    return value == null ? List.of() : List.of(value);
  }

  @Override
  public Collection<String> getHeaderNames() {
    return List.copyOf(headers.keySet());
  }
}
