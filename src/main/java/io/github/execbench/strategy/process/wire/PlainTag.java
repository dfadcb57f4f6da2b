package io.github.execbench.strategy.process.wire;

/** What follows in a message of plain values. */
final class PlainTag {

  /** Begins a message; serialized objects begin with another byte. */
  static final int MAGIC = 1;

  static final int NULL = 0;
  static final int STRING = 1;
  static final int BOOLEAN = 2;
  static final int INT = 3;
  static final int LONG = 4;
  static final int DOUBLE = 5;
  static final int BYTES = 6;
  static final int DURATION = 7;
  static final int ENUM = 8;
  static final int RECORD = 9;
  static final int LIST = 10;

  /** Values nested deeper are left to Java serialization. */
  static final int MAX_DEPTH = 20;

  private PlainTag() {}
}
