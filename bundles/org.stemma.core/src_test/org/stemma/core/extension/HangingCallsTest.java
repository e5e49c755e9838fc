/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;

class HangingCallsTest extends CalledExtensions {

	private static final Duration SHORT = Duration.ofMillis(40);

	@Test
	void leavesAHangingCallAloneAtItsDeadline() {
		assertEquals("extension.late", code(gateway.call(ONE, SHORT, hanging())));
		assertEquals(1, gateway.hanging());
		assertEquals("other", gateway.call(OTHER, LONG, () -> "other").get());
	}

	@Test
	void countsACallThatComesBackAfterAllNoLonger() throws InterruptedException {
		gateway.call(ONE, SHORT, hanging());
		end.countDown();
		for (int i = 0; i < 200 && gateway.hanging() > 0; i++) {
			TimeUnit.MILLISECONDS.sleep(10);
		}
		assertEquals(0, gateway.hanging());
	}

	@Test
	void asksASlowCallToStop() {
		assertEquals("extension.late", code(gateway.call(ONE, SHORT, () -> {
			TimeUnit.SECONDS.sleep(20);
			return "late";
		})));
		for (int i = 0; i < 200 && gateway.hanging() > 0; i++) {
			LockSupport.parkNanos(10_000_000);
		}
		assertEquals(0, gateway.hanging());
	}

	@Test
	void makesNoCallWhileFourHang() {
		for (int i = 0; i < ExtensionGateway.MOST_HANGING; i++) {
			gateway.call(new Extension("Release check", "hanging " + i), SHORT, hanging());
		}
		assertEquals("extension.hanging", code(gateway.call(OTHER, LONG, () -> "never asked")));
	}

	@Test
	void countsLateCallsAsFailures() {
		for (int i = 0; i < 3; i++) {
			gateway.call(ONE, SHORT, () -> {
				TimeUnit.SECONDS.sleep(20);
				return "late";
			});
		}
		assertEquals(1, gateway.setAside().size());
	}

	/** Does not care for interrupts. */
	private Callable<String> hanging() {
		return () -> {
			boolean interrupted = true;
			while (interrupted) {
				try {
					end.await();
					interrupted = false;
				} catch (InterruptedException ignored) {
					interrupted = true;
				}
			}
			return "at last";
		};
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}
