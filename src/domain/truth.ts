/** Three-valued (Kleene) logic: not knowing is an answer. */
export type Truth = 'TRUE' | 'FALSE' | 'UNKNOWN';
