package se.lagfrist.host.digest;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import se.lagfrist.host.HostSettings;

/** Delivers a digest: by mail where there is a server and an address, and to the folder. */
@Component
class Post {

  private final ObjectProvider<JavaMailSender> mail;
  private final HostSettings.Digest settings;

  Post(ObjectProvider<JavaMailSender> mail, HostSettings settings) {
    this.mail = mail;
    this.settings = settings.digest();
  }

  /**
   * Delivers.
   *
   * @throws IOException if the folder cannot be written to, or there is nowhere to send it
   * @throws MessagingException if the message cannot be made
   * @throws org.springframework.mail.MailException if the server does not take it
   */
  void deliver(HostSettings.Reader reader, LocalDate day, Digest digest)
      throws IOException, MessagingException {
    String address = reader.address();
    JavaMailSender server = mail.getIfAvailable();
    Path folder = settings.folder();
    if (folder == null && (address == null || server == null)) {
      throw new IOException(
          address == null
              ? "No address and no folder. Maybe lagfrist.host.digest.folder is to be set."
              : "No mail server. Maybe spring.mail.host is to be set.");
    }
    if (folder != null) {
      Files.createDirectories(folder);
      String name = "dagbrev-" + day + "-" + slug(reader);
      write(folder.resolve(name + ".txt"), digest.text());
      write(folder.resolve(name + ".html"), digest.html());
    }
    if (address != null && server != null) {
      MimeMessage message = server.createMimeMessage();
      MimeMessageHelper helper =
          new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
      helper.setFrom(settings.from());
      helper.setTo(address);
      helper.setSubject(digest.subject());
      helper.setText(digest.text(), digest.html());
      message.setHeader("Content-Language", "sv");
      // So that no absence notice is sent in answer (RFC 3834).
      message.setHeader("Auto-Submitted", "auto-generated");
      server.send(message);
    }
  }

  /** Writes a file whole or not at all. */
  private static void write(Path file, String text) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(half, text);
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A name for files that no unit's name can lead astray, told apart where letters are lost. */
  private static String slug(HostSettings.Reader reader) {
    String unit = reader.unit() == null ? "" : reader.unit();
    String handler = reader.handler() == null ? "" : reader.handler();
    String both = (unit + " " + handler).strip();
    if (both.isEmpty()) {
      return "alla";
    }
    String plain = both.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9åäö]+", "-");
    String cut = plain.length() <= 60 ? plain : plain.substring(0, 60);
    return cut.replaceFirst("-+$", "")
        + "-"
        + Integer.toHexString((unit + "\n" + handler).hashCode());
  }
}
