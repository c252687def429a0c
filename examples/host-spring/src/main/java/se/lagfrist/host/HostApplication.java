package se.lagfrist.host;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the case system and its web page on this computer only. */
@SpringBootApplication
@EnableScheduling
@EnableConfigurationProperties(HostSettings.class)
public class HostApplication {

  private static final String HELP =
      """
      lagfrist host: ett litet verksamhetssystem med databas, webbsida och nattkörning.

        ./lagfrist host [INSTÄLLNINGAR]

        --server.port=9090                       en annan port än 8080
        --lagfrist.host.today=2026-11-21         en dag som sidorna tar för i dag
        --lagfrist.host.law-age=180              dagar efter läsningen av lagen utan påminnelse
        --lagfrist.host.law-text=lagtexter       en mapp med lagtexter att visa bredvid svaren
        --lagfrist.host.fill.cases=0             ingen påhittad kommun
        --lagfrist.host.fill.examples=false      inga exempelärenden
        --lagfrist.host.fill.until=2026-11-21    dagen till och med vilken kommunens uppgifter sträcker sig
        --lagfrist.host.user=BU-3                den som åtgärdar, när ingen är inloggad
        --lagfrist.host.digest.folder=brev       mappen som dagbreven skrivs till
        --lagfrist.host.digest.readers[0].unit="Barn och unga"
                                                 en enhet som får dagbrev, eller [0].handler
        --spring.profiles.active=postgresql      PostgreSQL i stället för en databas i minnet

      Värden svarar bara på den här datorn och har ingen inloggning. Ctrl-C stänger den.
      """;

  /** Starts it. Options are Spring Boot's own, such as {@code --server.port=9090}. */
  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    if (given.contains("--help") || given.contains("-h") || given.contains("help")) {
      System.out.print(HELP);
      return;
    }
    SpringApplication.run(HostApplication.class, arguments);
  }
}
