package org.moothall.minutes.revision;

/**
 * A text as it was published, for ever.
 *
 * @param content the public text as canonical JSON (RFC 8785), with the mark in it
 * @param digest SHA-256 over the UTF-8 of the content, in hexadecimal
 * @param signature over the same bytes: a JWS in compact form whose payload is left out (RFC 7515, appendix F)
 */
public record Revision(Mark mark, String content, String digest, String signature) {}
