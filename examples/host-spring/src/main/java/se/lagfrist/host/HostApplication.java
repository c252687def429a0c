package se.lagfrist.host;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the case system and its web page on this computer only. */
@SpringBootApplication
@EnableScheduling
@EnableConfigurationProperties(HostSettings.class)
public class HostApplication {

  /** Starts it. Options are Spring Boot's own, such as {@code --server.port=9090}. */
  public static void main(String[] arguments) {
    SpringApplication.run(HostApplication.class, arguments);
  }
}
