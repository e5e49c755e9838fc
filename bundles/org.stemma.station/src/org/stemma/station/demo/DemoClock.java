/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands until it is told to go on. Safe to read from several threads. */
final class DemoClock extends Clock {

	private static final Duration BETWEEN_READINGS = Duration.ofMillis(3);

	private final ZoneId zone;
	private volatile Instant now;

	DemoClock(Instant start, ZoneId zone) {
		this.now = start;
		this.zone = zone;
	}

	/** Goes on to a time of a later day, or of the same day. */
	void go(int days, String time) {
		now = now.atZone(zone).plusDays(days).with(LocalTime.parse(time)).toInstant();
	}

	/** Goes on by some minutes. */
	void pass(int minutes) {
		now = now.plus(Duration.ofMinutes(minutes));
	}

	@Override
	public synchronized Instant instant() {
		now = now.plus(BETWEEN_READINGS);
		return now;
	}

	@Override
	public ZoneId getZone() {
		return zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new DemoClock(now, other);
	}
}
