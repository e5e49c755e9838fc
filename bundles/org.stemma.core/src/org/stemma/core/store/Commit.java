/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

/**
 * A commit that happened.
 *
 * @param number        counted from 1
 * @param operationId   the operation that it carried out
 * @param actor         who
 * @param why           why
 * @param instant       when, to the microsecond
 * @param zone          the zone of the clock that people saw
 * @param firstSequence sequence of its first journal entry
 * @param lastSequence  sequence of its last journal entry
 */
public record Commit(long number, UUID operationId, Actor actor, String why, Instant instant, ZoneId zone,
		long firstSequence, long lastSequence) {

	/** Checks that nothing is missing. */
	public Commit {
		Objects.requireNonNull(operationId, "operationId");
		Objects.requireNonNull(actor, "actor");
		Objects.requireNonNull(why, "why");
		Objects.requireNonNull(instant, "instant");
		Objects.requireNonNull(zone, "zone");
	}
}
