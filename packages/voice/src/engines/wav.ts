/**
 * Sound as a WAV file, which every browser plays.
 *
 * @param parts - One channel, 16 bit, one part after the other.
 * @param sampleRate - Samples in a second (Hz).
 */
export function wavOf(parts: readonly Int16Array[], sampleRate: number): Blob {
  const bytes = parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const header = new DataView(new ArrayBuffer(44));
  // The format's tags are texts, its numbers little-endian; so are the samples on every phone.
  header.setUint32(0, 0x52494646); // RIFF
  header.setUint32(4, 36 + bytes, true);
  header.setUint32(8, 0x57415645); // WAVE
  header.setUint32(12, 0x666d7420); // fmt
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true); // PCM
  header.setUint16(22, 1, true);
  header.setUint32(24, sampleRate, true);
  header.setUint32(28, sampleRate * 2, true);
  header.setUint16(32, 2, true);
  header.setUint16(34, 16, true);
  header.setUint32(36, 0x64617461); // data
  header.setUint32(40, bytes, true);
  return new Blob([header, ...(parts as readonly BlobPart[])], { type: 'audio/wav' });
}
