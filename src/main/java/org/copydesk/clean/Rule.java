package org.copydesk.clean;

/** A step of cleaning: cuts what it knows, and notes the facts that it finds. Has no state that changes, safe for all threads. */
interface Rule {

    void apply(Story story);
}
