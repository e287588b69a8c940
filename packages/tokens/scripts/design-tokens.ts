import {
  colourPurposes,
  colours,
  contrasts,
  type ColourPurpose,
  type ColourScheme,
  type Mode,
} from '../src/colours';
import { palette } from '../src/palette';
import { constants, sizes, targets, text, textScales, textSizePx, textSteps } from '../src/sizes';

interface Token {
  $type: string;
  $value: unknown;
  $description?: string;
}

/** A hex colour in the shape of the design tokens format (2025.10). */
function colour(hex: string): { colorSpace: 'srgb'; components: number[]; alpha?: number } {
  const channel = /rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/.exec(hex);
  const bytes = channel
    ? channel.slice(1, 4).map(Number)
    : [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return {
    colorSpace: 'srgb',
    components: bytes.map((byte) => Math.round((byte / 255) * 1e4) / 1e4),
    ...(channel ? { alpha: Number(channel[4]) } : undefined),
  };
}

const dimension = (px: number) => ({ value: px, unit: 'px' });

function size(value: string): Token | undefined {
  if (/^\d+px$/.test(value)) return { $type: 'dimension', $value: dimension(parseFloat(value)) };
  if (/^[\d.]+$/.test(value)) return { $type: 'number', $value: Number(value) };
  return undefined;
}

/**
 * The tokens as DTCG JSON. Themes are groups whose values refer to nothing, so that a design tool
 * can read each as one mode.
 */
export function designTokens(): object {
  const modes: Mode[] = ['standard', 'care'];
  const schemes: ColourScheme[] = ['light', 'dark'];
  return {
    palette: Object.fromEntries(
      Object.entries(palette).map(([name, hex]) => [name, { $type: 'color', $value: colour(hex) }]),
    ),
    theme: Object.fromEntries(
      modes.flatMap((mode) =>
        contrasts.flatMap((contrast) =>
          schemes.map((scheme) => [
            `${mode}/${contrast}/${scheme}`,
            Object.fromEntries(
              Object.entries(colours(mode, contrast, scheme)).map(([purpose, hex]) => [
                purpose,
                {
                  $type: 'color',
                  $value: colour(hex),
                  $description: colourPurposes[purpose as ColourPurpose],
                },
              ]),
            ),
          ]),
        ),
      ),
    ),
    size: Object.fromEntries(
      modes.map((mode) => [
        mode,
        {
          ...Object.fromEntries(
            Object.entries(sizes).flatMap(([name, value]) => {
              const token = size(value[mode]);
              return token ? [[name, { ...token, $description: value.purpose }]] : [];
            }),
          ),
          target: Object.fromEntries(
            Object.entries(targets[mode]).map(([name, px]) => [
              name,
              { $type: 'dimension', $value: dimension(px) },
            ]),
          ),
          text: Object.fromEntries(
            Object.entries(textSteps).map(([step, { purpose }]) => [
              step,
              Object.fromEntries(
                textScales.map((scale) => [
                  String(scale).replace('.', '_'),
                  {
                    $type: 'dimension',
                    $value: dimension(textSizePx(mode, step as keyof typeof textSteps, scale)),
                    $description: purpose,
                  },
                ]),
              ),
            ]),
          ),
          'text-floor': { $type: 'dimension', $value: dimension(text[mode].floorPx) },
        },
      ]),
    ),
    constant: Object.fromEntries(
      Object.entries(constants).flatMap(([name, { value, purpose }]) => {
        const token = size(value);
        return token ? [[name, { ...token, $description: purpose }]] : [];
      }),
    ),
  };
}
