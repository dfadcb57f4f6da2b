package io.github.execbench.workload.photo.synthetic;

import java.util.List;

/** Scenes full of plants and stones. */
final class Closeups {

  private Closeups() {}

  static List<Layer> pebbles() {
    List<Integer> stones = List.of(0x2E3134, 0x5A5C5E, 0x8A8378, 0xB7A993, 0xD9D2C6, 0x77604E);
    return List.of(
        new Bokeh(0x3A3632, 0x5A5148, 0x6A6055, 0, 10, 61),
        new Leaves(0, 1, 2.5f, 330, 0.75f, false, false, 7, 1.0f, 0.22f, stones, 62));
  }

  static List<Layer> autumn() {
    List<Integer> leaves = List.of(0x4A1E12, 0x8E2F16, 0xC2561A, 0xD98E25, 0xE2BC4B, 0x6E7A2E);
    return List.of(
        new Bokeh(0x1E1A14, 0x54462E, 0x8A6A3A, 20, 160, 71),
        new Leaves(0, 1, 4, 300, 0.5f, false, true, 6, 0.8f, 0.28f, leaves, 72));
  }

  static List<Layer> meadow() {
    List<Integer> grass = List.of(0x1E3A12, 0x3C6420, 0x6C8E34, 0xA6B456);
    List<Integer> petals = List.of(0xC8324A, 0xE8D24A, 0xF4F0E8, 0x8A5AC0);
    return List.of(
        new Sky(0x3F7CC4, 0xD4E6F2, 0xFFFFFF, 0.2f, 0.1f, 0.2f, 0xFAFAFA, 0.35f, 0.45f, 81),
        new Ridge(0.38f, 0.014f, 0.68f, 0x3F5A40, 0x4A6840, 0.6f, 0xA8C0C4, 0.4f, 0.4f, 82),
        new Leaves(0.40f, 1.25f, 2, 330, 0.06f, true, true, 3, 0.7f, 0.3f, grass, 83),
        new Leaves(0.43f, 1.1f, 1.6f, 60, 0.8f, false, false, 0.35f, 0.8f, 0.15f, petals, 84));
  }

  static List<Layer> flower() {
    return List.of(
        new Bokeh(0x16301C, 0x7FA04E, 0xE8E6B0, 60, 230, 91),
        new Leaves(
            0.80f,
            1.2f,
            2,
            420,
            0.06f,
            true,
            true,
            1.2f,
            0.7f,
            0.3f,
            List.of(0x1C3A16, 0x3A6424, 0x6A8C3A),
            92),
        new Flower(0.30f, 0.62f, 330, 0xD89AB8, 0xC8982A, 0x4A7030, 93),
        new Flower(0.56f, 0.36f, 560, 0xE06A9A, 0xE0B030, 0x567A34, 94));
  }

  static List<Layer> forest() {
    List<Integer> floor = List.of(0x2A2414, 0x4E4422, 0x6A6A2C, 0x8A7A3C);
    return List.of(
        new Sky(0x9AA894, 0xD8DCC8, 0xFFF6DC, 0.55f, 0.3f, 0.3f, 0xE4E8DA, 0.4f, 0.75f, 101),
        new Leaves(
            0,
            0.5f,
            1.8f,
            60,
            0.55f,
            false,
            true,
            0.8f,
            0.6f,
            0.3f,
            List.of(0x6A8050, 0x8CA064, 0xB4BC84),
            102),
        new Leaves(0.62f, 1.08f, 1.6f, 130, 0.4f, false, true, 5, 0.7f, 0.3f, floor, 103),
        new Trunks(26, 300, 0x5A4A3C, 0xC4CCBC, 104),
        new Leaves(
            0,
            0.22f,
            1.8f,
            110,
            0.5f,
            false,
            true,
            1.1f,
            0.7f,
            0.3f,
            List.of(0x1E3414, 0x3E5A22, 0x7A8E3A),
            105));
  }

  static List<Layer> foliage() {
    List<Integer> greens = List.of(0x0E2410, 0x1E4A1C, 0x3C7430, 0x74A046, 0xB4C870);
    return List.of(
        new Bokeh(0x081408, 0x1C3418, 0x4A6A34, 0, 10, 111),
        new Leaves(0, 1, 2.5f, 420, 0.42f, false, true, 6, 0.8f, 0.3f, greens, 112));
  }
}
