/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved. */
public final class SteppingClock extends Clock {

	private final ZoneId zone;
	private volatile Instant now;

	/** A clock that stands at an instant. */
	public SteppingClock(Instant now, ZoneId zone) {
		this.now = now;
		this.zone = zone;
	}

	/** Moves it on. */
	public void advance(Duration duration) {
		now = now.plus(duration);
	}

	@Override
	public ZoneId getZone() {
		return zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new SteppingClock(now, other);
	}

	@Override
	public Instant instant() {
		return now;
	}
}
