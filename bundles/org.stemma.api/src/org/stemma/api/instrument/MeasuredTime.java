/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A clock time with the zone it is meant in.
 *
 * @param clock     what the instrument's clock showed
 * @param zone      the zone it is read in
 * @param zoneKnown whether the file itself says the zone; false when it is the laboratory's setting
 */
public record MeasuredTime(LocalDateTime clock, ZoneId zone, boolean zoneKnown) {

	/** Checks that nothing is null. */
	public MeasuredTime {
		Objects.requireNonNull(clock, "clock");
		Objects.requireNonNull(zone, "zone");
	}

	/** The point in time; an hour that a change of clocks repeats is taken as the earlier one. */
	public Instant instant() {
		return clock.atZone(zone).toInstant();
	}
}
