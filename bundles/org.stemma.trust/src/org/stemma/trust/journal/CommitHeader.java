/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.InstantText;
import org.stemma.trust.hash.LeafHash;

/**
 * Who did what when: one per unit of work, named by all its entries through its hash.
 *
 * <p>
 * Its bytes are the {@linkplain CanonicalForm canonical form} of an object with exactly these members, in this order:
 * {@code boot}, {@code commit} (number), {@code configuration}, {@code first} (number), {@code format}
 * ({@code stemma/commit/1}), {@code instant}, {@code lab}, {@code last} (number), {@code operation}, {@code person},
 * {@code printedName}, {@code role}, {@code simulatedClock} (truth value), {@code why}, {@code workstation},
 * {@code zone}. Texts have to be in normalisation form C. Its hash is SHA-256 over a zero byte and these bytes.
 *
 * @param format         format version; 1 is the only one so far
 * @param lab            the lab's identity, random per database
 * @param number         number of the commit, counted from 1 without gaps
 * @param operation      identity of the operation, unique in the lab
 * @param author         who, in which role
 * @param workstation    where it was done, as the workstation calls itself
 * @param why            the reason given, possibly empty
 * @param instant        when, to the microsecond
 * @param zone           the time zone in which the person worked
 * @param boot           identity of the run of the program, random at each start
 * @param configuration  hash of the configuration that was in force
 * @param simulatedClock whether the time came from a simulated clock, as in a demonstration lab
 * @param entries        the entries it made
 */
public record CommitHeader(int format, UUID lab, long number, UUID operation, Author author, String workstation,
		String why, Instant instant, ZoneId zone, UUID boot, ContentHash configuration, boolean simulatedClock,
		SequenceRange entries) {

	/** The format written today. */
	public static final int FORMAT = 1;

	/** Refuses an unknown format, a number below 1 and an instant finer than a microsecond. */
	public CommitHeader {
		if (format != FORMAT) {
			throw new IllegalArgumentException("Commit format " + format + " is not known to this program");
		}
		if (number < 1) {
			throw new IllegalArgumentException("Commits are counted from 1, found " + number);
		}
		Objects.requireNonNull(lab, "lab");
		Objects.requireNonNull(operation, "operation");
		Objects.requireNonNull(author, "author");
		Objects.requireNonNull(workstation, "workstation");
		Objects.requireNonNull(why, "why");
		Objects.requireNonNull(zone, "zone");
		Objects.requireNonNull(boot, "boot");
		Objects.requireNonNull(configuration, "configuration");
		Objects.requireNonNull(entries, "entries");
		InstantText.of(instant);
	}

	/** Sequence of its first entry. */
	public long firstSequence() {
		return entries.first();
	}

	/** Sequence of its last entry. */
	public long lastSequence() {
		return entries.last();
	}

	/** Its canonical bytes; throws {@link IllegalArgumentException} when a text is not canonical. */
	public byte[] canonical() {
		return CanonicalForm.bytes(CanonicalObject.builder().value("boot", boot).number("commit", number)
				.value("configuration", configuration).number("first", entries.first())
				.text("format", "stemma/commit/" + format).value("instant", instant).value("lab", lab)
				.number("last", entries.last()).value("operation", operation).value("person", author.person())
				.text("printedName", author.printedName()).text("role", author.role())
				.flag("simulatedClock", simulatedClock).text("why", why).text("workstation", workstation)
				.value("zone", zone).build());
	}

	/** Its hash, which each of its entries names. */
	public ContentHash hash() {
		return LeafHash.of(canonical());
	}
}
