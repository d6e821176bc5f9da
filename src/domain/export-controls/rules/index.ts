/** Every rule that verdicts know, by the slug of its policy event. */
import {
  AC_2022,
  ACS_2023,
  CORRECTIONS_2024,
  DIFFUSION_2025,
  H200_2026,
  HBM_2024,
  UAE_2026,
} from './advanced-computing.ts';
import { SAFE_CHIPS } from './bills.ts';
import { LETTERS_2022, LETTERS_2025 } from './letters.ts';
import { AFFILIATES_2025, END_USES, FOUNDRY_2025, GP10_2025, HEADQUARTERS_2026, TARIFF_2026 } from './other.ts';
import type { Rule } from './types.ts';

export const RULES: readonly Rule[] = [
  LETTERS_2022,
  AC_2022,
  ACS_2023,
  CORRECTIONS_2024,
  HBM_2024,
  DIFFUSION_2025,
  FOUNDRY_2025,
  LETTERS_2025,
  GP10_2025,
  AFFILIATES_2025,
  H200_2026,
  TARIFF_2026,
  HEADQUARTERS_2026,
  UAE_2026,
  END_USES,
  SAFE_CHIPS,
];
