package se.lagfrist.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a date of a fact: its name in rule files, and what its absence means. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Dated {

  /** Returns the name of the day in rule files, for example {@code placeringens verkställande}. */
  String sv();

  /** Returns whether the day is one that someone stated, which may lie ahead of today. */
  boolean stated() default false;

  /** Returns whether the fact makes no sense without the day, so that its absence is a gap. */
  boolean required() default false;

  /**
   * Returns whether the fact can have come about on this day, so that a fact with no day at all
   * lacks it. A day that is required is such a day too.
   */
  boolean begins() default false;

  /**
   * Returns whether every fact of the kind has such a day where it matters, so that one that is
   * left out is unknown, never "none": time is always extended to a day.
   */
  boolean always() default false;

  /** Returns the component whose presence shows that this day must have passed, or nothing. */
  String before() default "";

  /**
   * Returns components whose presence shows that this day may well have passed, so that its absence
   * is a gap to ask about; they need not come in any order.
   */
  String[] expectedWith() default {};
}
