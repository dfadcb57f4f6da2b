package io.github.execbench.workload.photo.synthetic;

import java.util.List;

/** Scenes of a town. */
final class Streets {

  private Streets() {}

  static List<Layer> night() {
    int lamp = 0xF6C878;
    return List.of(
        new Sky(0x0A1022, 0x3A3448, 0x8A6A5A, 0.5f, 0.7f, 0.3f, 0x2A2838, 0.1f, 0.7f, 121),
        new Buildings(
            0.42f, 0.10f, 0.8f, 260, 0x2A2E40, 0x3C3A46, 0x22283A, lamp, 0.35f, 0x3A3448, 0.45f,
            122),
        new Buildings(
            0.50f, 0.16f, 0.8f, 420, 0x1A1C26, 0x342E30, 0x141A28, lamp, 0.40f, 0x2A2838, 0.2f,
            123),
        new Buildings(
            0.62f, 0.14f, 0.8f, 620, 0x14141A, 0x2E2624, 0x0C101A, 0xFFDA96, 0.30f, 0, 0, 124),
        new Water(0.8f, 0x080C16, 0.6f, 0.7f, 125));
  }

  static List<Layer> day() {
    List<Integer> trees = List.of(0x1E3418, 0x3A5626, 0x5E7A36, 0x8E9A56);
    return List.of(
        new Sky(0x4A84C8, 0xD0E0EC, 0xFFFFFF, 0.8f, 0.05f, 0.2f, 0xF6F6F6, 0.1f, 0.7f, 131),
        new Buildings(
            0.34f, 0.12f, 0.9f, 300, 0x9AA2AC, 0xC4BCB0, 0x5A6A7C, 0xE8E8E0, 0.1f, 0xC8D8E6, 0.4f,
            132),
        new Buildings(
            0.46f, 0.14f, 0.9f, 560, 0xA8745A, 0xD8CCB8, 0x34404C, 0xE0D8C0, 0.12f, 0xC8D8E6, 0.1f,
            133),
        new Leaves(0.70f, 0.90f, 1.6f, 90, 0.7f, false, true, 4, 0.8f, 0.35f, trees, 134),
        new Ridge(0.88f, 0.002f, 0.7f, 0x6A6866, 0x6A6866, 0, 0x8A8886, 0.1f, 0.25f, 135));
  }
}
