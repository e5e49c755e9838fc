/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;

class SetAsideTest extends CalledExtensions {

	@Test
	void setsAsideAfterThreeFailuresInTenMinutesAndSaysWhy() {
		fail(3);
		Outcome<String> refused = gateway.call(ONE, LONG, () -> "well again");
		assertEquals("extension.aside", code(refused));
		assertTrue(refused.problems().getFirst().message().contains("broken"), refused.toString());
		assertEquals(List.of(ONE), gateway.setAside().stream().map(SetAside::extension).toList());
		assertEquals("fine", gateway.call(OTHER, LONG, () -> "fine").get());
	}

	@Test
	void staysAsideUntilPutBack() {
		fail(3);
		clock.advance(Duration.ofDays(30));
		assertEquals("extension.aside", code(gateway.call(ONE, LONG, () -> "well again")));
		assertTrue(gateway.putBack(ONE).isPresent());
		assertEquals("well again", gateway.call(ONE, LONG, () -> "well again").get());
		assertTrue(gateway.putBack(ONE).isEmpty());
		fail(2);
		assertTrue(gateway.setAside().isEmpty());
	}

	@Test
	void forgivesFailuresThatLieFurtherApart() {
		for (int i = 0; i < 6; i++) {
			fail(1);
			clock.advance(Duration.ofMinutes(6));
		}
		assertTrue(gateway.setAside().isEmpty());
	}

	private void fail(int times) {
		for (int i = 0; i < times; i++) {
			gateway.call(ONE, LONG, throwing(new IllegalStateException("broken")));
		}
	}

	private static Callable<Object> throwing(Throwable thrown) {
		return () -> {
			if (thrown instanceof Error error) {
				throw error;
			}
			throw (Exception) thrown;
		};
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}
