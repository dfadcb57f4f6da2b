package io.github.execbench.cli.console;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 5%} or {@code 0.05}: more than 0 and less than 1. */
public final class ShareConverter implements ITypeConverter<Double> {

  @Override
  public Double convert(String text) {
    String number = text.strip();
    boolean percent = number.endsWith("%");
    try {
      double value =
          Double.parseDouble(percent ? number.substring(0, number.length() - 1) : number);
      double share = percent ? value / 100 : value;
      if (share > 0 && share < 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is not a share such as 5% or 0.05");
    }
    throw new TypeConversionException("'" + text + "' is not between 0 and 1; 5 percent is 5%");
  }
}
