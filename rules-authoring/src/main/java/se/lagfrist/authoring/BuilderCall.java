package se.lagfrist.authoring;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.rulebook.RuleBuilder;
import se.lagfrist.time.PeriodUnit;

/**
 * What a sentence of the head or after {@code SÅ} tells a rule, read once from the vocabulary. With
 * it a rule is made from its clauses, just as the compiled rule makes it when it is loaded.
 *
 * @param name the thing told, such as {@code within}
 * @param arguments what is told of it
 */
record BuilderCall(String name, List<Argument> arguments) {

  private static final Pattern CALL = Pattern.compile("d\\.(\\w+)\\((.*)\\);");
  private static final Pattern ARGUMENT =
      Pattern.compile("\"([^\"]*)\"|\\{(\\w+)\\}|(\\d+)|PeriodUnit\\.(\\w+)");
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  /** Something told: text with gaps, what stands in one gap, or always the same. */
  sealed interface Argument {

    /** Text, with gaps in it. */
    record Text(String template) implements Argument {}

    /** What stands in a gap. */
    record Gap(String slot) implements Argument {}

    /** The same whatever is written. */
    record Fixed(Object value) implements Argument {}
  }

  /**
   * Reads what the vocabulary says.
   *
   * @throws IllegalStateException if the rule builder takes no such thing
   */
  static BuilderCall parse(String value) {
    Matcher call = CALL.matcher(value);
    if (!call.matches()) {
      throw new IllegalStateException("Not something to tell a rule: " + value);
    }
    List<Argument> arguments = new ArrayList<>();
    Matcher m = ARGUMENT.matcher(call.group(2));
    while (m.find()) {
      if (m.group(1) != null) {
        arguments.add(new Argument.Text(m.group(1)));
      } else if (m.group(2) != null) {
        arguments.add(new Argument.Gap(m.group(2)));
      } else if (m.group(3) != null) {
        arguments.add(new Argument.Fixed(Integer.valueOf(m.group(3))));
      } else {
        arguments.add(new Argument.Fixed(PeriodUnit.valueOf(m.group(4))));
      }
    }
    return new BuilderCall(call.group(1), List.copyOf(arguments));
  }

  /** Tells the rule what the clause says. */
  void tell(RuleBuilder rule, Clause clause) {
    List<Object> given = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Text text) {
        given.add(
            GAP.matcher(text.template())
                .replaceAll(
                    gap ->
                        Matcher.quoteReplacement(clause.slot(gap.group(1)).orElseThrow().code())));
      } else if (argument instanceof Argument.Gap gap) {
        given.add(clause.slot(gap.slot()).orElseThrow().what());
      } else if (argument instanceof Argument.Fixed fixed) {
        given.add(fixed.value());
      }
    }
    for (Method method : RuleBuilder.class.getMethods()) {
      Object[] fitted = method.getName().equals(name) ? fit(method, given) : new Object[0];
      if (method.getName().equals(name) && fitted.length == given.size()) {
        invoke(method, rule, fitted);
        return;
      }
    }
    throw new IllegalStateException("The rule builder takes no " + name + arguments);
  }

  /** Returns the arguments as the method takes them; another number of them if it does not. */
  private static Object[] fit(Method method, List<Object> given) {
    Class<?>[] types = method.getParameterTypes();
    Object[] fitted = new Object[given.size()];
    if (types.length != given.size()) {
      return new Object[given.size() + 1];
    }
    for (int i = 0; i < types.length; i++) {
      Object one = given.get(i);
      if (types[i].isArray() && one instanceof List<?> list) {
        Object array = Array.newInstance(types[i].getComponentType(), list.size());
        for (int j = 0; j < list.size(); j++) {
          Array.set(array, j, list.get(j));
        }
        fitted[i] = array;
      } else if (types[i].isInstance(one) || types[i] == int.class && one instanceof Integer) {
        fitted[i] = one;
      } else if (one instanceof List<?> list
          && list.size() == 1
          && types[i].isInstance(list.get(0))) {
        fitted[i] = list.get(0);
      } else {
        return new Object[given.size() + 1];
      }
    }
    return fitted;
  }

  private static void invoke(Method method, RuleBuilder rule, Object[] arguments) {
    try {
      method.invoke(rule, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method + " " + Arrays.toString(arguments), e);
    }
  }
}
