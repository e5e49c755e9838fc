/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;

class ExtensionGatewayTest extends CalledExtensions {

	@Test
	void handsTheAnswerOver() {
		assertEquals("found", gateway.call(ONE, LONG, () -> "found").get());
		assertTrue(log.isEmpty());
	}

	@Test
	void callsOnAnotherThread() {
		assertFalse(gateway.call(ONE, LONG, Thread::currentThread).get() == Thread.currentThread());
	}

	@Test
	void turnsWhateverIsThrownIntoARefusal() {
		for (Throwable thrown : List.of(new IllegalStateException("odd"), new Exception("checked"), new StackOverflowError(),
				new OutOfMemoryError("little"), new NoClassDefFoundError("gone/Missing"))) {
			ExtensionGateway fresh = new ExtensionGateway(threads, clock, log::add);
			Outcome<Object> outcome = fresh.call(ONE, LONG, throwing(thrown));
			assertEquals("extension.failed", code(outcome));
			assertSame(thrown, outcome.problems().getFirst().cause().orElseThrow());
		}
		assertEquals(5, log.size());
	}

	@Test
	void takesNoAnswerAtAllAsAFailure() {
		assertEquals("extension.failed", code(gateway.call(ONE, LONG, () -> null)));
	}

	@Test
	void anExtensionThatInterruptsItsThreadHarmsNoOther() {
		assertEquals("odd", gateway.call(ONE, LONG, () -> {
			Thread.currentThread().interrupt();
			return "odd";
		}).get());
		assertFalse(Thread.currentThread().isInterrupted());
		assertEquals("fine", gateway.call(OTHER, LONG, () -> {
			TimeUnit.MILLISECONDS.sleep(1);
			return "fine";
		}).get());
	}

	@Test
	void aCancelledCallerKeepsTheInterruptAndBlamesNobody() {
		Thread.currentThread().interrupt();
		assertEquals("extension.interrupted", code(gateway.call(ONE, LONG, hanging())));
		assertTrue(Thread.interrupted());
		assertTrue(log.isEmpty());
	}

	@Test
	void refusesOnceItsThreadsAreClosed() {
		threads.shutdown();
		assertEquals("extension.interrupted", code(gateway.call(ONE, LONG, () -> "never")));
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
