/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import java.util.Objects;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.hash.LeafHash;

/**
 * One record's new version in the journal: a link of the chain.
 *
 * <p>
 * Its bytes are the {@linkplain CanonicalForm canonical form} of an object with exactly these members, in this order:
 * {@code commit} (hash), {@code format} ({@code stemma/entry/1}), {@code id}, {@code kind}, {@code lab},
 * {@code previous} (hash), {@code record} (hash), {@code sequence} (number), {@code version} (number). Its hash is
 * SHA-256 over a zero byte and these bytes.
 *
 * @param format     format version; 1 is the only one so far
 * @param lab        the lab's identity
 * @param sequence   position in the journal, counted from 1 without gaps
 * @param commit     {@link CommitHeader#hash()} of the commit that made it
 * @param kind       area and class of the record, for example {@code culture.Lot}
 * @param record     the record's identity
 * @param version    the record's version, counted from 1
 * @param recordHash {@link LeafHash} of the record's canonical bytes
 * @param previous   {@link #hash()} of the entry before it; {@link #ORIGIN} for the first
 */
public record EntryHeader(int format, UUID lab, long sequence, ContentHash commit, String kind, UUID record,
		int version, ContentHash recordHash, ContentHash previous) {

	/** The format written today. */
	public static final int FORMAT = 1;

	/** What the first entry names as its previous hash: 64 zeros. */
	public static final ContentHash ORIGIN = new ContentHash("0".repeat(64));

	/** Refuses an unknown format and positions below 1. */
	public EntryHeader {
		if (format != FORMAT) {
			throw new IllegalArgumentException("Entry format " + format + " is not known to this program");
		}
		if (sequence < 1 || version < 1) {
			throw new IllegalArgumentException(
					"Entries and versions are counted from 1, found entry " + sequence + ", version " + version);
		}
		Objects.requireNonNull(lab, "lab");
		Objects.requireNonNull(commit, "commit");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(record, "record");
		Objects.requireNonNull(recordHash, "recordHash");
		Objects.requireNonNull(previous, "previous");
	}

	/** Its canonical bytes; throws {@link IllegalArgumentException} when the kind is not canonical text. */
	public byte[] canonical() {
		return CanonicalForm.bytes(CanonicalObject.builder().value("commit", commit)
				.text("format", "stemma/entry/" + format).value("id", record).text("kind", kind).value("lab", lab)
				.value("previous", previous).value("record", recordHash).number("sequence", sequence)
				.number("version", version).build());
	}

	/** Its hash, which the next entry names as its previous one. */
	public ContentHash hash() {
		return LeafHash.of(canonical());
	}
}
