/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.stemma.api.RecordRef;
import org.stemma.model.record.Record;

/**
 * What is committed together, by whom and why.
 *
 * @param operationId identity of the operation, given by the caller so that it can ask whether it happened
 * @param actor       who
 * @param why         the verb in plain words, or the reason given for a change; never blank
 * @param created     new records; their id and code are set
 * @param changed     changed records with the version they were loaded at
 * @param required    records that must still have the version they were read at
 */
public record UnitOfWork(UUID operationId, Actor actor, String why, List<Record> created,
		List<Stored<? extends Record>> changed, List<Required> required) {

	/** Copies the lists and refuses an empty or unexplained unit of work. */
	public UnitOfWork {
		Objects.requireNonNull(operationId, "operationId");
		Objects.requireNonNull(actor, "actor");
		if (why == null || why.isBlank()) {
			throw new IllegalArgumentException("A unit of work says why");
		}
		created = List.copyOf(created);
		changed = List.copyOf(changed);
		required = List.copyOf(required);
		if (created.isEmpty() && changed.isEmpty()) {
			throw new IllegalArgumentException("A unit of work changes something");
		}
	}

	/**
	 * A record that the work was built on.
	 *
	 * @param ref     which
	 * @param version the version read
	 */
	public record Required(RecordRef ref, int version) {
	}
}
