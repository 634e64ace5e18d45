export function differing(a: string, b: string): string[];
