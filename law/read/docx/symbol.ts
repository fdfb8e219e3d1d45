const greek: Record<string, string> = Object.fromEntries(
  [..."abcdefghijklmnopqrstuvwxyz"].flatMap((letter, index) => [
    [letter, [..."αβχδεφγηιϕκλμνοπθρστυϖωξψζ"][index] ?? ""],
    [letter.toUpperCase(), [..."ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"][index] ?? ""],
  ]),
);

/** Signs by their place in the symbol fonts that come with Word. */
const signs: Record<string, Record<number, string>> = {
  symbol: {
    0xa3: "≤",
    0xb0: "°",
    0xb1: "±",
    0xb2: "″",
    0xb3: "≥",
    0xb4: "×",
    0xb7: "•",
    0xb9: "≠",
    0xbb: "≈",
    0xbe: "—",
    0xd7: "⋅",
    0xe5: "∑",
  },
  wingdings: {
    0x6c: "●",
    0x6e: "■",
    0x71: "❑",
    0x6f: "□",
    0xa7: "▪",
    0xa8: "◻",
    0xfc: "✓",
    0xfe: "☑",
  },
};

/**
 * The character that a symbol stands for; null where the font's own code says
 * nothing. `code`: hexadecimal, symbol fonts counting from F000.
 */
export function symbolCharacter(font: string, code: string): string | null {
  const value = parseInt(code, 16);
  if (!(value > 0x1f && value <= 0xffff)) return null;
  const own = value >= 0xf000 && value <= 0xf0ff;
  const family = font.toLowerCase().replace(/\s*[23]$/u, "");
  const place = own ? value - 0xf000 : value;
  const table = signs[family];
  if (!table && !own) return value >= 0xd800 && value < 0xf900 ? null : String.fromCharCode(value);
  const found = table?.[place];
  if (found) return found;
  if (family !== "symbol") return null;
  const char = String.fromCharCode(place);
  return greek[char] ?? (place < 0x7f ? char : null);
}
