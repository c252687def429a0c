package se.lagfrist.supply;

/**
 * A library that an artifact brings with it.
 *
 * @param group the Maven group
 * @param name the Maven artifact
 * @param version its version, never empty
 */
public record Component(String group, String name, String version) {

  @Override
  public String toString() {
    return group + ":" + name + ":" + version;
  }
}
