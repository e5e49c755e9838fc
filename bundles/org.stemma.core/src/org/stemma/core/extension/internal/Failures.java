/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.core.extension.Extension;
import org.stemma.core.extension.SetAside;

/** Failures of extensions: three in ten minutes set one aside. Safe to use from several threads. */
public final class Failures {

	/** Failures that set an extension aside. */
	public static final int LIMIT = 3;

	/** Time within which they count together. */
	public static final Duration WINDOW = Duration.ofMinutes(10);

	private final Clock clock;
	private final Map<Extension, Deque<Instant>> recent = new HashMap<>();
	private final Map<Extension, SetAside> aside = new HashMap<>();

	/** None so far. */
	public Failures(Clock clock) {
		this.clock = clock;
	}

	/** Counts a failure. */
	public synchronized void add(Extension extension, String reason) {
		Instant now = clock.instant();
		Deque<Instant> times = recent.computeIfAbsent(extension, any -> new ArrayDeque<>());
		times.removeIf(time -> Duration.between(time, now).abs().compareTo(WINDOW) > 0);
		times.add(now);
		if (times.size() >= LIMIT) {
			aside.putIfAbsent(extension, new SetAside(extension, now, reason));
		}
	}

	/** Whether and why an extension is set aside. */
	public synchronized Optional<SetAside> aside(Extension extension) {
		return Optional.ofNullable(aside.get(extension));
	}

	/** All that are set aside, longest first. */
	public synchronized List<SetAside> all() {
		return aside.values().stream().sorted(Comparator.comparing(SetAside::since)).toList();
	}

	/** Forgets an extension's failures. */
	public synchronized Optional<SetAside> forget(Extension extension) {
		recent.remove(extension);
		return Optional.ofNullable(aside.remove(extension));
	}
}
