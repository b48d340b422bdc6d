'use client'

/**
 * The revision of the document in Payload's form. It shows nothing: its value is part of the form, goes
 * out with every save, and takes the server's new value after it, so that a save that began with an older
 * one is refused.
 */
export const RevisionField = () => null
