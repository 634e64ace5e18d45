/** News agencies by the names they go by in credit lines. */
const AGENCIES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["Associated Press", /\b(?:Associated Press|AP)\b/],
  ["Reuters", /\bReuters\b/i],
  ["AFP", /\b(?:AFP|Agence France-Presse)\b/],
  ["DPA", /\b(?:dpa|DPA|Deutsche Presse-Agentur)\b/],
  ["UPI", /\b(?:UPI|United Press International)\b/],
  ["EFE", /\b(?:EFE|Efe)\b/],
  ["ANSA", /\bANSA\b/],
  ["TASS", /\b(?:ITAR-)?TASS\b/],
  ["Interfax", /\bInterfax\b/],
  ["RIA Novosti", /\bRIA Novosti\b/],
  ["Xinhua", /\bXinhua\b/],
  ["Kyodo", /\bKyodo\b/],
  ["Yonhap", /\bYonhap\b/],
  ["Anadolu", /\bAnadolu\b/],
  ["PTI", /\b(?:PTI|Press Trust of India)\b/],
  ["ANI", /\bANI\b/],
  ["IANS", /\bIANS\b/],
  ["PA Media", /\b(?:PA Media|Press Association)\b/],
  ["The Canadian Press", /\bCanadian Press\b/],
  ["AAP", /\b(?:AAP|Australian Associated Press)\b/],
  ["Bloomberg", /\bBloomberg\b/],
  ["CNN", /\bCNN\b/],
];

/** The agencies that a credit names, in the order of the list above. */
export function findAgencies(credit: string): string[] {
  const short = credit.slice(0, 600);
  return AGENCIES.filter(([, pattern]) => pattern.test(short)).map(([name]) => name);
}
