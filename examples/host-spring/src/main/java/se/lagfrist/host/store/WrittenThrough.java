package se.lagfrist.host.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets H2 answer a commit when it lies in its file. Left to itself H2 answers first and writes
 * within half a second, so that what it has answered is lost if its process is killed.
 */
@Component
final class WrittenThrough implements BeanPostProcessor {

  private static final String SETTING = "WRITE_DELAY";

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool && pool.getJdbcUrl() != null) {
      pool.setJdbcUrl(of(pool.getJdbcUrl()));
    }
    return bean;
  }

  /** The address with the setting, unless it has one or is of another database. */
  static String of(String url) {
    boolean file = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
    return !file || url.toUpperCase(Locale.ROOT).contains(SETTING)
        ? url
        : url + ";" + SETTING + "=0";
  }
}
