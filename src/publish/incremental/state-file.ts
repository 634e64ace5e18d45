/** The state's file in the cache: here, so that who asks for its size alone loads nothing else. */
export const STATE = "state";
