/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

	private static final Instant FAILED = Instant.parse("2026-03-02T08:00:00Z");

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 2", "3, 4", "4, 8", "5, 16", "6, 32", "7, 60", "8, 60", "9, 60" })
	void theWaitDoublesUpToAMinute(int failures, int seconds) {
		Standing standing = new Standing(failures, Optional.of(FAILED), true);
		assertEquals(Duration.ofSeconds(seconds), standing.wait(FAILED));
		assertTrue(standing.refusal(FAILED.plusSeconds(seconds).minusMillis(1)).isPresent());
		assertTrue(standing.refusal(FAILED.plusSeconds(seconds)).isEmpty());
	}

	@Test
	void theSecondsToWaitAreRoundedUp() {
		Standing standing = new Standing(3, Optional.of(FAILED), true);
		assertTrue(standing.refusal(FAILED.plusMillis(500)).orElseThrow().message().contains("in 4 s"));
		assertTrue(standing.refusal(FAILED.plusMillis(3001)).orElseThrow().message().contains("in 1 s"));
	}

	@Test
	void tenFailuresLock() {
		assertFalse(new Standing(9, Optional.of(FAILED), true).locked());
		assertTrue(new Standing(10, Optional.of(FAILED), true).locked());
		assertEquals("signin.locked", new Standing(10, Optional.of(FAILED), true)
				.refusal(FAILED.plus(Duration.ofDays(9999))).orElseThrow().code());
	}

	@Test
	void aLockThatNobodyCouldLiftIsALongWait() {
		Standing standing = new Standing(10, Optional.of(FAILED), false);
		assertEquals("signin.wait", standing.refusal(FAILED.plus(Duration.ofMinutes(14))).orElseThrow().code());
		assertTrue(standing.refusal(FAILED.plus(Duration.ofMinutes(15))).isEmpty());
	}

	@Test
	void withoutFailuresNobodyWaits() {
		assertTrue(new Standing(0, Optional.empty(), true).refusal(FAILED).isEmpty());
	}

	@Test
	void theDistanceCountsWhenTheClockWasSetBack() {
		Standing standing = new Standing(5, Optional.of(FAILED), true);
		assertTrue(standing.refusal(FAILED.minusSeconds(15)).isPresent());
		assertTrue(standing.refusal(FAILED.minusSeconds(16)).isEmpty());
	}
}
