package io.github.execbench.workload.photo.synthetic;

import java.util.List;

/** Scenes with a wide view. */
final class Landscapes {

  private Landscapes() {}

  static List<Layer> dusk() {
    return List.of(
        new Sky(0x4A6C94, 0xF2B27A, 0xFFD58C, 0.62f, 0.44f, 0.16f, 0x6E7391, 0.5f, 0.56f, 11),
        new Ridge(0.50f, 0.018f, 0.55f, 0x5F7398, 0x5F7398, 0, 0xC79C92, 0.45f, 0.10f, 12),
        new Ridge(0.56f, 0.024f, 0.58f, 0x3F5A80, 0x3F5A80, 0, 0x7F86A0, 0.40f, 0.15f, 13),
        new Ridge(0.64f, 0.030f, 0.60f, 0x28415F, 0x28415F, 0, 0x566A8C, 0.30f, 0.25f, 14),
        new Ridge(0.76f, 0.050f, 0.64f, 0x16242C, 0x1E3026, 0.9f, 0x2B3B4C, 0.20f, 0.55f, 15),
        new Leaves(
            0.82f,
            1.1f,
            1.6f,
            60,
            0.5f,
            true,
            true,
            4,
            0.5f,
            0.35f,
            List.of(0x0C1512, 0x18261C, 0x24301E, 0x39402A),
            16));
  }

  static List<Layer> sea() {
    return List.of(
        new Sky(0x3B5F9E, 0xF6C49A, 0xFFF0C0, 0.36f, 0.40f, 0.10f, 0x8C7F95, 0.2f, 0.46f, 21),
        new Ridge(0.45f, 0.012f, 0.62f, 0x4A5068, 0x4A5068, 0, 0xC8A090, 0.3f, 0.2f, 22),
        new Water(0.46f, 0x1C3C52, 0.75f, 1.0f, 23),
        new Leaves(
            0.86f,
            1.15f,
            1.8f,
            150,
            0.6f,
            false,
            false,
            5,
            0.9f,
            0.3f,
            List.of(0x1E1B1C, 0x3A342F, 0x5B4F46, 0x8A7764),
            24));
  }

  static List<Layer> peaks() {
    return List.of(
        new Sky(0x2C66B4, 0xB9D7EE, 0xFFFFFF, 0.9f, 0.1f, 0.2f, 0xF4F6F8, -0.5f, 0.7f, 31),
        new Ridge(0.36f, 0.075f, 0.72f, 0x66707E, 0xF0F4FA, 0.55f, 0xA9C4DE, 0.35f, 0.34f, 32),
        new Ridge(0.55f, 0.060f, 0.72f, 0x515A5E, 0xE6ECF4, 0.56f, 0x8FA9BE, 0.25f, 0.40f, 33),
        new Ridge(0.72f, 0.035f, 0.70f, 0x2E3F2C, 0x46562F, 0.80f, 0x6F8A8E, 0.15f, 0.50f, 34),
        new Leaves(
            0.80f,
            1.08f,
            1.6f,
            110,
            0.35f,
            true,
            true,
            4,
            0.7f,
            0.3f,
            List.of(0x14261A, 0x243B22, 0x3B5530, 0x6F7A44),
            35));
  }

  static List<Layer> dunes() {
    return List.of(
        new Sky(0x5C8FC4, 0xEAD9BE, 0xFFF4D8, 0.1f, 0.2f, 0.25f, 0xF0E6DA, -1.2f, 0.45f, 41),
        new Ridge(0.40f, 0.020f, 0.45f, 0xC79A6A, 0xC79A6A, 0, 0xE6CFB0, 0.5f, 0.5f, 42),
        new Ridge(0.50f, 0.035f, 0.46f, 0xC98F55, 0xC98F55, 0, 0xDDB98C, 0.35f, 0.8f, 43),
        new Ridge(0.66f, 0.050f, 0.50f, 0xBE7F45, 0xBE7F45, 0, 0xCC9A66, 0.25f, 1.0f, 44),
        new Ridge(0.88f, 0.040f, 0.55f, 0x9C6233, 0x9C6233, 0, 0xB07845, 0.20f, 0.9f, 45),
        new Leaves(
            0.62f,
            1.02f,
            1.5f,
            60,
            0.12f,
            true,
            true,
            0.25f,
            0.6f,
            0.35f,
            List.of(0x4A4A24, 0x6E6A3A, 0x8E8450, 0x5A3E20),
            46));
  }

  static List<Layer> lake() {
    return List.of(
        new Sky(0x5E86B8, 0xF0DCD0, 0xFFF3E2, 0.7f, 0.42f, 0.18f, 0xE8E4E6, 0.1f, 0.6f, 51),
        new Ridge(0.38f, 0.060f, 0.68f, 0x6B7890, 0xE2E4EA, 0.34f, 0xC3C6D2, 0.5f, 0.35f, 52),
        new Ridge(0.49f, 0.035f, 0.70f, 0x33483A, 0x4A5E38, 0.48f, 0x8FA0A4, 0.4f, 0.5f, 53),
        new Water(0.56f, 0x18343A, 0.45f, 0.35f, 54),
        new Leaves(
            0.84f,
            1.1f,
            1.6f,
            190,
            0.07f,
            true,
            true,
            2.2f,
            0.7f,
            0.35f,
            List.of(0x2A3A1E, 0x5A6A2E, 0x9A9448, 0xC0A860),
            55));
  }
}
