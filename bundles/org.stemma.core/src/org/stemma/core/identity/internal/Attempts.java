/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.query.Sort;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.SignInAttempt;

/**
 * Attempts to give a password, as the journal holds them. What a name may do next is derived from them alone, so that it
 * survives a restart and counts for every workstation.
 */
public final class Attempts {

	private static final String KIND = "identity.SignInAttempt";

	private final LabStore store;
	private final KindModels kinds;
	private final Clock clock;

	/** The attempts of a lab. */
	public Attempts(LabStore store, KindModels kinds, Clock clock) {
		this.store = store;
		this.kinds = kinds;
		this.clock = clock;
	}

	/** Now, as exactly as it can be stored. */
	public Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** A code for an attempt; padded so far that the order of codes stays the order in which they were given. */
	public String newCode() {
		String code = store.newCodes("SIA", 1).getFirst();
		int dash = code.lastIndexOf('-');
		return code.substring(0, dash + 1) + "0".repeat(Math.max(0, 9 - (code.length() - dash - 1)))
				+ code.substring(dash + 1);
	}

	/** A record of an attempt. */
	public SignInAttempt record(String code, String filedUnder, Optional<RecordRef> person, boolean succeeded,
			Purpose purpose, String workstation) {
		SignInAttempt attempt = kinds.create(SignInAttempt.class);
		attempt.setCode(code);
		attempt.setNameGiven(filedUnder);
		person.ifPresent(attempt::setPerson);
		attempt.setAttempted(now());
		attempt.setSucceeded(succeeded);
		attempt.setWorkstation(workstation);
		attempt.setPurpose(purpose.words());
		return attempt;
	}

	/** Where a name stands that nobody has. */
	Standing ofUnknown(LabReader reader, String filedUnder) {
		return failures(reader, filedUnder, true);
	}

	/** Where a person stands. The lock of the last administrator who could lift locks does not last. */
	Standing of(LabReader reader, Stored<Person> person) {
		Standing standing = failures(reader, person.record().getCode(), true);
		return standing.locked() && Persons.administers(person.record()) && !lifted(reader, person.ref().id())
				? new Standing(standing.failures(), standing.last(), false)
				: standing;
	}

	private boolean lifted(LabReader reader, UUID locked) {
		return new Persons(reader).otherAdministrator(locked,
				other -> failures(reader, other.getCode(), true).failures() < Standing.LOCK);
	}

	private static Standing failures(LabReader reader, String filedUnder, boolean lasting) {
		List<Row> newestFirst = reader.page(Query.of(KIND, "succeeded", "attempted")
				.where(Filter.is("nameGiven", filedUnder)).sorted(Sort.down("code")).limit(Standing.LOCK)).rows();
		List<Row> failed = newestFirst.stream().takeWhile(row -> !row.value(0, Boolean.class).orElse(false)).toList();
		Optional<Instant> last = failed.stream().findFirst().flatMap(row -> row.value(1, Instant.class));
		return new Standing(failed.size(), last, lasting);
	}
}
