package se.lagfrist.benchmarks;

import java.util.Optional;
import java.util.ServiceLoader;
import se.lagfrist.obligation.Obligation;

/**
 * The same duties written once more in plain Java, without rules: the yardstick. Found with {@link
 * ServiceLoader}, so that the race also runs without it.
 */
public interface PlainJava extends Contestant<Obligation> {

  @Override
  default String name() {
    return "plain Java";
  }

  /** Returns the implementation on the class path, if there is one. */
  static Optional<PlainJava> find() {
    return ServiceLoader.load(PlainJava.class).findFirst();
  }
}
