// Bounded, and without letters on both sides of a repetition: a text of a million letters is no trap.
const url = /(?:https?:\/\/|www\.)[!-~]+/gi;
const domain =
  /(?:[a-z0-9-]{1,63}\.){1,4}(?:com|cn|net|org|gov|edu|hk|tw|io|app)(?![a-z0-9.-]*[a-z0-9])(?:\/[!-~]*)?/gi;
const email = /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi;

/**
 * Replaces what nobody can take in by ear, web addresses, by what they are, and spells out e-mail
 * addresses, which people do pass on by word of mouth.
 */
export function sayAddresses(
  text: string,
  webAddress: string,
  sayEmail: (address: string) => string,
): string {
  if (!text.includes('.')) return text;
  const withoutEmails = text.includes('@') ? text.replace(email, sayEmail) : text;
  // A full stop after an address belongs to the sentence.
  const replace = (address: string) => webAddress + address.slice(endOf(address));
  return withoutEmails.replace(url, replace).replace(domain, replace);
}

/** Where its last marks begin. From the end: a pattern would look for it anew from each mark. */
function endOf(address: string): number {
  let end = address.length;
  while (end > 0 && '.,;:!?)]}\'"'.includes(address[end - 1]!)) end -= 1;
  return end;
}
