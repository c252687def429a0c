package se.lagfrist.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The Swedish term of a kind of fact, as rule files and messages use it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactTerm {

  /** Returns the term. */
  String value();

  /**
   * Returns the kinds of facts it can be about. If there are any, a fact that does not say what it
   * is about leaves that open; if there are none, it is about the whole case.
   */
  Class<? extends Fact>[] concerns() default {};
}
