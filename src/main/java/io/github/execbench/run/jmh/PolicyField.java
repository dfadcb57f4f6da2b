package io.github.execbench.run.jmh;

import java.lang.reflect.Field;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.Result;

/** Reads how JMH merges a result, which it keeps in a protected field without a getter. */
final class PolicyField {

  private static final Field POLICY = open();

  private PolicyField() {}

  private static Field open() {
    try {
      Field field = Result.class.getDeclaredField("policy");
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("not the JMH this was built for", e);
    }
  }

  static AggregationPolicy of(Result<?> result) {
    try {
      return (AggregationPolicy) POLICY.get(result);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
