package org.copydesk.enrich.names;

/** The pronoun that a person goes by in a text. */
public enum Gender { HE, SHE }
