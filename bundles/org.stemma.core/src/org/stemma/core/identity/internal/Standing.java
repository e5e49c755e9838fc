/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Problem;

/**
 * Where a sign-in name stands.
 *
 * @param failures failed attempts in a row, counted up to {@link #LOCK}
 * @param last     when the last of them was made; empty when there was none
 * @param lasting  whether the lock, once reached, stays until an administrator lifts it
 */
public record Standing(int failures, Optional<Instant> last, boolean lasting) {

	/** Failures in a row after which a name is locked. */
	public static final int LOCK = 10;

	/** Longest wait before the lock. */
	static final Duration LONGEST = Duration.ofSeconds(60);

	/** Wait of a name whose lock nobody could lift. */
	static final Duration UNLIFTED = Duration.ofMinutes(15);

	/** Checks that nothing is missing. */
	public Standing {
		Objects.requireNonNull(last, "last");
	}

	/** Whether only an administrator can help. */
	public boolean locked() {
		return failures >= LOCK && lasting;
	}

	/**
	 * How long is to be waited before the next attempt: 1, 2, 4 ... 60 s after a failure. A clock that was set back does
	 * not keep anyone out: the distance between the two times counts.
	 */
	Duration wait(Instant now) {
		return last.map(failed -> pause().minus(Duration.between(failed, now).abs())).filter(Duration::isPositive)
				.orElse(Duration.ZERO);
	}

	/** Why no password is looked at now; empty when one may be tried. */
	Optional<Problem> refusal(Instant now) {
		if (locked()) {
			return Optional.of(Problem.error("signin.locked", "This name is locked after " + LOCK
					+ " failed attempts. Ask an administrator to unlock it."));
		}
		Duration wait = wait(now);
		return wait.isZero() ? Optional.empty()
				: Optional.of(Problem.error("signin.wait", "Try again in " + seconds(wait)
						+ " s. After a failed attempt the next one has to wait."));
	}

	private Duration pause() {
		if (failures >= LOCK) {
			return UNLIFTED;
		}
		Duration doubled = Duration.ofSeconds(1L << Math.max(0, failures - 1));
		return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
	}

	private static long seconds(Duration wait) {
		return wait.plusSeconds(1).minusNanos(1).toSeconds();
	}
}
