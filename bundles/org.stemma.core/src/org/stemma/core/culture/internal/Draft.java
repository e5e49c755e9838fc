/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.culture.Act;
import org.stemma.model.record.Record;

/** An act while it is checked and written: what it was built on, what it makes and changes, what is wrong with it. */
final class Draft {

	private final Occasion occasion;
	private final List<Problem> problems = new ArrayList<>();
	private final List<String> flags = new ArrayList<>();
	private final Map<UUID, Stored<? extends Record>> read = new LinkedHashMap<>();
	private final Map<UUID, Stored<? extends Record>> changed = new LinkedHashMap<>();
	private final List<Record> made = new ArrayList<>();

	Draft(Occasion occasion) {
		this.occasion = occasion;
	}

	Occasion occasion() {
		return occasion;
	}

	Instant performed() {
		return occasion.performed();
	}

	void refuse(String code, String message) {
		problems.add(Problem.error(code, message));
	}

	void tell(Problem problem) {
		problems.add(problem);
	}

	/** A remark that is kept with the act as well. */
	void flag(String code, String words) {
		problems.add(Problem.note(code, words));
		flags.add(words);
	}

	/** The result of a step; what was wrong with it is kept here. */
	<T> Optional<T> accept(Outcome<T> step) {
		problems.addAll(step.problems());
		return step.result();
	}

	boolean refused() {
		return problems.stream().anyMatch(Problem::blocks);
	}

	List<Problem> problems() {
		return List.copyOf(problems);
	}

	List<String> flags() {
		return List.copyOf(flags);
	}

	/** The act builds on this version of the record. */
	void buildOn(Stored<? extends Record> stored) {
		read.put(stored.ref().id(), stored);
	}

	List<Stored<? extends Record>> builtOn() {
		return List.copyOf(read.values());
	}

	/** The act makes this record. */
	void make(Record record) {
		made.add(record);
	}

	/** The act changes this record. */
	void change(Stored<? extends Record> stored) {
		changed.put(stored.ref().id(), stored);
	}

	/** All that would be committed, the act first. */
	Stream<Record> records(Act act) {
		return Stream.of(Stream.of(act), made.stream(), changed.values().stream().map(Stored::record))
				.flatMap(each -> each);
	}

	/** The unit of work: act, what it makes and changes, and the versions that must still hold. */
	UnitOfWork work(UUID operationId, String why, Act act) {
		List<Record> created = Stream.concat(Stream.of(act), made.stream()).toList();
		List<Required> required = Stream.concat(Stream.of(occasion.permit().person()),
				read.values().stream().filter(stored -> !changed.containsKey(stored.ref().id()))
						.map(stored -> new Required(stored.ref(), stored.version())))
				.toList();
		return new UnitOfWork(operationId, occasion.permit().actor(), why, created, List.copyOf(changed.values()),
				required);
	}
}
