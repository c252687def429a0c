package se.lagfrist.rulebook;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One sentence of a rule file as data: what it tells the rule, and the words and numbers in it.
 *
 * @param what the name of what is told, such as {@code within}
 * @param arguments what stands in its gaps, in order, as text: a number in digits, a constant of
 *     the model by its name, several constants with commas between
 */
public record Said(String what, List<String> arguments) {

  /** A sentence between {@code NÄR} and {@code SÅ}, kept as it is written. */
  private static final String CONDITION = "condition";

  /** What a rule can be told, by name and number of arguments. */
  private static final Map<String, Method> KNOWN = known();

  /** Keeps a copy of the arguments. */
  public Said {
    Objects.requireNonNull(what, "what");
    arguments = List.copyOf(arguments);
  }

  /**
   * Returns a sentence between {@code NÄR} and {@code SÅ}, which a rule keeps as written.
   *
   * @param sentence the sentence
   * @param line where it stands, from 1
   * @param parts how many tests it makes, or facts it looks for
   */
  public static Said condition(String sentence, int line, int parts) {
    return new Said(CONDITION, List.of(sentence, Integer.toString(line), Integer.toString(parts)));
  }

  /** Returns whether a rule can be told such a thing with so many arguments. */
  public boolean isKnown() {
    return KNOWN.containsKey(key(what, arguments.size()));
  }

  /**
   * Tells a rule that is being put together.
   *
   * @throws IllegalArgumentException in Swedish, if it does not go with what was told before
   * @throws IllegalStateException if no rule can be told such a thing
   */
  void tell(RuleBuilder rule) {
    Method method = KNOWN.get(key(what, arguments.size()));
    if (method == null) {
      throw new IllegalStateException(
          "A rule cannot be told "
              + this
              + ".\nMaybe the rule pack was compiled for another version of the library.");
    }
    Class<?>[] types = method.getParameterTypes();
    Object[] given = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      given[i] = as(types[i], arguments.get(i));
    }
    try {
      method.invoke(rule, given);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object as(Class<?> type, String text) {
    if (type == int.class) {
      return Integer.valueOf(text);
    }
    if (type.isEnum()) {
      return constant(type, text);
    }
    if (type.isArray()) {
      String[] names = text.split(",");
      Object all = Array.newInstance(type.getComponentType(), names.length);
      for (int i = 0; i < names.length; i++) {
        Array.set(all, i, constant(type.getComponentType(), names[i]));
      }
      return all;
    }
    return text;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static Object constant(Class type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "No "
              + type.getSimpleName()
              + " is called "
              + name
              + ".\nMaybe the rule pack was compiled for another version of the library.",
          e);
    }
  }

  private static Map<String, Method> known() {
    Map<String, Method> known = new HashMap<>();
    Class<?> of = RuleBuilder.class;
    while (of != Object.class) {
      for (Method method : of.getDeclaredMethods()) {
        if (!Modifier.isPrivate(method.getModifiers()) && method.getReturnType() == void.class) {
          Method other = known.put(key(method.getName(), method.getParameterCount()), method);
          if (other != null) {
            throw new IllegalStateException("Two ways to tell a rule the same: " + method);
          }
        }
      }
      of = of.getSuperclass();
    }
    return Map.copyOf(known);
  }

  private static String key(String what, int arguments) {
    return what + "/" + arguments;
  }
}
